import { GRAYSCALE, layers, type Flavor } from '@protomaps/basemaps';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { Language } from '../style/names.ts';
import { tileBorders, tileLabels, type Features } from './tile-layers.ts';

/**
 * Layers of Protomaps' own style for its tiles, in the colours of the atlas. Its labels, which need a glyph server and a
 * sprite of icons, and its borders give way to the atlas's.
 *
 * @param source - name of the source in the style
 */
export function protomapsLayers(source: string, palette: Palette, language: Language): LayerSpecification[] {
	const ground = layers(source, flavorOf(palette), { lang: language }).filter(
		({ id, type }) => type !== 'symbol' && !/^boundaries|^landcover$/.test(id)
	);
	return [...ground, ...borders(source, palette), ...labels(source, palette, language)];
}

/** Protomaps' names of colours, which are many, by what they mean here, which is little. */
function flavorOf(palette: Palette): Flavor {
	const roles: [pattern: RegExp, color: string][] = [
		[/^background$/, palette.outside],
		[/^earth$/, palette.land],
		[/^water$/, palette.water],
		[/_casing/, palette.land],
		[/^(tunnel|bridges)_|^(other|minor|link|major|highway|railway|pier|runway)/, palette.admin],
		[/^buildings$/, palette.relief]
	];
	const colorOf = (name: string) => roles.find(([pattern]) => pattern.test(name))?.[1] ?? palette.salt;
	const names = Object.keys(GRAYSCALE).filter((name) => !['pois', 'landcover'].includes(name));
	return Object.fromEntries(names.map((name) => [name, colorOf(name)])) as unknown as Flavor;
}

function borders(source: string, palette: Palette): LayerSpecification[] {
	const level = (is: '<=' | '>'): ExpressionSpecification => [
		is,
		['to-number', ['get', 'kind_detail'], 9],
		2
	];
	const from = { source, 'source-layer': 'boundaries' };
	return [
		{
			id: 'governorates',
			type: 'line',
			...from,
			filter: level('>'),
			paint: { 'line-color': palette.admin, 'line-width': 0.8 }
		},
		...tileBorders({ ...from, filter: level('<=') }, ['to-boolean', ['get', 'disputed']], palette)
	];
}

function labels(source: string, palette: Palette, language: Language): LayerSpecification[] {
	const { label, labelMinor, labelWater } = palette;
	const places = (kinds: string[], zooms: Omit<Features, 'source' | 'source-layer'> = {}): Features => ({
		source,
		'source-layer': 'places',
		filter: ['in', ['get', 'kind'], ['literal', kinds]],
		...zooms
	});
	const waters: Features = {
		source,
		'source-layer': 'water',
		filter: [
			'all',
			['==', ['geometry-type'], 'Point'],
			['in', ['get', 'kind'], ['literal', ['sea', 'ocean', 'bay', 'lake', 'water']]]
		],
		minzoom: 7
	};
	const minor = { color: labelMinor, size: 12, order: 'sort_key' };
	// What comes later is placed first where names compete for room.
	return [
		tileLabels('water-names', waters, { ...minor, color: labelWater }, palette, language),
		tileLabels(
			'quarter-names',
			places(['neighbourhood', 'macrohood'], { minzoom: 12 }),
			minor,
			palette,
			language
		),
		tileLabels('region-names', places(['region'], { minzoom: 6.2, maxzoom: 10 }), minor, palette, language),
		tileLabels(
			'country-names',
			places(['country'], { maxzoom: 8.5 }),
			{ ...minor, size: 14 },
			palette,
			language
		),
		tileLabels(
			'town-names',
			places(['locality']),
			{
				color: label,
				size: ['step', ['to-number', ['get', 'population_rank'], 0], 12, 8, 13, 11, 15],
				order: 'sort_key'
			},
			palette,
			language
		)
	];
}
