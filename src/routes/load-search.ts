import type { SearchEntry } from '$lib/data/search-entries.ts';
import { searchEntriesHref } from './addresses.ts';

/**
 * Fetches the names and the library that searches them, both only now.
 *
 * @throws {Error} if either does not arrive
 */
export async function loadSearch() {
	const [{ openSearch, searchAtlas }, response] = await Promise.all([
		import('$lib/data/search-index.ts'),
		fetch(searchEntriesHref())
	]);
	if (!response.ok) throw new Error(`the names did not load: ${response.status}`);
	const index = openSearch((await response.json()) as SearchEntry[]);
	return { index, search: (query: string) => searchAtlas(index, query) };
}
