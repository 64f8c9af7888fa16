import { jsonSchemaOf, SCHEMA_NAMES } from './json-schemas.ts';
import type { Atlas } from './open-atlas.ts';
import { placeFeatures } from './place-features.ts';

/** A file that readers can download. */
export interface Download {
	/** Below `/data/`. */
	path: string;
	/** Short name of the format, as a link says it. */
	format: 'GeoJSON' | 'JSON Schema';
	mediaType: string;
	/** The whole file, UTF-8, with a newline at the end. */
	body: string;
	/** Number of features or, for a schema, 0. */
	count: number;
}

/** Every file that the atlas publishes, made from the same events and places as the pages and the map. */
export function downloadsOf(atlas: Atlas): Download[] {
	const places = placeFeatures(atlas.geodata.places.values());
	return [
		geojson('events.geojson', atlas.collection),
		geojson('gazetteer.geojson', places),
		...SCHEMA_NAMES.map((name): Download => ({
			path: `schema/${name}.json`,
			format: 'JSON Schema',
			mediaType: 'application/schema+json',
			body: `${JSON.stringify(jsonSchemaOf(name), null, '\t')}\n`,
			count: 0
		}))
	];
}

/** Length in bytes of a file as it is served uncompressed. */
export function sizeOf({ body }: Download): number {
	return new TextEncoder().encode(body).length;
}

function geojson(path: string, collection: { features: unknown[] }): Download {
	return {
		path,
		format: 'GeoJSON',
		mediaType: 'application/geo+json',
		body: `${JSON.stringify(collection, null, '\t')}\n`,
		count: collection.features.length
	};
}
