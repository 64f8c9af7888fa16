import type { Fingerprints } from '../fingerprints.ts';
import type { ActorRecord } from '../schema/actor.ts';
import type { EventRecord } from '../schema/event.ts';
import type { PlaceRecord } from '../schema/place.ts';
import type { ReadingsRecord } from '../schema/readings.ts';
import type { ArticleDetails, SourceRecord } from '../schema/source.ts';

/** The record, each file in its checked shape. Lists keep the order of the files; maps are by id. */
export interface Geodata {
	places: Map<string, PlaceRecord>;
	sources: Map<string, SourceRecord>;
	actors: Map<string, ActorRecord>;
	events: Map<string, EventRecord>;
	readings: ReadingsRecord;
	fingerprints: Map<string, Fingerprints>;
}

/** Reports a fault: file relative to `geodata/`, field, reason. */
export type ReportIn = (file: string, field: string, reason: string) => void;

/** One rule over the whole record. */
export type Rule = (geodata: Geodata, report: ReportIn) => void;

/** The file of an event. */
export function fileOf(event: EventRecord): string {
	return `events/${event.id}.json`;
}

/** What the atlas knows of a source if it is one of the articles. */
export function articleOf(source: SourceRecord | undefined): ArticleDetails | undefined {
	return source?.custom.role === 'article' ? source.custom : undefined;
}

/** The part of a place that cites, with the names of its fields; elsewhere in a place, a source is plain text. */
export function spellingsOf({ properties: { spellings } }: PlaceRecord): object {
	return { properties: { spellings } };
}

/** Every text of a value with its path, for checks that look at words. */
export function* textsOf(value: unknown, path: string[] = []): Generator<{ path: string[]; text: string }> {
	if (typeof value === 'string') yield { path, text: value };
	else if (value !== null && typeof value === 'object')
		for (const [key, child] of Object.entries(value)) yield* textsOf(child, [...path, key]);
}

/** Every citation of a record with its path. */
export function* citationsOf(
	value: unknown,
	path: string[] = []
): Generator<{ path: string[]; source: string; paragraph?: number; quote?: string }> {
	if (value === null || typeof value !== 'object') return;
	if ('source' in value && typeof value.source === 'string')
		yield { path, ...(value as { source: string; paragraph?: number; quote?: string }) };
	for (const [key, child] of Object.entries(value)) yield* citationsOf(child, [...path, key]);
}
