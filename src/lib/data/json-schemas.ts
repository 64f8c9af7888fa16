import * as z from 'zod';
import { ActorsSchema } from './schema/actor.ts';
import { EventSchema } from './schema/event.ts';
import { GazetteerSchema } from './schema/place.ts';
import { PublishedPlacesSchema } from './schema/published-place.ts';
import { PublishedEventsSchema } from './schema/published.ts';
import { ReadingsSchema } from './schema/readings.ts';
import { SourcesSchema } from './schema/source.ts';

const SCHEMAS: Record<string, { schema: z.ZodType; title: string }> = {
	event: { schema: EventSchema, title: 'Event record: one file in geodata/events' },
	gazetteer: { schema: GazetteerSchema, title: 'Gazetteer: geodata/gazetteer.geojson' },
	actors: { schema: ActorsSchema, title: 'Actors: geodata/actors.json' },
	sources: { schema: SourcesSchema, title: 'Sources: geodata/sources.json, CSL-JSON with a custom part' },
	readings: { schema: ReadingsSchema, title: 'Readings: geodata/readings.json' },
	'events-geojson': { schema: PublishedEventsSchema, title: 'Download: /data/events.geojson' },
	'gazetteer-geojson': { schema: PublishedPlacesSchema, title: 'Download: /data/gazetteer.geojson' }
};

/** Names of the published schemas; each is served as `/data/schema/<name>.json`. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS);

/**
 * A schema of the record as JSON Schema 2020-12, made from the same source as the types and the checks.
 *
 * Rules between fields (end after start, citations that exist) cannot be said in JSON Schema; the build checks them.
 *
 * @throws {RangeError} if there is no such schema
 */
export function jsonSchemaOf(name: string): Record<string, unknown> {
	const entry = SCHEMAS[name];
	if (!entry) throw new RangeError(`no schema "${name}"; there are ${SCHEMA_NAMES.join(', ')}`);
	return { ...z.toJSONSchema(entry.schema, { io: 'input', target: 'draft-2020-12' }), title: entry.title };
}
