import { expect, test } from 'vitest';
import { coverageTable, uncovered } from '../../src/lib/data/coverage-table.ts';
import { figuresIn } from '../../src/lib/data/figures-in.ts';

test.each<[string, number[]]>([
	['One child was killed and three other civilians were wounded.', [1, 3]],
	['at least 25,490 people, twenty of them on one day', [25490, 20, 1]],
	['more than 100 attacks and 53.5 per cent', [100, 53.5]],
	['on 3 January 2020 and in June 2021, at 6 pm and 01:30', []],
	['the 14th Brigade, an F-15E and the second strike', []],
	['“killed five” in the words of the article', []],
	['according to two outlets, in one article', []],
	['one another, no one, one of them', []],
	['someone alone stone', []]
])('the figures of “%s” are %j', (text, figures) => {
	expect(figuresIn(text)).toEqual(figures);
});

test('the coverage table names every paragraph, and what is missing stands out', () => {
	const coverage = [
		{ source: 'a', paragraph: 1, claims: 2, uncoded: undefined },
		{ source: 'a', paragraph: 2, claims: 0, uncoded: 'Navigation.' },
		{ source: 'b', paragraph: 1, claims: 0, uncoded: undefined }
	];
	expect(coverageTable(coverage).split('\n')).toEqual([
		'a: 2 paragraphs, 1 coded, 1 listed as empty, 0 missing',
		'  ¶1   2 claims',
		'  ¶2   Navigation.',
		'',
		'b: 1 paragraphs, 0 coded, 0 listed as empty, 1 missing',
		'  ¶1   NEITHER CODED NOR LISTED'
	]);
	expect(uncovered(coverage)).toEqual([coverage[2]]);
});
