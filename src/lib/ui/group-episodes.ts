import type { IndexEntry } from '../data/atlas-index.ts';
import { episodeOf, monthOf } from '../data/episodes.ts';
import { sayMonth } from './say-when.ts';
import type { Messages } from './messages/en.ts';

/** Events of one month, with how long after the episode before it. */
export interface Episode {
	/** As addresses name it: `2021-06`. */
	id: string;
	name: string;
	/** Calendar months from the episode before it to this one; 0 for the first. */
	gap: number;
	entries: IndexEntry[];
}

/** Groups events, in their order, into months. */
export function groupEpisodes(entries: readonly IndexEntry[], words: Messages['when']): Episode[] {
	const episodes: (Episode & { at: number })[] = [];
	for (const entry of entries) {
		const { year, month } = monthOf(entry.when);
		const at = year * 12 + (month ?? 1);
		const last = episodes.at(-1);
		if (last && last.at === at) last.entries.push(entry);
		else
			episodes.push({
				at,
				id: episodeOf(entry.when),
				name: sayMonth(entry.when, words),
				gap: last ? at - last.at : 0,
				entries: [entry]
			});
	}
	return episodes.map(({ id, name, gap, entries: own }) => ({ id, name, gap, entries: own }));
}
