import { distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { answerLines, bearingOf, pointOn } from '../../src/lib/map/answer-lines.ts';
import { fromUnits } from '../../src/lib/map/mercator.ts';
import { feature } from './features.ts';

const cause = [feature('cause', 1, [41, 34]), feature('cause', 1, [44, 33])];
const answer = feature('answer', 2, [40.3, 35.3], { responds_to: 'cause' });
const other = feature('other', 3, [43, 33.8], { responds_to: 'cause' });

test('[B16] a pair of operations has one line, between its nearest locations', () => {
	const lines = answerLines([...cause, answer], undefined);
	expect(lines.map(({ key }) => key)).toEqual(['answer:cause']);
	expect(lines[0]?.from).toBe(answer);
	expect(lines[0]?.to).toBe(cause[0]);
});

test('[B16] a line is gone when either end is hidden', () => {
	expect(answerLines([answer], undefined)).toEqual([]);
	expect(answerLines(cause, undefined)).toEqual([]);
});

test('a step has its own lines only, outgoing and incoming', () => {
	const all = [...cause, answer, other];
	expect(answerLines(all, 'answer').map(({ key }) => key)).toEqual(['answer:cause']);
	expect(answerLines(all, 'cause').map(({ key }) => key)).toEqual(['answer:cause', 'other:cause']);
	expect(answerLines(all, undefined)).toHaveLength(2);
});

test('an event at the very point of the one it is said to answer has no line', () => {
	expect(answerLines([feature('a', 1), feature('b', 2, [41, 34], { responds_to: 'a' })], undefined)).toEqual(
		[]
	);
});

test('points lie on the line, and the bearing leads to the event that is answered', () => {
	const [line] = answerLines(
		[feature('a', 1, [42, 34]), feature('b', 2, [41, 34], { responds_to: 'a' })],
		undefined
	);
	if (!line) throw new Error('no line');
	expect(bearingOf(line)).toBeCloseTo(0, 9);
	expect(pointOn(line, 0.5)[0]).toBeCloseTo((pointOn(line, 0)[0] + pointOn(line, 1)[0]) / 2, 9);
});

const area = (id: string, seq: number, at: [number, number], km: number, more = {}) =>
	feature(id, seq, at, { precision: 'area', uncertainty_km: km, ...more });

test('[B16] [B20] a line leads from edge to edge of its areas, whose middles the record does not state', () => {
	const [line] = answerLines(
		[area('a', 1, [41, 34], 15), area('b', 2, [42, 35], 10, { responds_to: 'a' })],
		undefined
	);
	if (!line) throw new Error('no line');
	const [from, to] = [0, 1].map((share) => fromUnits(pointOn(line, share))) as [
		[number, number],
		[number, number]
	];
	expect(distance(from, [42, 35])).toBeCloseTo(10, 3);
	expect(distance(to, [41, 34])).toBeCloseTo(15, 3);
	// Both on the way between the middles.
	expect(distance(from, to)).toBeCloseTo(distance([42, 35], [41, 34]) - 25, 1);
});

test('[B16] between two areas that overlap there is no line', () => {
	const pair = (km: number) => [
		area('a', 1, [41, 34], km),
		area('b', 2, [41.2, 34], 10, { responds_to: 'a' })
	];
	// Their middles are 18.4 km apart.
	expect(answerLines(pair(8), undefined)).toHaveLength(1);
	expect(answerLines(pair(9), undefined)).toEqual([]);
	expect(answerLines(pair(40), undefined)).toEqual([]);
});
