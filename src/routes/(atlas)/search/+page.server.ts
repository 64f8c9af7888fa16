import { searchEntries } from '$lib/data/search-entries.ts';
import { atlas } from '../../atlas.server.ts';
import type { PageServerLoad } from './$types';

/** Every name, written out for readers without scripts. */
export const load: PageServerLoad = () => ({ entries: searchEntries(atlas) });
