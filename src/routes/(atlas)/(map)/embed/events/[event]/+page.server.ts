import { error } from '@sveltejs/kit';
import { atlas } from '../../../../../atlas.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.events.map(({ id }) => ({ event: id }));

/** The one event that the page is about. */
export const load: PageServerLoad = ({ params }) => {
	const event = atlas.events.find(({ id }) => id === params.event);
	if (!event) error(404, `no event "${params.event}"`);
	return { event };
};
