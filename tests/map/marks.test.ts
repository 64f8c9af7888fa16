import { expect, test } from 'vitest';
import { crowdingOf, eventsOf, marksOf } from '../../src/lib/map/marks.ts';
import { viewOf } from '../../src/lib/map/map-view.ts';
import { feature } from './features.ts';

function marksFor(
	features: Parameters<typeof viewOf>[0],
	{ scale = 1, width = 1000, current = undefined as string | undefined } = {}
) {
	const view = viewOf(features, current);
	if (!view) throw new Error('nothing to show');
	return marksOf(view, features, current, scale, crowdingOf(width));
}

test.each([2, 10, 50])(
	'[B19] [F27] %i events at one point share one mark that lists all in order',
	(count) => {
		const features = Array.from({ length: count }, (_, i) => feature(`e${i}`, i + 1));
		const marks = marksFor(features);
		expect(marks).toHaveLength(1);
		expect(marks[0]?.isCount).toBe(count > 3);
		expect(eventsOf(marks[0]!).map(({ properties }) => properties.seq)).toEqual(
			Array.from({ length: count }, (_, i) => i + 1)
		);
	}
);

test('[F27] places that come too near on the screen join, and part again closer in', () => {
	const near = [feature('a', 1, [41, 34]), feature('b', 2, [41.05, 34.02])];
	expect(marksFor(near, { scale: 0.2 })).toHaveLength(1);
	expect(marksFor(near, { scale: 0.2 })[0]?.isCount).toBe(true);
	expect(marksFor(near, { scale: 8 })).toHaveLength(2);
});

test('marks that hang away from each other may stand side by side on a wide map, not on a phone', () => {
	const pair = [
		feature('a', 1, [41, 34], { label_side: 'left' }),
		feature('b', 2, [41.05, 34], { label_side: 'right' })
	];
	expect(marksFor(pair, { scale: 0.5, width: 1000 })).toHaveLength(2);
	expect(marksFor(pair, { scale: 0.5, width: 390 })).toHaveLength(1);
});

test('[F27] the place of the current step never joins', () => {
	const near = [feature('a', 1, [41, 34]), feature('b', 2, [41.01, 34])];
	expect(marksFor(near, { scale: 0.1, current: 'a' })).toHaveLength(2);
});

test('an event with two locations in one joined mark is counted once', () => {
	const marks = marksFor([feature('a', 1, [41, 34]), feature('a', 1, [41.01, 34])], { scale: 0.1 });
	expect(marks).toHaveLength(1);
	expect(eventsOf(marks[0]!)).toHaveLength(1);
});

test('positions of the data are not moved', () => {
	const features = [feature('a', 1, [41, 34]), feature('b', 2, [41.01, 34])];
	marksFor(features, { scale: 0.1 });
	expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
		[41, 34],
		[41.01, 34]
	]);
});
