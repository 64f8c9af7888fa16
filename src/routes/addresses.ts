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

/** Address of a file of the first picture. */
export function pictureHref(name: 'land.svg' | 'views.css'): string {
	return asset(`/map/${name}`);
}
