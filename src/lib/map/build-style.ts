import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import type { Palette } from './palette.ts';

/** Absolute addresses of the layers and fonts. */
export interface StyleSources {
	layers: Record<
		'land' | 'ocean' | 'lakes' | 'rivers' | 'governorates' | 'borders' | 'labels' | 'towns',
		string
	>;
	fonts: Record<'latin' | 'latinExtended' | 'arabic', string>;
}

const FONT = 'Atlas';

/**
 * The basemap as a MapLibre style: quiet, without roads, labels in English and Arabic on separate lines.
 *
 * Pure: the same palette and addresses give the same style. Layers of the atlas itself are added on top.
 */
export function buildStyle(palette: Palette, { layers, fonts }: StyleSources): StyleSpecification {
	return {
		version: 8,
		name: 'Strike Atlas',
		'font-faces': {
			[FONT]: [
				{ url: fonts.latin, 'unicode-range': ['U+0000-00FF', 'U+2000-206F'] },
				{ url: fonts.latinExtended, 'unicode-range': ['U+0100-02FF', 'U+1E00-1EFF'] },
				{ url: fonts.arabic, 'unicode-range': ['U+0600-06FF', 'U+FB50-FDFF', 'U+FE70-FEFC'] }
			]
		},
		sources: Object.fromEntries(
			Object.entries(layers).map(([name, data]) => [name, { type: 'geojson' as const, data, tolerance: 0.2 }])
		),
		layers: [
			{ id: 'outside', type: 'background', paint: { 'background-color': palette.outside } },
			fill('land', 'land', palette.land),
			fill('ocean', 'ocean', palette.water),
			fill('salt', 'lakes', palette.salt, ['==', ['get', 'kind'], 'salt']),
			fill('lakes', 'lakes', palette.water, ['==', ['get', 'kind'], 'lake']),
			line('governorates', 'governorates', palette.admin, 0.7),
			line('rivers', 'rivers', palette.river, ['interpolate', ['linear'], ['zoom'], 5, 0.6, 8, 1.4, 11, 3]),
			line('border-case', 'borders', palette.borderCase, 4),
			line('borders', 'borders', palette.border, 1.2, ['!=', ['get', 'kind'], 'disputed']),
			{
				...line('disputed', 'borders', palette.border, 1.2, ['==', ['get', 'kind'], 'disputed']),
				paint: { 'line-color': palette.border, 'line-width': 1.2, 'line-dasharray': [3, 2.5] }
			} as LayerSpecification,
			label(
				'governorate-names',
				'labels',
				palette.labelMinor,
				palette.halo,
				11,
				['==', ['get', 'kind'], 'governorate'],
				6
			),
			label(
				'lake-names',
				'labels',
				palette.labelWater,
				palette.halo,
				11,
				['==', ['get', 'kind'], 'lake'],
				7.5
			),
			townDots(palette),
			...townNames(palette),
			label(
				'country-names',
				'labels',
				palette.labelMinor,
				palette.halo,
				15,
				['==', ['get', 'kind'], 'country'],
				0
			)
		]
	};
}

function fill(
	id: string,
	source: string,
	color: string,
	filter?: ExpressionSpecification
): LayerSpecification {
	return { id, type: 'fill', source, paint: { 'fill-color': color }, ...(filter && { filter }) };
}

function line(
	id: string,
	source: string,
	color: string,
	width: DataDrivenPropertyValueSpecification<number>,
	filter?: ExpressionSpecification
): LayerSpecification {
	return {
		id,
		type: 'line',
		source,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': color, 'line-width': width },
		...(filter && { filter })
	};
}

const BOTH_NAMES: ExpressionSpecification = [
	'case',
	['has', 'name_ar'],
	['concat', ['get', 'name'], '\n', ['get', 'name_ar']],
	['get', 'name']
];

function label(
	id: string,
	source: string,
	color: string,
	halo: string,
	size: number,
	filter: ExpressionSpecification,
	minzoom: number
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source,
		minzoom,
		filter,
		layout: {
			'text-field': BOTH_NAMES,
			'text-font': [FONT],
			'text-size': size,
			'text-max-width': 9,
			'text-padding': 6
		},
		paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.4 }
	};
}

/** Towns come in by rank, late, so that the events are read first. */
const TOWN_ZOOM: [rank: number, zoom: number][] = [
	[1, 4],
	[2, 5.5],
	[3, 6.5],
	[4, 7.2],
	[5, 8.3],
	[6, 9.3]
];

const DUE_RANK = [
	'step',
	['zoom'],
	0,
	...TOWN_ZOOM.flatMap(([rank, zoom]) => [zoom, rank])
] as unknown as ExpressionSpecification;

const IS_DUE: ExpressionSpecification = ['<=', ['get', 'rank'], DUE_RANK];

function townDots({ label: color, halo }: Palette): LayerSpecification {
	return {
		id: 'town-dots',
		type: 'circle',
		source: 'towns',
		filter: IS_DUE,
		paint: {
			'circle-radius': 2.4,
			'circle-color': halo,
			'circle-stroke-color': color,
			'circle-stroke-width': 1.1
		}
	};
}

function townNames({ label: color, halo }: Palette): LayerSpecification[] {
	return [
		{
			id: 'town-names',
			type: 'symbol',
			source: 'towns',
			filter: IS_DUE,
			layout: {
				'text-field': BOTH_NAMES,
				'text-font': [FONT],
				'text-size': 12,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.6,
				'text-justify': 'auto',
				'text-padding': 4,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.4 }
		}
	];
}
