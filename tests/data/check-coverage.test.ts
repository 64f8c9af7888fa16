import { expect, test } from 'vitest';
import { coverageOf } from '../../src/lib/data/check/check-coverage.ts';
import { ANSWER, faultsWith, soundGeodata, STRIKE, TOTAL } from '../fixtures.ts';

test('a paragraph that no claim cites and no list excuses is refused', () => {
	expect(faultsWith('sources.json', (sources) => (sources[0].custom.uncoded = []))).toEqual([
		'sources.json: aldan-gazette-1.custom.uncoded: no claim cites ¶1, and it is not listed as uncoded'
	]);
});

test('a paragraph that is both cited and excused is refused', () => {
	const uncoded = { paragraph: 4, reason: 'A caption.' };
	expect(faultsWith('sources.json', (sources) => sources[1].custom.uncoded.push(uncoded))).toEqual([
		'sources.json: marrow-herald-1.custom.uncoded: ¶4 is listed as uncoded but cited by 1 claim(s)'
	]);
});

test('a citation in a summary does not make up for a claim', () => {
	expect(faultsWith(ANSWER, ({ claims }) => claims[0].citations.pop())).toEqual([
		`${ANSWER}: summary.0.citations: no claim behind the event cites marrow-herald-1 ¶1`,
		'sources.json: marrow-herald-1.custom.uncoded: no claim cites ¶1, and it is not listed as uncoded'
	]);
});

test('while an event cannot be read, its paragraphs are not called uncoded', () => {
	expect(faultsWith(TOTAL, (event) => (event.kind = 'battle'))).toEqual([
		expect.stringContaining(`${TOTAL}: kind`)
	]);
});

test('every paragraph is accounted for, and a claim that quotes it twice counts once', () => {
	const geodata = soundGeodata(STRIKE, ({ claims }) =>
		claims[0].citations.push({ source: 'aldan-gazette-1', paragraph: 2, quote: 'The River Command said its' })
	);
	expect(coverageOf(geodata).map(({ claims, uncoded }) => uncoded ?? claims)).toEqual([
		'Navigation.',
		1,
		2,
		1,
		1,
		1,
		1,
		1,
		1
	]);
});
