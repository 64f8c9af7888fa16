import MiniSearch from 'minisearch';
import { ENTRY_KINDS, type EntryKind, type SearchEntry } from './search-entries.ts';
import { termsOf, withoutArticle, wordsOf } from './search-fold.ts';

/** Answers queries over the entries it was made from. */
export interface SearchIndex {
	entries: ReadonlyMap<string, SearchEntry>;
	/** How many events are about an entry, by its id. */
	eventCounts: ReadonlyMap<string, number>;
	engine: MiniSearch<IndexedEntry>;
}

interface IndexedEntry {
	id: string;
	/** Names joined by line breaks, so that words of two names are never read as one. */
	own: string;
	about: string;
}

export interface SearchResult {
	groups: { kind: EntryKind; entries: SearchEntry[] }[];
	count: number;
	/** Whether nothing is spelt like the query, and these are near it. */
	isSimilar: boolean;
}

/**
 * Makes the index in the browser: with some 200 records that takes a few milliseconds, and the entries are a
 * fraction of the bytes of a stored index.
 */
export function openSearch(entries: readonly SearchEntry[]): SearchIndex {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const eventCounts = new Map<string, number>();
	for (const entry of entries)
		for (const id of entry.about) eventCounts.set(id, (eventCounts.get(id) ?? 0) + 1);
	const engine = new MiniSearch<IndexedEntry>({
		fields: ['own', 'about'],
		tokenize: (text) => text.split('\n').flatMap(termsOf),
		processTerm: (term) => term
	});
	engine.addAll(
		entries.map((entry) => ({
			id: entry.id,
			own: namesOf(entry).join('\n'),
			about: entry.about
				.flatMap((id) => byId.get(id) ?? [])
				.filter(({ kind }) => kind !== 'source') // else every event would answer to every headline
				.flatMap(namesOf)
				.join('\n')
		}))
	);
	return { entries: byId, eventCounts, engine };
}

/**
 * What answers to a query: every word must begin a word of the record, in any spelling; failing that, words that
 * differ by a letter or so.
 */
export function searchAtlas(index: SearchIndex, query: string): SearchResult {
	const words = wordsOf(query).map(withoutArticle);
	if (words.length === 0) return { groups: [], count: 0, isSimilar: false };
	const alike = find(index, words, 0);
	const found = alike.length > 0 ? alike : find(index, words, 0.25);
	const groups = ENTRY_KINDS.map((kind) => ({
		kind,
		entries: found.filter((entry) => entry.kind === kind)
	})).filter(({ entries }) => entries.length > 0);
	return { groups, count: found.length, isSimilar: alike.length === 0 && found.length > 0 };
}

/** @param fuzzy - letters that may differ, as a share of the word’s length */
function find({ engine, entries }: SearchIndex, words: string[], fuzzy: number): SearchEntry[] {
	const together = withoutArticle(words.join(''));
	const queries = [{ combineWith: 'AND' as const, queries: words }, ...(words.length > 1 ? [together] : [])];
	return engine
		.search(
			{ combineWith: 'OR', queries },
			{ tokenize: (term) => [term], prefix: (term) => term.length > 1, fuzzy, boost: { own: 3 } }
		)
		.flatMap(({ id }) => entries.get(String(id)) ?? []);
}

function namesOf({ title, titleAr, names }: SearchEntry): string[] {
	return [title, ...(titleAr === null ? [] : [titleAr]), ...names];
}
