import type { AtlasEvent } from './atlas-event.ts';
import type { Geodata } from './check/geodata.ts';
import type { Atlas } from './open-atlas.ts';
import type { WhenRecord } from './schema/event.ts';
import type { Kind, Precision } from './vocabulary.ts';

/** What can be found, in the order in which results are grouped. */
export const ENTRY_KINDS = ['event', 'place', 'actor', 'source'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One record as the search knows it. Fetched by the browser only when the reader searches. */
export interface SearchEntry {
	/** `<kind>:<record id>` */
	id: string;
	kind: EntryKind;
	/** Id of the record. */
	ref: string;
	title: string;
	/** Arabic name, of places and actors that have one in the record. */
	titleAr: string | null;
	/** Every other spelling under which it is found. */
	names: string[];
	/** For an event: entries of its places, what contains them, its actors and its sources. */
	about: string[];
	/** For an event: what its mark and date are made of. */
	event: { kind: Kind; precision: Precision; when: Pick<WhenRecord, 'edtf' | 'time'> } | null;
}

/** Everything that can be found: events in order, then places, actors and sources as the record has them. */
export function searchEntries({ geodata, events, index, sources }: Atlas): SearchEntry[] {
	const light = new Map(index.events.map((entry) => [entry.id, entry]));
	return [
		...events.map((event): SearchEntry => {
			const { when = event.when, precision = 'unknown' as const } = light.get(event.id) ?? {};
			return {
				...entryOf('event', event.id, event.title, []),
				about: aboutOf(event, geodata),
				event: { kind: event.kind, precision, when }
			};
		}),
		...[...geodata.places.values()].map(({ id, properties }) => ({
			...entryOf('place', id, properties.name, [
				...properties.other_names,
				...properties.other_names_ar,
				...properties.spellings.map(({ text }) => text)
			]),
			titleAr: properties.name_ar
		})),
		...[...geodata.actors.values()].map(({ id, name, spellings, names_ar = [] }) => ({
			...entryOf(
				'actor',
				id,
				name,
				[...spellings, ...names_ar.slice(1)].map(({ text }) => text)
			),
			titleAr: names_ar[0]?.text ?? null
		})),
		...sources.map(({ id, title, publisher }) => entryOf('source', id, `${publisher}: ${title}`, []))
	];
}

function entryOf(kind: EntryKind, ref: string, title: string, names: string[]): SearchEntry {
	const others = [...new Set(names)].filter((name) => name !== title);
	return { id: `${kind}:${ref}`, kind, ref, title, titleAr: null, names: others, about: [], event: null };
}

/** Who and what an event is found by, besides its title. */
function aboutOf(event: AtlasEvent, { places, actors }: Geodata): string[] {
	const found = new Set<string>();
	const addPlace = (id: string | null) => {
		if (id === null || found.has(`place:${id}`)) return;
		found.add(`place:${id}`);
		// The outskirts of a town are found by the town’s names, and by those of its province.
		const place = places.get(id)?.properties;
		addPlace(place?.proxy_for ?? null);
		addPlace(place?.part_of ?? null);
	};
	for (const { placeId } of event.locations) addPlace(placeId);
	for (const { actor } of event.actors) found.add(`actor:${actor.id}`);
	for (const { saidBy } of event.claims)
		if (actors.get(saidBy.id)?.kind !== 'outlet') found.add(`actor:${saidBy.id}`);
	for (const id of event.sourceIds) found.add(`source:${id}`);
	return [...found];
}
