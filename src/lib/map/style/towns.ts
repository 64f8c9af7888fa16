import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	FilterSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { bothNames, type Language } from './names.ts';
import { FONT } from './sources.ts';

/** From which zoom the towns of each rank are shown: late, so that the events are read first. */
export const TOWN_ZOOM: readonly (readonly [rank: number, zoom: number])[] = [
	[1, 4],
	[2, 5.4],
	[3, 6.3],
	[4, 7.2],
	[5, 8],
	[6, 8.7],
	[7, 9.4]
];

const DUE_RANK = ['step', ['zoom'], 0, ...TOWN_ZOOM.flatMap(([rank, zoom]) => [zoom, rank])];
const IS_DUE = ['<=', ['get', 'rank'], DUE_RANK] as unknown as ExpressionSpecification;

/** The layers of the towns. */
export const TOWN_LAYERS = ['town-dots', 'town-names'] as const;

/**
 * Which towns are shown: those due at the zoom, but for those that events mark and name already.
 *
 * @param marked - ids of the gazetteer
 */
export function townsBut(marked: readonly string[]): FilterSpecification {
	return ['all', IS_DUE, ['!', ['in', ['get', 'place'], ['literal', [...marked]]]]];
}

/** Dots and names of towns, more of them the nearer the reader is. */
export function townLayers(
	palette: Palette,
	language: Language
): (CircleLayerSpecification | SymbolLayerSpecification)[] {
	return [dots(palette), names(palette, language)];
}

function dots({ label, halo }: Palette): CircleLayerSpecification {
	return {
		id: TOWN_LAYERS[0],
		type: 'circle',
		source: 'towns',
		filter: IS_DUE,
		paint: {
			'circle-radius': ['step', ['get', 'rank'], 3.2, 2, 2.8, 4, 2.2],
			'circle-color': ['case', ['==', ['get', 'kind'], 'capital'], label, halo],
			'circle-stroke-color': ['case', ['==', ['get', 'kind'], 'capital'], halo, label],
			'circle-stroke-width': 1.2
		}
	};
}

function names({ label, halo }: Palette, language: Language): SymbolLayerSpecification {
	return {
		id: TOWN_LAYERS[1],
		type: 'symbol',
		source: 'towns',
		filter: IS_DUE,
		layout: {
			'text-field': bothNames(language),
			'text-font': [FONT],
			'text-size': ['step', ['get', 'rank'], 14, 3, 13, 4, 12],
			'text-line-height': 1.15,
			'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
			'text-radial-offset': 0.6,
			'text-justify': 'auto',
			'text-padding': 4,
			'symbol-sort-key': ['get', 'rank']
		},
		paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.4 }
	};
}
