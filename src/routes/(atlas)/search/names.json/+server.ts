import { json } from '@sveltejs/kit';
import { searchEntries } from '$lib/data/search-entries.ts';
import { atlas } from '../../../atlas.server.ts';

export const prerender = true;

/** What the search knows, made at build. */
export const GET = () => json(searchEntries(atlas));
