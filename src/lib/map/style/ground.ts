import type { ExpressionSpecification, LayerSpecification, RasterLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { GroundLayer } from '../ground-layers.ts';

/** How much of the relief shows where it is strongest, and from which zoom none does: its grain would show. */
export const RELIEF_OPACITY = 0.4;
const RELIEF_GONE = 9.5;

/** What lies on the ground, from the bottom: outside, land, relief, salt, water. */
export function groundLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'outside', type: 'background', paint: { 'background-color': palette.outside } },
		fill('land', 'land', palette.land),
		relief(palette),
		fill('ocean', 'ocean', palette.water),
		fill('salt', 'lakes', palette.salt, ['match', ['get', 'kind'], ['salt', 'varying'], true, false]),
		varyingShore(palette),
		fill('lakes', 'lakes', palette.water, ['==', ['get', 'kind'], 'lake'])
	];
}

/**
 * The greys that white and black of the relief picture become, 0 to 1: flat land keeps its tone, and the deepest
 * shadow on land is the token for it.
 */
export function reliefGreys({ land, relief }: Pick<Palette, 'land' | 'relief'>): {
	flat: number;
	deep: number;
} {
	const [flat, shadow] = [greyOf(land), greyOf(relief)];
	return { flat, deep: Math.max(0, flat - (flat - shadow) / RELIEF_OPACITY) };
}

function relief(palette: Palette): RasterLayerSpecification {
	const { flat, deep } = reliefGreys(palette);
	return {
		id: 'relief',
		type: 'raster',
		source: 'relief',
		maxzoom: RELIEF_GONE,
		paint: {
			'raster-opacity': ['interpolate', ['linear'], ['zoom'], 7.5, RELIEF_OPACITY, RELIEF_GONE, 0],
			'raster-brightness-min': deep,
			'raster-brightness-max': flat,
			'raster-fade-duration': 0
		}
	};
}

/** The high-water line of a lake that is mostly dry today, broken because it is not where the water ends. */
function varyingShore({ river }: Palette): LayerSpecification {
	return {
		id: 'varying-shore',
		type: 'line',
		source: 'lakes',
		filter: ['==', ['get', 'kind'], 'varying'],
		paint: { 'line-color': river, 'line-width': 1, 'line-dasharray': [3, 2] }
	};
}

function fill(
	id: string,
	source: GroundLayer,
	color: string,
	filter?: ExpressionSpecification
): LayerSpecification {
	return { id, type: 'fill', source, paint: { 'fill-color': color }, ...(filter && { filter }) };
}

/** The mean of the channels of `#rrggbb`, 0 to 1. */
function greyOf(color: string): number {
	const channels = /^#(..)(..)(..)$/.exec(color)?.slice(1) ?? [];
	if (channels.length !== 3) throw new RangeError(`a colour of the map is #rrggbb, not "${color}"`);
	return channels.reduce((sum, hex) => sum + parseInt(hex, 16) / 255 / 3, 0);
}
