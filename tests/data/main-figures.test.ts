import { expect, test } from 'vitest';
import type { AtlasClaim } from '../../src/lib/data/atlas-event.ts';
import { mainFigures } from '../../src/lib/data/main-figures.ts';
import { soundEvent, STRIKE } from '../fixtures.ts';

const [sample] = soundEvent(STRIKE).claims;

/** A claim about people harmed, invented. */
function claim(
	id: string,
	speaker: string,
	topic: AtlasClaim['topic'],
	min: number | null,
	words?: string
): AtlasClaim {
	return {
		...sample!,
		id,
		topic,
		saidBy: { ...sample!.saidBy, id: speaker, name: speaker },
		value: { min, max: min, unit: 'people', category: `people ${topic}`, ...(words ? { words } : {}) },
		citations: [{ source: 'aldan-gazette-1', paragraph: Number(id.slice(1)) }]
	};
}

const figuresOf = (...claims: AtlasClaim[]) =>
	mainFigures({ claims, sourceIds: ['aldan-gazette-1'] }).map(({ speakers, figures }) => [
		speakers.map(({ name }) => name).join('+'),
		...figures.map(({ min, words }) => words ?? min)
	]);

test('[E06] each speaker has one line with all figures of theirs, killed before wounded, and none is added', () => {
	expect(
		figuresOf(
			claim('c1', 'Guard', 'wounded', 3),
			claim('c2', 'Guard', 'killed', 4),
			claim('c3', 'Harbour', 'killed', 4)
		)
	).toEqual([
		['Guard', 4, 3],
		['Harbour', 4]
	]);
});

test('[E06] speakers stand together only if every figure of theirs is the same', () => {
	expect(figuresOf(claim('c1', 'Guard', 'killed', 4), claim('c2', 'Harbour', 'killed', 4))).toEqual([
		['Guard+Harbour', 4]
	]);
	expect(figuresOf(claim('c1', 'Guard', 'killed', 4), claim('c2', 'Harbour', 'killed', 5))).toHaveLength(2);
});

test('[E06] vague words keep their place beside the figures, and a claim without a value has none', () => {
	expect(
		figuresOf(claim('c1', 'Guard', 'casualties', null, 'dozens'), {
			...claim('c2', 'Harbour', 'killed', 1),
			value: undefined
		})
	).toEqual([['Guard', 'dozens']]);
});
