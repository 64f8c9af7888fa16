import type { MapFeature } from '../data/atlas-index.ts';

/** `[west, south, east, north]`: as far as the basemap's layers reach. Nothing outside can be shown. */
export const REACH: [number, number, number, number] = [35.5, 29.5, 49.5, 39.2];

/** Whether the map has ground under a location. */
export function isWithinReach({ geometry }: MapFeature): boolean {
	const [lon = 0, lat = 0] = geometry.coordinates;
	const [west, south, east, north] = REACH;
	return lon >= west && lon <= east && lat >= south && lat <= north;
}
