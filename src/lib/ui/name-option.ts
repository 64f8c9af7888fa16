import type { SourceBrief } from '../data/atlas-event.ts';
import type { AtlasIndex } from '../data/atlas-index.ts';
import type { Facet } from '../data/filters.ts';
import { KINDS } from '../data/vocabulary.ts';
import type { Messages } from './messages/en.ts';
import { sayMonth } from './say-when.ts';

/** What a value of a filter is called; itself if the atlas does not know it. */
export function nameOption(
	facet: Facet,
	value: string,
	{ names }: AtlasIndex,
	sources: readonly SourceBrief[],
	words: Messages
): string {
	switch (facet) {
		case 'kind': {
			const kind = KINDS.find((one) => one === value);
			return kind ? words.kindShort[kind] : value;
		}
		case 'episode':
			return /^\d{4}(-\d{2})?$/.test(value) ? sayMonth({ edtf: value }, words.when) : value;
		case 'place':
			return names.places[value] ?? value;
		case 'actor':
			return names.actors[value] ?? value;
		case 'source':
			return nameSource(value, sources);
	}
}

function nameSource(id: string, sources: readonly SourceBrief[]): string {
	const source = sources.find((one) => one.id === id);
	if (!source) return id;
	return source.letter
		? `${source.letter} ${source.publisher}, ${source.issued.slice(0, 7)}`
		: source.publisher;
}
