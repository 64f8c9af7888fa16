import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';

/** The sixteen points of the compass, clockwise from north. */
export const WINDS = [
	'N',
	'NNE',
	'NE',
	'ENE',
	'E',
	'ESE',
	'SE',
	'SSE',
	'S',
	'SSW',
	'SW',
	'WSW',
	'W',
	'WNW',
	'NW',
	'NNW'
] as const;

export type Wind = (typeof WINDS)[number];

/** How far and in which direction one place lies from another. */
export interface Way {
	/** Kilometres along the geodesic, the shortest line on the ellipsoid. */
	km: number;
	/** Degrees clockwise from true north, at the start, from 0 to 360. */
	bearing: number;
	wind: Wind;
}

/**
 * The geodesic from one position to another on the ellipsoid of WGS 84, exact to well under a metre.
 *
 * @param from - `[longitude, latitude]` in degrees
 * @param to - `[longitude, latitude]` in degrees
 * @throws {RangeError} if a position is not a pair of finite degrees
 * @see C. F. F. Karney, Algorithms for geodesics, Journal of Geodesy 87 (2013), 43–55
 */
export function measureWay(from: Position, to: Position): Way {
	const [lon1 = NaN, lat1 = NaN] = from;
	const [lon2 = NaN, lat2 = NaN] = to;
	if (![lon1, lat1, lon2, lat2].every(Number.isFinite))
		throw new RangeError(`no distance from [${from.join(', ')}] to [${to.join(', ')}]`);
	const { s12 = NaN, azi1 = NaN } = geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2);
	const bearing = (azi1 + 360) % 360;
	return { km: s12 / 1000, bearing, wind: windOf(bearing) };
}

/**
 * The point of the compass nearest to a bearing.
 *
 * @param bearing - degrees clockwise from north
 */
export function windOf(bearing: number): Wind {
	return WINDS[Math.round((((bearing % 360) + 360) % 360) / 22.5) % 16] ?? 'N';
}
