import { asset, resolve } from '$app/paths';
import type { SearchEntry } from '$lib/data/search-entries.ts';

/** Stands for the whole atlas where a social card is named by an event. */
export const WHOLE_ATLAS = 'atlas';

/** Whether the addresses /places/<id>/ and /actors/<id>/ exist; search results lead there if they do. */
export const HAS_PAGE = { place: false, actor: false };

/** Address of an event's page. */
export function eventHref(id: string): string {
	return resolve(`/events/${id}/`);
}

/** Address of an event, or of the list of all, in a frame on another page. */
export function embedHref(id?: string): string {
	return id === undefined ? resolve('/embed/') : resolve(`/embed/events/${id}/`);
}

/** Address of a source's page, or of one of its paragraphs. */
export function sourceHref(id: string, paragraph?: number): string {
	const page = resolve(`/sources/${id}/`);
	return paragraph === undefined ? page : `${page}#p${paragraph}`;
}

/** Address of a file to download. */
export function downloadHref(path: string): string {
	return asset(`/data/${path}`);
}

/** Address of the page about a search result; none if there is no such page. */
export function entryHref({ kind, ref }: SearchEntry): string | null {
	if (kind === 'event') return eventHref(ref);
	if (kind === 'source') return sourceHref(ref);
	return HAS_PAGE[kind] ? resolve(`/${kind}s/${ref}/` as '/') : null;
}

/** Address of the page of search results. */
export function searchHref(query = ''): string {
	return query === '' ? resolve('/search/') : `${resolve('/search/')}?${new URLSearchParams({ q: query })}`;
}

/** Address of what the search needs to know; fetched only when someone searches. */
export function searchEntriesHref(): string {
	return asset('/search/names.json');
}
