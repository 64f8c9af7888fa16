import type { Position } from 'geojson';
import { REACH } from './reach.ts';

/**
 * Width of the world in units: one unit is one CSS pixel at zoom 9, where MapLibre's world is 512 · 2⁹ pixels wide. A
 * path on whole units is therefore never off by more than half a pixel on a step, and by less further out.
 */
export const WORLD = 512 * 2 ** 9;

/** Top left corner of the drawn region on the whole world, so that paths get by with short numbers. */
const ORIGIN = { x: ((REACH[0] + 180) / 360) * WORLD, y: northing(REACH[3]) };

/**
 * Where a position stands on the flat map that MapLibre draws (spherical Mercator, EPSG:3857).
 *
 * @param position - `[longitude, latitude]` in degrees
 * @returns `[x, y]` in units, right and down from the corner of the drawn region
 */
export function toUnits([lon = 0, lat = 0]: Position): [number, number] {
	return [((lon + 180) / 360) * WORLD - ORIGIN.x, northing(lat) - ORIGIN.y];
}

/**
 * The position that stands at a place of the flat map.
 *
 * @param point - `[x, y]` in units
 * @returns `[longitude, latitude]` in degrees
 */
export function fromUnits([x, y]: readonly [number, number]): [number, number] {
	const lon = ((x + ORIGIN.x) / WORLD) * 360 - 180;
	const up = Math.PI * (1 - (2 * (y + ORIGIN.y)) / WORLD);
	return [lon, (Math.atan(Math.sinh(up)) * 180) / Math.PI];
}

function northing(lat: number): number {
	const angle = (lat * Math.PI) / 180;
	return ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * WORLD;
}
