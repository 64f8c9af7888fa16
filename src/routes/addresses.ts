import { asset, resolve } from '$app/paths';
import { NO_CHOICE, queryOf, type Choice } from '$lib/data/filters.ts';

/** Address of an event's page, with what the reader asked for kept. */
export function eventHref(id: string, choice: Choice = NO_CHOICE): string {
	return `${resolve(`/events/${id}/`)}${queryOf(choice)}`;
}

/** Address of the first page, likewise. */
export function overviewHref(choice: Choice = NO_CHOICE): string {
	return `${resolve('/')}${queryOf(choice)}`;
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

/** Address of a place's page. */
export function placeHref(id: string): string {
	return resolve(`/places/${id}/`);
}

/** Address of an actor's page. */
export function actorHref(id: string): string {
	return resolve(`/actors/${id}/`);
}
