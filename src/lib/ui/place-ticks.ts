import type { IndexEntry } from '../data/atlas-index.ts';

/** How an event stands on the timeline to the current step, and to the bracket from that step to what it answers. */
export interface TickPlace {
	/** `all` on the overview, where there is no current step. */
	state: 'past' | 'now' | 'next' | 'all';
	/** Whether the bracket goes on after it, comes from before it, or has an end on it. */
	opens: boolean;
	joins: boolean;
	isEnd: boolean;
}

/** Places each event of a line on the timeline; the bracket runs from the first event that is said to be answered. */
export function placeTicks(
	entries: readonly IndexEntry[],
	current: IndexEntry | undefined
): Map<string, TickPlace> {
	const causes = entries.filter(({ id }) => current?.answers.includes(id)).map(({ seq }) => seq);
	const [from, to] = [Math.min(...causes), causes.length > 0 && current ? current.seq : -1];
	return new Map(
		entries.map(({ id, seq }) => [
			id,
			{
				state:
					current === undefined ? 'all' : seq === current.seq ? 'now' : seq < current.seq ? 'past' : 'next',
				opens: seq >= from && seq < to,
				joins: seq > from && seq <= to,
				isEnd: causes.includes(seq) || seq === to
			}
		])
	);
}
