import type { Page } from '@playwright/test';
import { waitForMap } from './watch-page.ts';

/** Address of the first page with what is stepped: the main line, or statements and background too. */
export type Line = typeof MAIN_LINE | typeof EVERYTHING;
export const MAIN_LINE = '/';
export const EVERYTHING = '/?steps=all';

/**
 * Opens the first page and from there the first event, and puts the focus on the stepper.
 *
 * @param page - a watched page
 * @returns how many steps lead to the end of the line
 */
export async function openWalk(page: Page, origin: string, line: Line = EVERYTHING): Promise<number> {
	await page.goto(origin + line);
	await waitForMap(page);
	const first = await page.locator('nav.timeline a').first().getAttribute('href');
	await page.goto(new URL(first ?? '', page.url()).href);
	await waitForMap(page);
	await page.locator('nav.stepper .next a').focus();
	return (await page.locator('nav.timeline a').count()) - 1;
}

/** The keys of a walk to the end of the line and back, over and over. */
export function keysOfWalk(steps: number, presses: number): ('ArrowRight' | 'ArrowLeft')[] {
	return Array.from({ length: presses }, (_, i) =>
		Math.floor(i / steps) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
	);
}
