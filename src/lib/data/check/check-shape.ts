import type * as z from 'zod';
import { FingerprintsSchema, type Fingerprints } from '../fingerprints.ts';
import { parseJson } from '../parse-json.ts';
import type { GeodataFiles } from '../read-geodata.ts';
import { ActorsSchema } from '../schema/actor.ts';
import { EventSchema, type EventRecord } from '../schema/event.ts';
import { GazetteerSchema } from '../schema/place.ts';
import { ReadingsSchema } from '../schema/readings.ts';
import { SourcesSchema } from '../schema/source.ts';
import type { Geodata, ReportIn } from './geodata.ts';

/** The record as far as its files have the right shape. */
export interface ShapeResult {
	/** `undefined` when a file that everything refers to is missing or faulty. */
	geodata: Geodata | undefined;
	/** Ids of events whose file is there but faulty; references to them are not dangling. */
	faultyEvents: Set<string>;
}

/** The files that are there once. */
const WHOLE_FILES = ['gazetteer.geojson', 'sources.json', 'actors.json', 'readings.json'];

/** Reads every file, checks it against its schema, and reports each fault with its field. */
export function checkShape(files: GeodataFiles, report: ReportIn): ShapeResult {
	const read = <T>(file: string, schema: z.ZodType<T>): T | undefined =>
		readFile(file, files[file], schema, report);
	const gazetteer = read('gazetteer.geojson', GazetteerSchema);
	const sources = read('sources.json', SourcesSchema);
	const actors = read('actors.json', ActorsSchema);
	const readings = read('readings.json', ReadingsSchema);

	const events: EventRecord[] = [];
	const fingerprints: Fingerprints[] = [];
	const faultyEvents = new Set<string>();
	for (const file of Object.keys(files).sort()) {
		const [folder, name] = file.includes('/') ? file.split('/') : ['', file];
		const id = name?.replace(/\.json$/, '') ?? '';
		if (folder === 'events') {
			const event = read(file, EventSchema);
			if (event) events.push(event);
			else faultyEvents.add(id);
			if (event && event.id !== id) report(file, 'id', `"${event.id}" is not the name of the file`);
		} else if (folder === 'fingerprints') {
			const prints = read(file, FingerprintsSchema);
			if (prints) fingerprints.push(prints);
			if (prints && prints.source !== id)
				report(file, 'source', `"${prints.source}" is not the name of the file`);
		} else if (!WHOLE_FILES.includes(file)) {
			report(file, '', 'is not a file of the record');
		}
	}
	if (!gazetteer || !sources || !actors || !readings) return { geodata: undefined, faultyEvents };
	return {
		faultyEvents,
		geodata: {
			places: byId(gazetteer.features, 'gazetteer.geojson', report),
			sources: byId(sources, 'sources.json', report),
			actors: byId(actors, 'actors.json', report),
			events: byId(events, 'events', report),
			readings,
			fingerprints: new Map(fingerprints.map((prints) => [prints.source, prints]))
		}
	};
}

function readFile<T>(
	file: string,
	text: string | undefined,
	schema: z.ZodType<T>,
	report: ReportIn
): T | undefined {
	if (text === undefined) {
		report(file, '', 'the file is missing');
		return undefined;
	}
	const value = parseJson(text, (field, reason) => report(file, field, reason));
	if (value === undefined) return undefined;
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) report(file, fieldOf(issue.path), issue.message);
	return undefined;
}

function byId<T extends { id: string }>(records: T[], file: string, report: ReportIn): Map<string, T> {
	const found = new Map<string, T>();
	for (const record of records) {
		if (found.has(record.id)) report(file, 'id', `"${record.id}" is used twice`);
		found.set(record.id, record);
	}
	return found;
}

function fieldOf(path: PropertyKey[]): string {
	return path.map(String).join('.');
}
