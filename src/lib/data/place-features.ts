import type { Feature, FeatureCollection, Point } from 'geojson';
import type { PlaceRecord } from './schema/place.ts';
import type { PublishedPlace } from './schema/published-place.ts';

export type PlaceFeature = Feature<Point | null, PublishedPlace> & { id: string };

export interface PlaceCollection extends FeatureCollection<Point | null, PublishedPlace> {
	features: PlaceFeature[];
}

/** The gazetteer as flat GeoJSON, sorted by id, with the names as the articles write them and where. */
export function placeFeatures(places: Iterable<PlaceRecord>): PlaceCollection {
	const sorted = [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		type: 'FeatureCollection',
		features: sorted.map(({ id, geometry, properties }) => ({
			type: 'Feature',
			id,
			geometry,
			properties: {
				place_id: id,
				name: properties.name,
				name_ar: properties.name_ar,
				other_names: listOf([...properties.other_names, ...properties.other_names_ar]),
				names_as_written: listOf(
					properties.spellings.map(
						({ text, written_in }) =>
							`${text} (${written_in.map(({ source, paragraph }) => `${source} ¶${paragraph}`).join(', ')})`
					)
				),
				feature_class: properties.feature_class,
				feature_code: properties.feature_code,
				country: listOf(properties.countries),
				admin1: properties.admin1,
				precision: properties.precision,
				uncertainty_km: properties.uncertainty_km,
				geo_precision: properties.geo_precision,
				where_prec: properties.where_prec,
				coordinates_from: properties.coordinates_from,
				proxy_for: properties.proxy_for,
				proxy_reason: properties.proxy_reason,
				part_of: properties.part_of,
				geonames_id: properties.geonames_id,
				wikidata_id: properties.wikidata_id,
				notes: properties.notes.length > 0 ? properties.notes.join(' ') : null
			}
		}))
	};
}

function listOf(texts: readonly string[]): string | null {
	return texts.length > 0 ? texts.join(';') : null;
}
