/**
 * The smallest sound record. Everything in it is invented: places, groups, outlets, texts. Tests start from it
 * and change one thing.
 */
import { checkGeodata, findProblems } from '../src/lib/data/check/check-geodata.ts';
import type { Geodata } from '../src/lib/data/check/geodata.ts';
import { fingerprintText } from '../src/lib/data/fingerprints.ts';
import { joinEvents } from '../src/lib/data/join-events.ts';
import { describeProblem } from '../src/lib/data/problem.ts';
import type { AtlasEvent } from '../src/lib/data/atlas-event.ts';
import type { GeodataFiles } from '../src/lib/data/read-geodata.ts';
import { EVENTS } from './data/invented-events.ts';
import { ACTORS, GAZETTEER, READINGS, SOURCES, TEXTS } from './data/invented-record.ts';

/** Paths of the files that tests change most. */
export const STRIKE = 'events/2022-03-04-aldan-strike.json';
export const ANSWER = 'events/2022-03-05-marrow-rocket-attack.json';
export const VOTE = 'events/2022-03-06-marrow-vote.json';
export const STATEMENT = 'events/2022-03-04-harbour-guard-statement.json';
export const TOTAL = 'events/2022-03-07-river-attacks.json';

/** The id of an event from the path of its file. */
export function idOf(path: string): string {
	return path.replace(/^events\/|\.json$/g, '');
}

/** The files of the record, as they would be read from disk. */
export function soundFiles(): GeodataFiles {
	const files: Record<string, unknown> = {
		'gazetteer.geojson': GAZETTEER,
		'sources.json': SOURCES,
		'actors.json': ACTORS,
		'readings.json': READINGS
	};
	for (const event of EVENTS) files[`events/${event.id}.json`] = event;
	for (const source of SOURCES)
		if (source.custom.sha256)
			files[`fingerprints/${source.id}.json`] = fingerprintText(
				source.id,
				source.custom.sha256,
				TEXTS.get(source.id)!
			);
	return Object.fromEntries(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)]));
}

/** What a test does to the parsed content of one file, in place; what it returns does not matter. */
export type Change = (record: any) => unknown;

/**
 * The files with one of them changed.
 *
 * @param files - to change several files, one after the other
 */
export function filesWith(path: string, change: Change, files = soundFiles()): GeodataFiles {
	const record: unknown = JSON.parse(files[path]!);
	change(record);
	return { ...files, [path]: JSON.stringify(record) };
}

/** The files without one of them. */
export function filesWithout(path: string): GeodataFiles {
	return Object.fromEntries(Object.entries(soundFiles()).filter(([other]) => other !== path));
}

/** Every fault of the files, one line each: file, field, reason. */
export function faultsOf(files: GeodataFiles): string[] {
	return findProblems(files).map(describeProblem);
}

/** Every fault after one change. */
export function faultsWith(path: string, change: Change): string[] {
	return faultsOf(filesWith(path, change));
}

/** The record, checked; after one change if one is given. */
export function soundGeodata(path = STRIKE, change: Change = () => undefined): Geodata {
	return checkGeodata(filesWith(path, change));
}

/** The joined events; after one change if one is given. */
export function soundEvents(path = STRIKE, change: Change = () => undefined): AtlasEvent[] {
	return joinEvents(soundGeodata(path, change));
}

/** One joined event; after one change if one is given, in that event's file unless another is named. */
export function soundEvent(path: string, change: Change = () => undefined, changed = path): AtlasEvent {
	return soundEvents(changed, change).find(({ id }) => id === idOf(path))!;
}

/** Addresses as a document names them when it is known where the site stands. */
export const ADDRESSES = {
	event: urlOf,
	source: (id: string) => `https://atlas.example/sources/${id}/`,
	data: () => 'https://atlas.example/data/',
	download: (path: string) => `https://atlas.example/data/${path}`
};

/** The address of an event's page, as a test writes it. */
export function urlOf(id: string): string {
	return `https://atlas.example/events/${id}/`;
}
