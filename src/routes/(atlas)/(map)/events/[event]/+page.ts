import { keepEvent } from '../../keep-event.ts';
import type { PageLoad } from './$types';

/** The one event that the page is about, from those kept if it was near. */
export const load: PageLoad = async ({ params, parent, fetch }) => ({
	event: await keepEvent((await parent()).kept, params.event, fetch)
});
