import { error } from '@sveltejs/kit';
import { profileArticle } from '$lib/data/article-profile.ts';
import { namesInArticle, wordingOf } from '$lib/data/article-words.ts';
import { readingRows } from '$lib/data/reading-rows.ts';
import { paragraphsOfSource } from '$lib/data/source-paragraphs.ts';
import { atlas } from '../../../atlas.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...atlas.geodata.sources.keys()].map((source) => ({ source }));

/** One source: its bibliographic record and what each of its paragraphs says. */
export const load: PageServerLoad = ({ params }) => {
	const source = atlas.geodata.sources.get(params.source);
	if (!source) error(404, `no source "${params.source}"`);
	const article = source.custom.role === 'article' ? source.custom : null;
	const names = [...atlas.geodata.actors.values()]
		.map(({ name }) => name)
		.sort((a, b) => b.length - a.length);
	return {
		source,
		reading: readingRows(atlas.geodata).find((row) => row.article === source.id),
		paragraphs: paragraphsOfSource(source.id, atlas.events, atlas.coverage),
		profile: article && profileArticle(source.id, article.outlet, atlas.events),
		names: article && namesInArticle(source.id, atlas.geodata),
		wording:
			article &&
			wordingOf({ id: source.id, title: source.title, outlet: article.outlet }, atlas.events, names)
	};
};
