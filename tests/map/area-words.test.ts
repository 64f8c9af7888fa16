import { expect, test } from 'vitest';
import { arrangedSets } from '../../src/lib/map/arranged-sets.ts';
import { areaWordSpots } from '../../src/lib/map/area-words.ts';
import { viewOf } from '../../src/lib/map/map-view.ts';
import { wordsBox } from '../../src/lib/map/mark-size.ts';
import { toUnits } from '../../src/lib/map/mercator.ts';
import { roomOf } from '../../src/lib/map/room.ts';
import { feature } from './features.ts';

const cause = feature('cause', 1, [41, 34], { precision: 'area', uncertainty_km: 15 });
const answer = feature('answer', 2, [40.3, 35.3], { responds_to: 'cause' });
const other = feature('other', 3, [44, 33], { precision: 'area', uncertainty_km: 10 });
const all = [cause, answer, other];

test('[B20] the words of an area touch its circle nowhere, on whichever side they stand', () => {
	const { x, y } = { x: toUnits([41, 34])[0], y: toUnits([41, 34])[1] };
	for (const words of areaWordSpots(all, 'cause')[0] ?? []) {
		const { spot, at } = words;
		const radius = Math.hypot(spot[0] - x, spot[1] - y);
		const { left, right, top, bottom } = wordsBox({ x: spot[0], y: spot[1] }, 'within about 15 km', words);
		const nearest = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))] as const;
		expect(Math.hypot(nearest[0] - x, nearest[1] - y), at).toBeGreaterThan(radius);
	}
});

test('[B20] a step has the words of its own areas and, quietly, of those that its lines lead to', () => {
	const said = (current: string | undefined) =>
		areaWordSpots(all, current).map(([first]) => [first?.feature.properties.event_id, first?.isQuiet]);
	expect(said('cause')).toEqual([['cause', false]]);
	expect(said('answer')).toEqual([['cause', true]]);
	expect(said('other')).toEqual([['other', false]]);
	expect(said(undefined)).toEqual([]);
});

test('[B13] the words of an area find another side when a line leaves below it', () => {
	const south = feature('south', 2, [41, 33], { responds_to: 'cause' });
	const features = [cause, south];
	const view = viewOf(features, 'cause')!;
	const scene = {
		view,
		features,
		current: 'cause',
		tagOf: () => '2 said to answer 1',
		wordsOf: () => 'within about 15 km'
	};
	for (const { name, words } of arrangedSets(scene, null, undefined).slice(0, 2)) {
		expect(words, name).toHaveLength(1);
		expect(words[0]?.at, name).not.toBe('below');
	}
});

test('[B13] the words of an area take two lines where one has no room', () => {
	// A circle near the left edge of a narrow pane, with a mark at its right.
	const scene = (letters: string) => ({
		view: viewOf(all, 'other')!,
		features: all,
		current: 'other',
		tagOf: () => '',
		wordsOf: () => letters
	});
	const brokenIn = (letters: string) =>
		arrangedSets(scene(letters), null, undefined).map(({ words }) => words[0]?.isBroken);
	expect(brokenIn('within')).toEqual([false, false, false, false]);
	expect(brokenIn('within about 15 km, as far as anyone has said of it')).toContain(true);
});

test('[A28] where the page is mirrored, the room of the key and of the notice is at the other side', () => {
	const view = viewOf(all, 'cause')!;
	const frame = { left: 100, top: 100, width: 700, height: 500 };
	const pane = { width: 976, height: 713, frame, hasPans: true, notice: 'It is not on the map.' };
	const usual = roomOf(view, pane).taken;
	const mirrored = roomOf(view, { ...pane, isMirrored: true }).taken;
	const flipped = usual.filter((box, i) => box.left !== mirrored[i]?.left);
	expect(flipped).toHaveLength(2);
	for (const box of flipped) {
		const other = mirrored[usual.indexOf(box)]!;
		expect([other.left, other.right]).toEqual([976 - box.right, 976 - box.left]);
		expect([other.top, other.bottom]).toEqual([box.top, box.bottom]);
	}
});
