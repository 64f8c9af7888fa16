import type { SearchEntry } from '$lib/data/search-entries.ts';
import { searchEntriesHref } from './addresses.ts';

/**
 * Fetches the names, the library that searches them, and what shows the results, all only now.
 *
 * @throws {Error} if any does not arrive
 */
export async function loadSearch() {
	const [{ openSearch, searchAtlas }, { default: Results }, response] = await Promise.all([
		import('$lib/data/search-index.ts'),
		import('$lib/ui/SearchResults.svelte'),
		fetch(searchEntriesHref())
	]);
	if (!response.ok) throw new Error(`the names did not load: ${response.status}`);
	const index = openSearch((await response.json()) as SearchEntry[]);
	return { Results, index, search: (query: string) => searchAtlas(index, query) };
}
