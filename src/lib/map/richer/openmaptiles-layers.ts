import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { Language } from '../style/names.ts';
import { tileBorders, tileFill, tileLabels, tileLine, type Features } from './tile-layers.ts';

/**
 * A quiet style of our own over tiles of the OpenMapTiles schema, so that of OpenFreeMap only tiles are asked: no style,
 * no glyphs, no sprite.
 *
 * @param source - name of the source in the style
 * @see https://openmaptiles.org/schema/ layers and their fields
 */
export function openMapTilesLayers(
	source: string,
	palette: Palette,
	language: Language
): LayerSpecification[] {
	return [
		{ id: 'land', type: 'background', paint: { 'background-color': palette.land } },
		...ground(source, palette),
		...roads(source, palette),
		...borders(source, palette),
		...labels(source, palette, language)
	];
}

function ground(source: string, palette: Palette): LayerSpecification[] {
	const from = (layer: string, rest: Partial<Features> = {}): Features => ({
		source,
		'source-layer': layer,
		...rest
	});
	const { water, river, salt, relief, admin } = palette;
	return [
		tileFill('built-up', from('landuse', { filter: isClass('residential', 'military', 'industrial') }), salt),
		tileFill('sand', from('landcover', { filter: isClass('wetland', 'wood') }), salt),
		tileLine(
			'streams',
			from('waterway', { filter: ['!', isClass('river', 'canal')], minzoom: 11 }),
			river,
			[11, 0.4, 15, 1.2]
		),
		tileLine('rivers', from('waterway', { filter: isClass('river', 'canal') }), river, [7, 0.8, 14, 2.4]),
		tileFill('water', from('water'), water),
		tileLine('runways', from('aeroway', { filter: isClass('runway'), minzoom: 10 }), admin, [10, 1, 15, 12]),
		tileFill('buildings', from('building', { minzoom: 13 }), relief)
	];
}

/** Roads by class, the least at the bottom. Names of roads are left out, see {@link tileLabels}. */
function roads(source: string, { admin, land }: Palette): LayerSpecification[] {
	const from = (classes: string[], minzoom: number): Features => ({
		source,
		'source-layer': 'transportation',
		filter: isClass(...classes),
		minzoom
	});
	const rail = tileLine('rail', from(['rail'], 8), admin, [8, 0.6, 14, 1.4]);
	const great = from(['motorway', 'trunk', 'primary'], 5);
	return [
		tileLine('tracks', from(['track', 'service', 'path'], 13), admin, [13, 0.4, 15, 1]),
		tileLine('minor-roads', from(['minor'], 11.5), admin, [11.5, 0.4, 15, 2]),
		tileLine('roads', from(['secondary', 'tertiary'], 8), admin, [8, 0.4, 15, 4]),
		{ ...rail, paint: { ...rail.paint, 'line-dasharray': [4, 3] } },
		tileLine('great-roads-case', { ...great, minzoom: 9 }, land, [9, 2.4, 15, 8]),
		tileLine('great-roads', great, admin, [5, 0.6, 15, 5.5])
	];
}

function borders(source: string, palette: Palette): LayerSpecification[] {
	const from = { source, 'source-layer': 'boundary' };
	const isOnLand: ExpressionSpecification = ['!=', ['to-number', ['get', 'maritime'], 0], 1];
	const isLevel = (level: number): ExpressionSpecification => [
		'all',
		['==', ['get', 'admin_level'], level],
		isOnLand
	];
	return [
		tileLine('governorates', { ...from, filter: isLevel(4) }, palette.admin, [5, 0.5, 11, 1]),
		...tileBorders({ ...from, filter: isLevel(2) }, ['==', ['to-number', ['get', 'disputed'], 0], 1], palette)
	];
}

function labels(source: string, palette: Palette, language: Language): LayerSpecification[] {
	const { label, labelMinor, labelWater } = palette;
	const from = (layer: string, filter: FilterSpecification, minzoom: number, maxzoom = 24): Features => ({
		source,
		'source-layer': layer,
		filter,
		minzoom,
		maxzoom
	});
	const places = (minzoom: number, maxzoom: number, ...classes: string[]) =>
		from('place', isClass(...classes), minzoom, maxzoom);
	const minor = { color: labelMinor, size: 12, order: 'rank' };
	const town = { ...minor, color: label };
	const isPoint: FilterSpecification = ['==', ['geometry-type'], 'Point'];
	// What comes later is placed first where names compete for room.
	return [
		tileLabels(
			'water-names',
			from('water_name', isPoint, 7),
			{ ...minor, color: labelWater },
			palette,
			language
		),
		tileLabels(
			'quarter-names',
			places(12.5, 24, 'suburb', 'quarter', 'neighbourhood', 'hamlet'),
			minor,
			palette,
			language
		),
		tileLabels('region-names', places(6.2, 10, 'state', 'province'), minor, palette, language),
		tileLabels('country-names', places(4, 8.5, 'country'), { ...minor, size: 14 }, palette, language),
		tileLabels('village-names', places(10.5, 24, 'village'), town, palette, language),
		tileLabels('town-names', places(7.5, 24, 'town'), { ...town, size: 13 }, palette, language),
		tileLabels('city-names', places(4, 24, 'city'), { ...town, size: 15 }, palette, language)
	];
}

function isClass(...classes: string[]): ExpressionSpecification {
	return ['in', ['get', 'class'], ['literal', classes]];
}
