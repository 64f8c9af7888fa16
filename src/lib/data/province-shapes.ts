import { pointOnFeature } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { AtlasLocation } from './atlas-event.ts';

/** A province as the map shades it. */
export interface ProvinceShape {
	shape: Polygon | MultiPolygon;
	/** A point inside it, where the words stand; nothing is drawn there. */
	middle: Point;
}

/** Provinces by the name that the gazetteer has for the first-level division. */
export type ProvinceShapes = ReadonlyMap<string, ProvinceShape>;

/**
 * @param areas - of the basemap, each with its short name
 */
export function provinceShapes(
	areas: FeatureCollection<Polygon | MultiPolygon, { name: string }>
): ProvinceShapes {
	return new Map(
		areas.features.map((area) => [
			`${area.properties.name} Governorate`,
			{ shape: area.geometry, middle: pointOnFeature(area).geometry }
		])
	);
}

/** The province of a location that is known no better, if the map has its shape. */
export function provinceOf(
	{ precision, admin1 }: Pick<AtlasLocation, 'precision' | 'admin1'>,
	shapes: ProvinceShapes
): ProvinceShape | undefined {
	return precision === 'province' ? shapes.get(admin1 ?? '') : undefined;
}
