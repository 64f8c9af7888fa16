import { expect, test } from 'vitest';
import { scaleIn, shownAt, viewOf } from '../../src/lib/map/map-view.ts';
import { feature } from './features.ts';

const cause = feature('cause', 1, [41, 34], { precision: 'area', uncertainty_km: 25 });
const answer = feature('answer', 2, [40.3, 35.3], { responds_to: 'cause' });
const far = feature('far', 3, [44.3, 32.9]);

test('[B11] a step shows its whole area and both ends of its lines, and nothing wider', () => {
	const view = viewOf([cause, answer, far], 'answer');
	const [west, south, east, north] = view?.bounds ?? [0, 0, 0, 0];
	expect(south).toBeLessThan(34 - 25 / 111.3);
	expect(north).toBeGreaterThan(35.3);
	expect(west).toBeLessThan(40.3);
	expect(east).toBeLessThan(44);
});

test('[B11] a step is never closer than its precision supports', () => {
	const view = viewOf([far], 'far');
	if (!view) throw new Error('no view');
	expect(scaleIn(view, { width: 5000, height: 5000 })).toBe(1);
});

test('[B21] a step without a place shows the overview', () => {
	expect(viewOf([cause, far], 'nowhere')).toMatchObject({ key: 'overview', isStep: false });
	expect(viewOf([], undefined)).toBeUndefined();
});

test('a statement is shown on its own step only, and nothing beyond the basemap', () => {
	const statement = feature('said', 4, [44.4, 33.3], { position: null });
	const rome = feature('rome', 5, [12.5, 41.9]);
	expect(shownAt([cause, statement, rome], undefined)).toEqual([cause]);
	expect(shownAt([cause, statement, rome], 'said')).toEqual([cause, statement]);
});
