import type { PageEvent } from '$lib/data/page-event.ts';
import { keepEvent } from '../../keep-event.ts';
import type { PageLoad } from './$types';

/** The layout says what became of the event, and this page is not drawn. */
const NONE = {} as { event: PageEvent };

/** The one event that the page is about, from those kept if it was near; none if it is withdrawn or does not arrive. */
export const load: PageLoad = async ({ params, parent, fetch, depends }) => {
	depends('atlas:event');
	const { kept, changes } = await parent();
	if (changes.some(({ change, event }) => change === 'withdrawn' && event === params.event)) return NONE;
	try {
		return { event: await keepEvent(kept, params.event, fetch) };
	} catch (fault) {
		if ((fault as { status?: number }).status === 404) throw fault;
		return NONE;
	}
};
