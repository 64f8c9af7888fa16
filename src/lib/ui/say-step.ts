import type { IndexEntry } from '../data/atlas-index.ts';
import type { Messages } from './messages/en.ts';
import { sayPlainDate } from './say-when.ts';

/** Longest announcement, characters: longer ones are cut off or skipped by readers of the screen. */
const LONGEST = 150;

/** What a screen reader says of a step: position, date, place and kind, in at most 150 characters. */
export function sayStep(
	entry: IndexEntry,
	{ position, length }: { position: number | null; length: number },
	words: Messages
): string {
	const { reading, kindShort, when } = words;
	const at = position === null ? reading.announceOutside : reading.announceStep(position, length);
	const say = (place: string) =>
		reading.announce(at, sayPlainDate(entry.when, when), place, kindShort[entry.kind]);
	const [first = '', ...others] = entry.placeNames;
	const choices = [
		entry.placeNames.join(', '),
		others.length > 0 ? reading.andMore(first, others.length) : first,
		''
	];
	return choices.map(say).find((text) => text.length <= LONGEST) ?? say('').slice(0, LONGEST);
}
