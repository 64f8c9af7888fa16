import { asset, resolve } from '$app/paths';
import { NO_CHOICE, queryOf, type Choice } from '$lib/data/filters.ts';
import type { PageAddresses } from '$lib/data/json-ld.ts';
import type { SearchEntry } from '$lib/data/search-entries.ts';
import type { GroundLicence } from '$lib/map/ground-layers.ts';

/** Stands for the whole atlas where a social card is named by an event. */
export const WHOLE_ATLAS = 'atlas';

/** Address of an event's page, with what the reader asked for kept. */
export function eventHref(id: string, choice: Choice = NO_CHOICE): string {
	return `${resolve(`/events/${id}/`)}${queryOf(choice)}`;
}

/** Id of the event that an address leads to the page of, if it does. */
export function eventAddressed(href: string): string | undefined {
	const { pathname } = new URL(href, document.baseURI);
	const id = pathname.split('/').at(-2) ?? '';
	return pathname === resolve(`/events/${id}/`) ? id : undefined;
}

/** Address of the first page, likewise. */
export function overviewHref(choice: Choice = NO_CHOICE): string {
	return `${resolve('/')}${queryOf(choice)}`;
}

/** Address of an event, or of the list of all, in a frame on another page. */
export function embedHref(id?: string, choice: Choice = NO_CHOICE): string {
	return `${id === undefined ? resolve('/embed/') : resolve(`/embed/events/${id}/`)}${queryOf(choice)}`;
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

/** Address of a file of the first picture. */
export function pictureHref(name: 'land.svg' | 'views.css'): string {
	return asset(`/map/${name}`);
}

/** Address of the moving map's layers of one licence. */
export function groundHref(licence: GroundLicence): string {
	return asset(`/map/${licence}.topo.json`);
}

/** Address of the feed of changes. */
export function feedHref(): string {
	return asset('/changes.atom');
}

/**
 * Addresses as documents about pages name them: whole where the build was told where the site will stand, otherwise
 * relative to the page, which is how a JSON-LD document within it is read.
 *
 * @param origin - where the site stands, without a slash at the end
 */
export function documentAddresses(origin: string | null): PageAddresses {
	return {
		event: (id) => (origin === null ? eventHref(id) : `${origin}/events/${id}/`),
		source: (id) => (origin === null ? sourceHref(id) : `${origin}/sources/${id}/`),
		data: () => (origin === null ? resolve('/data/') : `${origin}/data/`),
		download: (path) => (origin === null ? downloadHref(path) : `${origin}/data/${path}`)
	};
}

/** Address of a place's page. */
export function placeHref(id: string): string {
	return resolve(`/places/${id}/`);
}

/** Address of an actor's page. */
export function actorHref(id: string): string {
	return resolve(`/actors/${id}/`);
}

/** Address of the page about a search result. */
export function entryHref({ kind, ref }: SearchEntry): string {
	return { event: eventHref, source: sourceHref, place: placeHref, actor: actorHref }[kind](ref);
}

/** Address of the page of search results. */
export function searchHref(query = ''): string {
	return query === '' ? resolve('/search/') : `${resolve('/search/')}?${new URLSearchParams({ q: query })}`;
}

/** Address of what the search needs to know; fetched only when someone searches. */
export function searchEntriesHref(): string {
	return asset('/search/names.json');
}
