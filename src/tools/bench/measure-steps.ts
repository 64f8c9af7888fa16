import type { Page } from '@playwright/test';
import { keysOfWalk, openWalk } from './step-walk.ts';
import type { Watched } from './watch-page.ts';

/** Steps that are taken before the clock runs, so that scripts are compiled. */
const WARM_UP = 5;

/** How long the camera takes for a step, and a little more, milliseconds. */
const REST = 450;

/**
 * How long the reader waits for the text after a press, in milliseconds, for each of a number of steps.
 *
 * Real key presses go through the browser. The clock starts with the time stamp of the press, which the browser gives
 * it before the page is free to see it, and stops in the first frame after the text has changed: so it has the wait for
 * the page, for its scripts and for the screen, and not the scripts alone. How long the screen then takes to show that
 * frame no page can see; Event Timing knows it, but only in steps of 8 ms, too coarse for a budget of 16.
 *
 * Presses come when the map has come to rest, and not in time with the frames: as those of a reader.
 *
 * @param page - a watched page
 * @param slowdown - how many times slower the processor is made for the page
 * @see https://www.w3.org/TR/event-timing/
 * @see https://github.com/krausest/js-framework-benchmark/wiki/How-the-duration-is-measured
 */
export async function measureSteps(page: Page, origin: string, presses: number, slowdown: number) {
	const steps = await openWalk(page, origin);
	await page.evaluate(() => (globalThis as Watched).kept.timePresses());
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	for (const [i, key] of keysOfWalk(steps, presses + WARM_UP).entries()) {
		await page.waitForTimeout(REST + ((i * 7) % 17));
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
		await page.keyboard.press(key);
		await page.waitForFunction((count) => (globalThis as Watched).kept.latencies.length === count, i + 1);
	}
	const latencies = await page.evaluate(() => (globalThis as Watched).kept.latencies);
	return latencies.slice(WARM_UP);
}
