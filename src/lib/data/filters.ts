import type { AtlasIndex, IndexEntry } from './atlas-index.ts';
import { episodeOf } from './episodes.ts';

/** What events can be filtered by, in the order in which it is offered and stands in the address. */
export const FACETS = ['kind', 'episode', 'place', 'source', 'actor'] as const;

export type Facet = (typeof FACETS)[number];

/** What the reader has asked to see. It lives in the query of the address and nowhere else. */
export interface Choice {
	/** Whether everything is stepped, not the main line only: `steps=all`. */
	isAll: boolean;
	/** Whether only events on the map are shown: `located=1`. */
	isLocated: boolean;
	/** Chosen values of each facet; an event passes with any one of them, and has to pass every facet that has some. */
	chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** Nothing asked for: the main line, unfiltered. This is what prerendered pages show. */
export const NO_CHOICE: Choice = {
	isAll: false,
	isLocated: false,
	chosen: { kind: [], episode: [], place: [], source: [], actor: [] }
};

/** Longest and oddest value an address may carry; what does not look like an id is left out. */
const VALUE = /^[a-z0-9-]{1,80}$/;

/** Reads a choice from a query. Values of one facet are repeated: `?kind=strike&kind=decision`, as a form sends them. */
export function readChoice(query: URLSearchParams): Choice {
	const values = (facet: Facet) => [...new Set(query.getAll(facet).filter((value) => VALUE.test(value)))];
	return {
		isAll: query.get('steps') === 'all',
		isLocated: query.get('located') === '1',
		chosen: {
			kind: values('kind'),
			episode: values('episode'),
			place: values('place'),
			source: values('source'),
			actor: values('actor')
		}
	};
}

/** The query of a choice with its question mark, always in the same order; empty when nothing is chosen. */
export function queryOf({ isAll, isLocated, chosen }: Choice): string {
	const query = new URLSearchParams();
	if (isAll) query.set('steps', 'all');
	for (const facet of FACETS) for (const value of chosen[facet]) query.append(facet, value);
	if (isLocated) query.set('located', '1');
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}

/** Whether a choice can hide anything, apart from which line is stepped. */
export function isFiltered({ isLocated, chosen }: Choice): boolean {
	return isLocated || FACETS.some((facet) => chosen[facet].length > 0);
}

/** The same choice with one value more, or without it if it was there. */
export function toggled(choice: Choice, facet: Facet, value: string): Choice {
	const before = choice.chosen[facet];
	const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
	return { ...choice, chosen: { ...choice.chosen, [facet]: after } };
}

/** The same line without any filter. */
export function unfiltered({ isAll }: Choice): Choice {
	return { ...NO_CHOICE, isAll };
}

/**
 * Whether an event passes the filters; which line it is on does not matter here.
 *
 * @param except - a facet to leave out, to count what its other values would give
 */
export function passes(entry: IndexEntry, { isLocated, chosen }: Choice, except?: Facet): boolean {
	if (isLocated && !entry.isOnMap) return false;
	return FACETS.every(
		(facet) =>
			facet === except ||
			chosen[facet].length === 0 ||
			valuesOf(entry, facet).some((value) => chosen[facet].includes(value))
	);
}

/** What an event has of a facet. */
export function valuesOf(entry: IndexEntry, facet: Facet): readonly string[] {
	switch (facet) {
		case 'kind':
			return [entry.kind];
		case 'episode':
			return [episodeOf(entry.when)];
		case 'place':
			return entry.places;
		case 'source':
			return entry.sources;
		case 'actor':
			return entry.actors;
	}
}

/** One value that can be chosen, and how many events it would leave with all other filters as they are. */
export interface FilterOption {
	value: string;
	count: number;
	isChosen: boolean;
}

/**
 * What can be chosen of a facet, in the order of the events. Values that would leave nothing are left out, unless they
 * are chosen. Choosing one does not change the order, so that focus stays where it is.
 *
 * @param line - the events that are stepped when nothing is filtered; kinds are counted over all events, because
 * choosing one brings it in
 */
export function optionsOf(
	{ events }: AtlasIndex,
	line: readonly IndexEntry[],
	choice: Choice,
	facet: Facet
): FilterOption[] {
	const among = (facet === 'kind' ? events : line).filter((entry) => passes(entry, choice, facet));
	const counts = new Map<string, number>();
	for (const entry of among)
		for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
	for (const value of choice.chosen[facet]) counts.set(value, counts.get(value) ?? 0);
	return [...counts].map(([value, count]) => ({
		value,
		count,
		isChosen: choice.chosen[facet].includes(value)
	}));
}
