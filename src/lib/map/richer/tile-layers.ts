import type {
	ExpressionSpecification,
	FillLayerSpecification,
	FilterSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { Language } from '../style/names.ts';
import { WHOLE_FONT } from './fonts.ts';
import { tileNames } from './names.ts';

/** Where a layer takes its features from: source, layer of the tile, and which of them. */
export interface Features {
	source: string;
	'source-layer': string;
	filter?: FilterSpecification;
	minzoom?: number;
	maxzoom?: number;
}

export function tileFill(id: string, from: Features, color: string): FillLayerSpecification {
	return { id, type: 'fill', ...from, paint: { 'fill-color': color } };
}

/** A line whose width in CSS pixels grows from the first zoom to the second. */
export function tileLine(
	id: string,
	from: Features,
	color: string,
	width: [zoom: number, width: number, closeZoom: number, closeWidth: number]
): LineLayerSpecification {
	const [zoom, far, closeZoom, close] = width;
	return {
		id,
		type: 'line',
		...from,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': color,
			'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], zoom, far, closeZoom, close]
		}
	};
}

/**
 * Borders as on the atlas's own basemap: one line style for all countries, and broken where they are disputed.
 *
 * @param from - borders of countries
 * @param isDisputed - which of them
 */
export function tileBorders(
	from: Features & { filter: ExpressionSpecification },
	isDisputed: ExpressionSpecification,
	{ border }: Palette
): LineLayerSpecification[] {
	const width: [number, number, number, number] = [5, 0.9, 11, 1.8];
	const only = (is: ExpressionSpecification): FilterSpecification => ['all', from.filter, is];
	const disputed = tileLine('disputed', { ...from, filter: only(isDisputed) }, border, width);
	return [
		tileLine('borders', { ...from, filter: only(['!', isDisputed]) }, border, width),
		{
			...disputed,
			layout: { 'line-join': 'round', 'line-cap': 'butt' },
			paint: { ...disputed.paint, 'line-dasharray': [4, 3] }
		}
	];
}

/**
 * Names in both languages, in the atlas's font. Of points only: no name of two lines, and no joined script, follows the
 * windings of a road or river.
 *
 * @param order - what is placed first has the lowest number
 */
export function tileLabels(
	id: string,
	from: Features,
	{ color, size, order }: { color: string; size: number | ExpressionSpecification; order: string },
	{ halo }: Palette,
	language: Language
): SymbolLayerSpecification {
	return {
		id,
		type: 'symbol',
		...from,
		layout: {
			'text-field': tileNames(language),
			'text-font': [WHOLE_FONT],
			'text-size': size,
			'text-line-height': 1.2,
			'text-max-width': 9,
			'text-padding': 10,
			'symbol-sort-key': ['to-number', ['get', order], 99]
		},
		paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.4 }
	};
}
