import { asset, resolve } from '$app/paths';

/** Address of an event's page. */
export function eventHref(id: string): string {
	return resolve(`/events/${id}/`);
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

/** Addresses of pages as documents about them name them. */
export const pageAddresses = { event: eventHref, source: (id: string) => sourceHref(id) };
