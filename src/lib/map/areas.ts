import { bbox, circle, destination, featureCollection } from '@turf/turf';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import type { MapFeature } from '../data/atlas-index.ts';

/** What an area on the map knows of itself. */
export interface AreaProperties {
	event_id: string;
	uncertainty_km: number;
}

/** Corners of a ring; enough that it looks round at every zoom the map allows. */
const CORNERS = 96;

/** Kilometres shown around a named site or town, so that the camera never goes closer than the place is known. */
const LEAST_REACH_KM = 12;

/** The geodesic circle in which each area-only location may lie, to the scale of its stated radius. */
export function areasOf(features: readonly MapFeature[]): FeatureCollection<Polygon, AreaProperties> {
	return featureCollection(
		features.filter(isArea).map(({ geometry, properties }): Feature<Polygon, AreaProperties> =>
			circle(geometry.coordinates, radiusOf(properties.uncertainty_km), {
				steps: CORNERS,
				units: 'kilometers',
				properties: { event_id: properties.event_id, uncertainty_km: radiusOf(properties.uncertainty_km) }
			})
		)
	);
}

/** Whether only an area is known, so that no point may be drawn. */
export function isArea({ properties }: MapFeature): boolean {
	return properties.precision === 'area';
}

/**
 * The box that shows all locations whole, with everything they may reach.
 *
 * @returns `[west, south, east, north]` in degrees, or `undefined` without features
 */
export function boxOf(features: readonly MapFeature[]): [number, number, number, number] | undefined {
	if (features.length === 0) return undefined;
	const rings = features.map(({ geometry, properties }) =>
		circle(geometry.coordinates, Math.max(LEAST_REACH_KM, properties.uncertainty_km ?? 0), {
			units: 'kilometers'
		})
	);
	const [west, south, east, north] = bbox(featureCollection(rings));
	return [west, south, east, north];
}

/** Where a mark or popup meets a location: its point, or the edge of its area in the given bearing. */
export function edgeOf(feature: MapFeature, bearing: number): Position {
	const { geometry, properties } = feature;
	if (!isArea(feature)) return geometry.coordinates;
	return destination(geometry.coordinates, radiusOf(properties.uncertainty_km), bearing, {
		units: 'kilometers'
	}).geometry.coordinates;
}

/** The location that reaches furthest, by which a place with several events is marked. */
export function widest(features: readonly MapFeature[]): MapFeature | undefined {
	return features.reduce<MapFeature | undefined>(
		(best, feature) => (best && reach(best) >= reach(feature) ? best : feature),
		undefined
	);
}

function reach(feature: MapFeature): number {
	return isArea(feature) ? radiusOf(feature.properties.uncertainty_km) : 0;
}

function radiusOf(uncertaintyKm: number | null): number {
	if (uncertaintyKm === null || !(uncertaintyKm > 0))
		throw new RangeError(`an area needs a radius above 0 km, not ${uncertaintyKm}`);
	return uncertaintyKm;
}
