import { expect, test } from 'vitest';
import { faultsWith, STRIKE, TOTAL, type Change } from '../fixtures.ts';

/** Changes the claim about the killed, the second of the strike. */
function faultsOfValue(change: Change): string[] {
	return faultsWith(STRIKE, ({ claims }) => change(claims[1]));
}

test.each<[string, Change, string]>([
	['a minimum above the maximum', ({ value }) => (value.min = 5), 'value.min: 5 is more than the maximum, 3'],
	['fewer than nobody', ({ value }) => (value.min = -1), 'value.min: Too small: expected number to be >=0'],
	['half a person', ({ value }) => (value.min = 2.5), 'value: people are counted in whole numbers'],
	[
		'neither number nor words',
		({ value }) => (value.min = value.max = null),
		'value.words: a value without a number keeps the words of the source'
	],
	[
		'people counted in sites',
		({ value }) => (value.unit = 'sites'),
		'value.unit: harm is counted in people, not sites'
	],
	[
		'nobody, for want of a report',
		({ value }) => (value.min = value.max = 0),
		'value: 0 must be said by the source; keep its words, or leave the value out'
	],
	[
		'at least nobody',
		({ value }) => Object.assign(value, { min: 0, max: null }),
		'value: 0 must be said by the source; keep its words, or leave the value out'
	],
	[
		'between nobody and three',
		({ value }) => (value.min = 0),
		'value: 0 must be said by the source; keep its words, or leave the value out'
	],
	[
		'a number in quotes',
		({ value }) => (value.min = '3'),
		'value.min: Invalid input: expected number, received string'
	],
	[
		'nothing that is counted',
		({ value }) => delete value.category,
		'value.category: Invalid input: expected string, received undefined'
	]
])('a claim that %s were killed is refused [F08]', (_, change, fault) => {
	expect(faultsOfValue(change)).toEqual([`${STRIKE}: claims.1.${fault}`]);
});

test.each<[string, Change]>([
	['“dozens”', ({ value }) => Object.assign(value, { min: null, max: null, words: 'dozens' })],
	['“at least three”', ({ value }) => (value.max = null)],
	['“up to three”', ({ value }) => (value.min = null)],
	[
		'“nobody”, in the words of the source',
		({ value }) => Object.assign(value, { min: 0, max: 0, words: 'nobody' })
	]
])('a claim that %s were killed is kept as it was said [E06]', (_, change) => {
	expect(faultsOfValue(change)).toEqual([]);
});

test('harm may be told without a figure, or in percent', () => {
	expect(faultsOfValue((claim) => delete claim.value)).toEqual([]);
	expect(faultsOfValue(({ value }) => Object.assign(value, { min: 70, max: 70, unit: 'percent' }))).toEqual(
		[]
	);
});

test('what is not people may be counted in parts', () => {
	expect(
		faultsWith(TOTAL, ({ claims }) => Object.assign(claims[0].value, { min: 40.5, unit: 'percent' }))
	).toEqual([]);
});
