import { expect, test } from 'vitest';
import { answerLines, bearingOf, pointOn } from '../../src/lib/map/answer-lines.ts';
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
