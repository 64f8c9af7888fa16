import { error } from '@sveltejs/kit';
import type { AtlasEvent } from '$lib/data/atlas-event.ts';
import { atlas } from '../../../../atlas.server.ts';
import { withdrawn } from '../../../../record-notes.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...atlas.events.map(({ id }) => id), ...withdrawn.keys()].map((event) => ({ event }));

/** The one event that the page is about. */
export const load: PageServerLoad = ({ params }) => {
	const event = atlas.events.find(({ id }) => id === params.event);
	// The layout shows what became of a withdrawn event, and this page is not drawn.
	if (!event && withdrawn.has(params.event)) return {} as { event: AtlasEvent };
	if (!event) error(404, `no event "${params.event}"`);
	return { event };
};
