import type { ClaimRecord } from '../data/schema/event.ts';
import type { Messages } from './messages/en.ts';

type Words = Messages['evidence'];
type Figure = Pick<NonNullable<ClaimRecord['value']>, 'min' | 'max' | 'words'>;

/** A figure as its speaker gives it: the vague words of the source where there are any, never 0 for nothing said. */
export function sayFigure({ min, max, words: told }: Figure, words: Words): string {
	if (told !== undefined) return `“${told}”`;
	if (min === null && max === null) return words.noFigure;
	if (min === max) return sayNumber(min ?? 0);
	if (max === null) return words.atLeast(sayNumber(min ?? 0));
	return min === null ? words.atMost(sayNumber(max)) : words.fromTo(sayNumber(min), sayNumber(max));
}

/** A whole number with commas between thousands, the same in every browser. */
export function sayNumber(figure: number): string {
	return String(figure).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
