import { bbox, circle, destination, featureCollection } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { MapFeature } from '../data/atlas-index.ts';

/** What an area on the map knows of itself. */
export interface AreaProperties {
	event_id: string;
	is_province: boolean;
}

type Area = Polygon | MultiPolygon;

/** Corners of a ring; enough that it looks round at every zoom the map allows. */
const CORNERS = 96;

/** Kilometres shown around a named site or town, so that the camera never goes closer than the place is known. */
const LEAST_REACH_KM = 12;

/**
 * Where each location may lie that has no point: a geodesic circle to the scale of its stated radius, or the whole
 * province if no more is known.
 */
export function areasOf(features: readonly MapFeature[]): FeatureCollection<Area, AreaProperties> {
	return featureCollection(
		features
			.filter((feature) => !isPoint(feature))
			.map(({ geometry, properties }): Feature<Area, AreaProperties> => {
				const own = { event_id: properties.event_id, is_province: properties.shape !== undefined };
				if (properties.shape) return { type: 'Feature', geometry: properties.shape, properties: own };
				const radius = radiusOf(properties.uncertainty_km);
				return circle(geometry.coordinates, radius, { steps: CORNERS, units: 'kilometers', properties: own });
			})
	);
}

/** Whether a site or town is known. Of anything less no point may be drawn. */
export function isPoint({ properties }: MapFeature): boolean {
	return properties.precision === 'site' || properties.precision === 'town';
}

/** Whether a location is known to its province only, so that the whole of it is shaded. */
export function hasShape({ properties }: MapFeature): boolean {
	return properties.shape !== undefined;
}

/**
 * The box that shows all locations whole, with everything they may reach.
 *
 * @returns `[west, south, east, north]` in degrees, or `undefined` without features
 */
export function boxOf(features: readonly MapFeature[]): [number, number, number, number] | undefined {
	if (features.length === 0) return undefined;
	const reaches = features.map(({ geometry, properties }): Feature<Area> =>
		properties.shape
			? { type: 'Feature', geometry: properties.shape, properties: {} }
			: circle(geometry.coordinates, Math.max(LEAST_REACH_KM, properties.uncertainty_km ?? 0), {
					units: 'kilometers'
				})
	);
	const [west, south, east, north] = bbox(featureCollection(reaches));
	return [west, south, east, north];
}

/**
 * Where a mark or popup meets a location: its point, the edge of its circle in the given bearing, or the middle of its
 * province.
 */
export function edgeOf(feature: MapFeature, bearing: number): Position {
	const { geometry, properties } = feature;
	if (isPoint(feature) || hasShape(feature)) return geometry.coordinates;
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
	return isPoint(feature) || hasShape(feature) ? 0 : radiusOf(feature.properties.uncertainty_km);
}

function radiusOf(uncertaintyKm: number | null): number {
	if (uncertaintyKm === null || !(uncertaintyKm > 0))
		throw new RangeError(`an area needs a radius above 0 km, not ${uncertaintyKm}`);
	return uncertaintyKm;
}
