import { checksums, dataPackage } from './data-package.ts';
import { jsonSchemaOf, SCHEMA_NAMES } from './json-schemas.ts';
import { eventsKml } from './kml.ts';
import { linkedPlaces } from './linked-places.ts';
import type { Atlas } from './open-atlas.ts';
import { placeFeatures } from './place-features.ts';
import { claimsCsv, eventsCsv } from './tables.ts';

export { sizeOf } from './data-package.ts';

/** Short name of a format, as a link says it. */
export type Format =
	| 'GeoJSON'
	| 'Linked Places'
	| 'JSON'
	| 'CSL-JSON'
	| 'CSV'
	| 'KML'
	| 'Data Package'
	| 'SHA-256'
	| 'JSON Schema';

/** A file that readers can download. */
export interface Download {
	/** Below `/data/`. */
	path: string;
	format: Format;
	mediaType: string;
	/** The whole file, UTF-8, with a newline at the end. */
	body: string;
	/** Number of records in it or, for a schema and the like, 0. */
	count: number;
}

const MEDIA_TYPE: Record<Format, string> = {
	GeoJSON: 'application/geo+json',
	'Linked Places': 'application/geo+json',
	JSON: 'application/json',
	'CSL-JSON': 'application/vnd.citationstyles.csl+json',
	CSV: 'text/csv',
	KML: 'application/vnd.google-earth.kml+xml',
	'Data Package': 'application/json',
	'SHA-256': 'text/plain',
	'JSON Schema': 'application/schema+json'
};

/**
 * Every file that the atlas publishes, made from the same events and places as the pages and the map.
 *
 * @param version - version of the data
 */
export function downloadsOf(atlas: Atlas, version = '0.0.0'): Download[] {
	const { geodata, events, collection } = atlas;
	const places = [...geodata.places.values()];
	const sources = [...geodata.sources.values()];
	const gazetteer = placeFeatures(places);
	const files = [
		json('events.geojson', 'GeoJSON', collection, collection.features.length),
		json('gazetteer.geojson', 'GeoJSON', gazetteer, gazetteer.features.length),
		text('events.csv', 'CSV', eventsCsv(collection), collection.features.length),
		text('claims.csv', 'CSV', claimsCsv(events), rowsOf(events)),
		text('events.kml', 'KML', eventsKml(collection, 'Strike Atlas'), collection.features.length),
		json('atlas.json', 'JSON', wholeAtlas(atlas, version), events.length),
		json('sources.json', 'CSL-JSON', sources, sources.length),
		json('gazetteer.lpf.json', 'Linked Places', linkedPlaces(places, sources), places.length),
		...SCHEMA_NAMES.map((name) => json(`schema/${name}.json`, 'JSON Schema', jsonSchemaOf(name), 0))
	];
	const described = [...files, json('datapackage.json', 'Data Package', dataPackage(files, version), 0)];
	return [...described, text('SHA256SUMS', 'SHA-256', checksums(described), 0)];
}

/** The whole record in one file, joined as the pages have it. */
function wholeAtlas({ geodata, events }: Atlas, version: string): object {
	return {
		version,
		license: 'CC-BY-4.0',
		events,
		places: [...geodata.places.values()],
		actors: [...geodata.actors.values()],
		sources: [...geodata.sources.values()],
		readings: geodata.readings
	};
}

function rowsOf(events: Atlas['events']): number {
	return events.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations)).length;
}

function json(path: string, format: Format, value: unknown, count: number): Download {
	return text(path, format, `${JSON.stringify(value, null, '\t')}\n`, count);
}

function text(path: string, format: Format, body: string, count: number): Download {
	return { path, format, mediaType: MEDIA_TYPE[format], body, count };
}
