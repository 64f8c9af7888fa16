import type { PageEvent } from '$lib/data/page-event.ts';
import { keepEvent } from '../../keep-event.ts';
import type { PageLoad } from './$types';

/** The one event that the page is about, from those kept if it was near. */
export const load: PageLoad = async ({ params, parent, fetch }) => {
	const { kept, changes } = await parent();
	// The layout shows what became of a withdrawn event, and this page is not drawn.
	if (changes.some(({ change, event }) => change === 'withdrawn' && event === params.event))
		return {} as { event: PageEvent };
	return { event: await keepEvent(kept, params.event, fetch) };
};
