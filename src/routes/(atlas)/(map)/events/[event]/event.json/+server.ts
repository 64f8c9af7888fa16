import { error, json } from '@sveltejs/kit';
import { pageEvent } from '$lib/data/page-event.ts';
import { atlas } from '../../../../../atlas.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => atlas.events.map(({ id }) => ({ event: id }));

/** One event as its page needs it, so that a step fetches that and no more. */
export const GET: RequestHandler = ({ params }) => {
	const event = atlas.events.find(({ id }) => id === params.event);
	if (!event) error(404, `no event "${params.event}"`);
	return json(pageEvent(event));
};
