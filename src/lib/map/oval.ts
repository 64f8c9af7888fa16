import type { Position } from 'geojson';
import { toUnits } from './mercator.ts';

/**
 * The outline of a geodesic circle on the flat map, as the data of an SVG path: two halves of an ellipse.
 *
 * A circle of at most a few dozen kilometres is so nearly an ellipse on the flat map that no corner of the ring is off
 * by a tenth of a pixel, and an ellipse takes a fortieth of the bytes of the ring.
 *
 * @param ring - closed ring of `[longitude, latitude]` in degrees
 */
export function ovalOf(ring: readonly Position[]): string {
	const corners = ring.map(toUnits);
	const [west, east] = ends(corners.map(([x]) => x));
	const [north, south] = ends(corners.map(([, y]) => y));
	const [width, height] = [round(east - west), round(south - north)];
	const half = `${round(width / 2)} ${round(height / 2)} 0 0 1`;
	return `M${round(west)} ${round((north + south) / 2)}a${half} ${width} 0a${half} ${-width} 0Z`;
}

function ends(values: readonly number[]): [number, number] {
	return [Math.min(...values), Math.max(...values)];
}

/** To a hundredth of a unit; a unit is a pixel at most. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}
