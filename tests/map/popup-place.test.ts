import { expect, test } from 'vitest';
import { placePopup } from '../../src/lib/map/popup-place.ts';

const size = { width: 300, height: 300 };
const pane = { right: 1000, bottom: 800 };

test('the popup opens above its place when nothing is in the way', () => {
	expect(placePopup(size, pane, [{ x: 500, y: 500, gap: 10 }], [])).toMatchObject({
		perch: 0,
		anchor: 'bottom',
		height: 300
	});
});

test('[B13] it moves aside for what it would cover', () => {
	const above = { left: 340, right: 480, top: 300, bottom: 340 };
	const { anchor } = placePopup(size, pane, [{ x: 500, y: 500, gap: 10 }], [{ box: above, weight: 1 }]);
	expect(anchor).not.toBe('bottom');
});

test('it never leaves the map while there is room in it', () => {
	expect(placePopup(size, pane, [{ x: 500, y: 100, gap: 10 }], []).anchor).not.toMatch(/^bottom/);
	expect(placePopup(size, pane, [{ x: 20, y: 600, gap: 10 }], []).anchor).toMatch(/left$/);
});

test('it takes the other place of a step if the first is crowded', () => {
	const crowd = { left: 0, right: 480, top: 0, bottom: 800 };
	const places = [
		{ x: 200, y: 500, gap: 10 },
		{ x: 700, y: 500, gap: 10 }
	];
	expect(placePopup(size, pane, places, [{ box: crowd, weight: 1 }]).perch).toBe(1);
});

test('it is lower, and scrolls, where its whole height would cover a mark', () => {
	const around = [
		{ left: 0, right: 1000, top: 0, bottom: 260 },
		{ left: 0, right: 1000, top: 520, bottom: 800 },
		{ left: 0, right: 330, top: 0, bottom: 800 },
		{ left: 670, right: 1000, top: 0, bottom: 800 }
	].map((box) => ({ box, weight: 6 }));
	const { anchor, height } = placePopup(size, pane, [{ x: 500, y: 490, gap: 10 }], around);
	expect(anchor).toBe('bottom');
	expect(height).toBeLessThan(260);
	expect(height).toBeGreaterThanOrEqual(176);
});

test('it hangs further from its place where that clears a name', () => {
	const at = { x: 500, y: 500 };
	const perches = [
		{ ...at, gap: 16 },
		{ ...at, gap: 30 }
	];
	// All but one corner is taken, and a name stands a little into that one.
	const taken = [
		{ left: 0, right: 505, top: 0, bottom: 800 },
		{ left: 0, right: 1000, top: 500, bottom: 800 },
		{ left: 540, right: 600, top: 474, bottom: 500 }
	].map((box) => ({ box, weight: 6 }));
	expect(placePopup(size, pane, perches.slice(0, 1), taken).covered).toBeGreaterThan(0);
	expect(placePopup(size, pane, perches, taken)).toMatchObject({
		perch: 1,
		anchor: 'bottom-left',
		box: { left: 521, bottom: 469 },
		covered: 0
	});
});
