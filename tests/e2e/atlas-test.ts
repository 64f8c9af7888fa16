import { test as base } from '@playwright/test';

/**
 * The tests' `test`. The moving map gets a sixteenth of its pixels, since software draws it here and most of a test's
 * time went there; all else of the page, and every place on the map, stays as it is. A test that goes by what the
 * map's pixels show says `test.use({ mapRatio: 1 })`.
 */
export const test = base.extend<{ mapRatio: number }>({
	mapRatio: [0.25, { option: true }],
	context: async ({ context, mapRatio }, use) => {
		// MapLibre asks the window how many pixels of its canvas go on one of the page.
		await context.addInitScript((ratio) => {
			Object.defineProperty(window, 'devicePixelRatio', { value: ratio });
		}, mapRatio);
		await use(context);
	}
});
