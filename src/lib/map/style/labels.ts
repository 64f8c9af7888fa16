import type {
	ExpressionSpecification,
	SymbolLayerSpecification,
	VariableAnchorOffsetCollectionSpecification
} from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { bothNames, type Language } from './names.ts';
import { FONT } from './sources.ts';

/** Names of countries, governorates, lands and waters. */
export function labelLayers(palette: Palette, language: Language): SymbolLayerSpecification[] {
	return [
		riverNames(palette, language),
		{
			...areaNames('lake-names', 'lake', palette.labelWater, palette, language),
			minzoom: 7.2
		},
		{ ...areaNames('region-names', 'region', palette.labelMinor, palette, language), minzoom: 6.2 },
		governorateNames(palette, language),
		countryNames(palette, language)
	];
}

function countryNames(palette: Palette, language: Language): SymbolLayerSpecification {
	const names = areaNames('country-names', 'country', palette.labelMinor, palette, language);
	return {
		...names,
		maxzoom: 8.5,
		layout: {
			...names.layout,
			'text-field': bothNames(language, { isSpaced: true }),
			'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 8, 18],
			'text-padding': 4,
			// A country is wide: on a small map its name may stand further off, in ems.
			'text-variable-anchor-offset': [
				...['center', [0, 0], 'left', [0.5, 0], 'right', [-2.5, 0]],
				...['top', [0, 1], 'bottom', [0, -1]]
			] as VariableAnchorOffsetCollectionSpecification
		}
	};
}

/** In spaced capitals, the only ones besides countries; small ones later, because their names fill them. */
function governorateNames(palette: Palette, language: Language): SymbolLayerSpecification {
	const names = areaNames('governorate-names', 'governorate', palette.labelMinor, palette, language);
	return {
		...names,
		minzoom: 6.2,
		maxzoom: 10,
		filter: [
			'all',
			['==', ['get', 'kind'], 'governorate'],
			['<=', ['get', 'rank'], ['step', ['zoom'], 2, 7.4, 3]]
		],
		layout: {
			...names.layout,
			'text-field': bothNames(language, { isSpaced: true }),
			'text-size': ['interpolate', ['linear'], ['zoom'], 6, 12, 9, 13],
			'text-max-width': 20
		}
	};
}

/** Beside the line, not along it: no name of two lines, and no joined script, follows the windings of these rivers. */
function riverNames(palette: Palette, language: Language): SymbolLayerSpecification {
	const names = areaNames('river-names', 'river', palette.labelWater, palette, language);
	return {
		...names,
		minzoom: 6.6,
		filter: ['all', ['==', ['get', 'kind'], 'river'], ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 7.6, 3]]],
		layout: {
			...names.layout,
			'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
			'text-radial-offset': 0.5,
			'text-justify': 'auto',
			'text-line-height': 1.15
		}
	};
}

function areaNames(
	id: string,
	kind: string,
	color: string,
	{ halo }: Palette,
	language: Language
): SymbolLayerSpecification {
	const isKind: ExpressionSpecification = ['==', ['get', 'kind'], kind];
	return {
		id,
		type: 'symbol',
		source: 'labels',
		filter: isKind,
		layout: {
			'text-field': bothNames(language),
			'text-font': [FONT],
			'text-size': 12,
			'text-line-height': 1.25,
			'text-max-width': 9,
			'text-padding': 8,
			// What names a whole area may stand beside its middle, where marks or the edge of the map are in the way.
			'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'],
			'symbol-sort-key': ['get', 'rank']
		},
		paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.4 }
	};
}
