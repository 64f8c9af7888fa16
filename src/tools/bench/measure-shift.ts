import type { Page } from '@playwright/test';
import { EVERYTHING, keysOfWalk, MAIN_LINE, openWalk } from './step-walk.ts';
import { waitForMap, type Watched } from './watch-page.ts';

/** How long to look for what moves late: browsers take half a second after a press for asked for, milliseconds. */
const LATE = 700;

/**
 * How much a page moves by itself while it loads and while every step is taken once: the sum of all shifts, not of the
 * worst five seconds, and without what follows a press until it is painted, which the reader asked for.
 *
 * The loads are those of the first page and of an event. An address with a query is stepped, but its load is left out:
 * what the query asks for comes with the scripts, and the page as built cannot know it.
 *
 * @param page - a watched page
 * @see https://web.dev/articles/cls
 */
export async function measureShift(page: Page, origin: string): Promise<number> {
	const shift = () => page.evaluate(() => (globalThis as Watched).kept.shift);
	await page.goto(`${origin}/`);
	await waitForMap(page);
	await page.waitForTimeout(LATE);
	const ofFirstPage = await shift();
	await openWalk(page, origin, MAIN_LINE);
	await page.waitForTimeout(LATE);
	const ofEvent = await shift();
	const steps = await openWalk(page, origin, EVERYTHING);
	await page.waitForTimeout(LATE);
	const before = await shift();
	for (const key of keysOfWalk(steps, steps)) {
		await page.keyboard.press(key);
		await page.waitForFunction(() => !(globalThis as Watched).kept.isStepping);
		await page.waitForTimeout(LATE);
	}
	return ofFirstPage + ofEvent + (await shift()) - before;
}
