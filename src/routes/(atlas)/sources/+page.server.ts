import { atlas } from '../../atlas.server.ts';
import type { PageServerLoad } from './$types';

/** For each article, how many of its paragraphs hold statements. */
export const load: PageServerLoad = () => ({
	coverage: Object.fromEntries(
		atlas.sources.map(({ id }) => {
			const paragraphs = atlas.coverage.filter(({ source }) => source === id);
			return [id, { coded: paragraphs.filter(({ claims }) => claims > 0).length, all: paragraphs.length }];
		})
	)
});
