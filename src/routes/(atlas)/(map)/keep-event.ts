import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PageEvent } from '$lib/data/page-event.ts';

/** Events by id, here or on their way. */
export type KeptEvents = Map<string, PageEvent | Promise<PageEvent>>;

/** An event, fetched once and kept, so that a step that was near or has been seen makes no request. */
export function keepEvent(kept: KeptEvents, id: string, get: typeof fetch): PageEvent | Promise<PageEvent> {
	const known = kept.get(id);
	if (known) return known;
	const coming = fetchEvent(id, get);
	kept.set(id, coming);
	// One that failed is forgotten, so that it is asked for again.
	coming.then(
		(event) => kept.set(id, event),
		() => kept.delete(id)
	);
	return coming;
}

/** An event, if it is here already. */
export function eventAtHand(kept: KeptEvents, id: string): PageEvent | undefined {
	const known = kept.get(id);
	return known instanceof Promise ? undefined : known;
}

async function fetchEvent(id: string, get: typeof fetch): Promise<PageEvent> {
	const response = await get(resolve(`/events/${id}/event.json`));
	if (!response.ok) error(response.status, `no event "${id}"`);
	return (await response.json()) as PageEvent;
}
