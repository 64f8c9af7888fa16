import type { AreaWords } from './area-words.ts';
import { boxAround, type Box } from './boxes.ts';
import { eventsOf, nameOf, type Mark } from './marks.ts';

/**
 * Sizes of the parts of a mark, CSS pixels, as `marks.css` draws them. Words are taken a little wider than they mostly
 * are, since marks are laid out before the page has drawn them.
 */
const LEADER = 20;
const LINK = { width: 43, digit: 8, height: 30 };
const COUNT = { width: 22, letter: 7.8, height: 37 };
const NAME = { letter: 8, line: 16, widest: 152, widestNarrow: 110 };
const TAG = { padding: 16, letter: 7.8, height: 28 };
const WORDS = { letter: 7.4, height: 18, broken: { widest: 100, height: 34 }, gap: 4 };

/** How far over the middle of a province its words stand, so that the mark has room below them. */
const INSIDE = 32;

/** Where the name of a mark stands: on the side of the map away from its list. */
export const NAMES_AT = ['below', 'above'] as const;

export type NameAt = (typeof NAMES_AT)[number];

/** The list of links, or the number of events, of a mark fastened at `x`, `y`. */
export function listBox({ x, y }: { x: number; y: number }, mark: Mark): Box {
	const { width, height } = listSize(mark);
	const left = mark.side === 'left' ? x - LEADER - width : x + LEADER;
	return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function listSize(mark: Mark): { width: number; height: number } {
	const events = eventsOf(mark);
	if (mark.isCount)
		return { width: COUNT.width + `${events.length} events`.length * COUNT.letter, height: COUNT.height };
	const digits = events.map(({ properties }) => String(properties.position ?? '').length);
	return {
		width: digits.reduce((sum, count) => sum + LINK.width + (Math.max(count, 1) - 1) * LINK.digit, 2),
		height: LINK.height
	};
}

/**
 * The name of a mark, under or over its list.
 *
 * @param isNarrow - whether it has the narrow map's small letters, without the Arabic name
 */
export function nameBox({ x, y }: { x: number; y: number }, mark: Mark, at: NameAt, isNarrow: boolean): Box {
	const widest = isNarrow ? NAME.widestNarrow : NAME.widest;
	const { name, arabic } = nameOf(mark);
	const long = name.length * NAME.letter;
	const width = Math.min(widest, long);
	const lines = Math.ceil(long / widest) + (arabic && !isNarrow ? 1 : 0);
	const height = lines * NAME.line + 2;
	const left = mark.side === 'left' ? x - LEADER - width : x + LEADER;
	const top = at === 'below' ? y + LINK.height / 2 + 2 : y - LINK.height / 2 - 2 - height;
	return { left, right: left + width, top, bottom: top + height };
}

/** Size of the words of a line. */
export function tagSize(words: string): { width: number; height: number } {
	return { width: TAG.padding + words.length * TAG.letter, height: TAG.height };
}

/** The words that say how well a place is known, beside the spot that they are fastened to. */
export function wordsBox(
	{ x, y }: { x: number; y: number },
	words: string,
	{ at, isBroken }: Pick<AreaWords, 'at' | 'isBroken'>
): Box {
	const { letter, broken, gap } = WORDS;
	const inOneLine = words.length * letter;
	const [width, height] = isBroken
		? [Math.min(inOneLine, broken.widest), broken.height]
		: [inOneLine, WORDS.height];
	if (at === 'inside') return boxAround({ x, y: y - INSIDE }, width, height);
	const across = at.endsWith('left') ? -1 : at.endsWith('right') ? 1 : 0;
	const down = at.startsWith('above') ? -1 : at.startsWith('below') ? 1 : 0;
	return boxAround({ x: x + across * (gap + width / 2), y: y + down * (gap + height / 2) }, width, height);
}
