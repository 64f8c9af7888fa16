import { expect, test } from 'vitest';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { paragraphsOfSource } from '../../src/lib/data/source-paragraphs.ts';
import { idOf, soundFiles, STRIKE, urlOf } from '../fixtures.ts';

const { events, coverage } = openAtlas(soundFiles(), urlOf);
const paragraphs = paragraphsOfSource('aldan-gazette-1', events, coverage);

test('every paragraph of an article is there in order, cited or excused [E01]', () => {
	expect(paragraphs.map(({ number, uncoded, claims }) => uncoded ?? [number, claims.length])).toEqual([
		'Navigation.',
		[2, 1],
		[3, 2],
		[4, 1],
		[5, 1]
	]);
});

test('a paragraph shows what rests on it, with the words quoted', () => {
	expect(paragraphs[1]?.claims).toEqual([
		expect.objectContaining({
			event: expect.objectContaining({ id: idOf(STRIKE), seq: 1 }) as object,
			quotes: ['its aircraft struck a depot near Aldan']
		})
	]);
	expect(paragraphs[2]?.claims.map(({ claim, quotes }) => [claim.id, quotes])).toEqual([
		['c2', []],
		['c3', []]
	]);
});

test('an outside reference has no paragraphs', () => {
	expect(paragraphsOfSource('ref-almanac', events, coverage)).toEqual([]);
});
