import { error } from '@sveltejs/kit';
import { paragraphsOfSource } from '$lib/data/source-paragraphs.ts';
import { atlas } from '../../../atlas.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...atlas.geodata.sources.keys()].map((source) => ({ source }));

/** One source: its bibliographic record and what each of its paragraphs says. */
export const load: PageServerLoad = ({ params }) => {
	const source = atlas.geodata.sources.get(params.source);
	if (!source) error(404, `no source "${params.source}"`);
	return { source, paragraphs: paragraphsOfSource(source.id, atlas.events, atlas.coverage) };
};
