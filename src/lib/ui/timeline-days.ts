import type { IndexEntry } from '../data/atlas-index.ts';
import { episodeOf } from '../data/episodes.ts';
import type { Messages } from './messages/en.ts';

/** Neighbouring events of one date, under one bracket. */
export interface Days {
	/** The day as short as it can be said under the name of its month; empty when the month is all that is known. */
	label: string;
	/** Whether the day itself is not known: before, after, or somewhere between. */
	isOpen: boolean;
	count: number;
}

/** The brackets under one episode of the timeline: runs of events with the same date, in order. */
export function groupDays(entries: readonly IndexEntry[], words: Messages['reading']): Days[] {
	const days: (Days & { edtf: string })[] = [];
	for (const { when } of entries) {
		const last = days.at(-1);
		if (last?.edtf === when.edtf) last.count += 1;
		else
			days.push({
				edtf: when.edtf,
				label: labelOf(when.edtf, words),
				isOpen: when.edtf.includes('/'),
				count: 1
			});
	}
	return days.map(({ label, isOpen, count }) => ({ label, isOpen, count }));
}

function labelOf(edtf: string, words: Messages['reading']): string {
	const [from = '', to] = edtf.split('/');
	if (to === undefined) return /[~?%]$/.test(from) ? words.dayAbout(dayOf(from)) : dayOf(from);
	if (dayOf(from) === '') return words.dayUpTo(dayOf(to));
	// A span that leaves the month is only said to begin here; the link says all of it.
	const isWithin = episodeOf({ edtf: from }) === episodeOf({ edtf: to });
	return isWithin ? words.dayBetween(dayOf(from), dayOf(to)) : words.daySince(dayOf(from));
}

/** The day of the month of `2021-06-28` or `2021-06-28~`, without a leading zero. */
function dayOf(date: string): string {
	const day = date.replace(/[~?%]$/, '').split('-')[2];
	return day === undefined ? '' : String(Number(day));
}
