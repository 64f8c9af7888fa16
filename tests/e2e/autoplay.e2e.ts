import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, mainLine, waitForScripts, withoutMap } from './support.ts';

const play = (page: Page) => page.getByRole('button', { name: 'Step by itself' });
const stop = (page: Page) => page.getByRole('button', { name: 'Stop' });
const at = (i: number) => eventPath(mainLine.at(i) ?? '');

/** Opens a step with a clock that the test turns, and starts stepping by itself. */
async function start(page: Page, path: string) {
	await withoutMap(page);
	await page.clock.install();
	await page.goto(path);
	await waitForScripts(page);
	await play(page).click();
	await expect(stop(page)).toBeVisible();
}

/** Turns the clock second by second until the step changes, so that a slow machine never turns it past two. */
async function turnToNext(page: Page): Promise<string> {
	const before = page.url();
	for (let second = 0; second < 90 && page.url() === before; second += 1) await page.clock.runFor(1000);
	return new URL(page.url()).pathname;
}

test('[A15] [B23] [B04] it steps at reading speed, silently and without history, until the end', async ({
	page
}) => {
	await start(page, at(-3));
	const length = await page.evaluate(() => history.length);
	await expect(page.locator('[data-announcer]')).toHaveAttribute('aria-live', 'off');
	await page.clock.runFor(7900);
	expect(new URL(page.url()).pathname).toBe(at(-3));
	expect(await turnToNext(page)).toBe(at(-2));
	expect(await turnToNext(page)).toBe(at(-1));
	await expect(play(page)).toHaveAttribute('aria-disabled', 'true');
	expect(await page.evaluate(() => history.length)).toBe(length);
	await expect(page.locator('[data-announcer]')).toHaveText('');
});

test('[A15] it is off by default', async ({ page }) => {
	await withoutMap(page);
	await page.clock.install();
	await page.goto(at(0));
	await expect(play(page)).toBeVisible();
	await page.clock.runFor(120_000);
	expect(new URL(page.url()).pathname).toBe(at(0));
});

test('[B23] its button comes first in the timeline, and keeps the focus while it plays', async ({ page }) => {
	await start(page, at(0));
	expect(
		await page.locator('nav.timeline').evaluate((nav) => nav.querySelector('a, button')?.textContent.trim())
	).toBe('Stop');
	expect(await turnToNext(page)).toBe(at(1));
	await expect(stop(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(play(page)).toBeFocused();
});

test('[A15] it stops when focus moves', async ({ page }) => {
	await start(page, at(0));
	await page.keyboard.press('Tab');
	await expect(play(page)).toBeVisible();
	await page.clock.runFor(120_000);
	expect(new URL(page.url()).pathname).toBe(at(0));
});

for (const [name, selector] of [
	['text', 'h1'],
	['map', '.map-pane']
] as const)
	test(`[A15] it stops when the pointer rests on the ${name}`, async ({ page }) => {
		await start(page, at(0));
		await page.locator(selector).hover({ position: { x: 20, y: 20 } });
		await expect(play(page)).toBeVisible();
		await page.clock.runFor(120_000);
		expect(new URL(page.url()).pathname).toBe(at(0));
	});

test('[A15] [A18] on a phone it is offered beside the timeline, and stops when the text is touched @phone', async ({
	page
}) => {
	await start(page, at(-2));
	const box = await stop(page).boundingBox();
	expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
	expect(await turnToNext(page)).toBe(at(-1));
	await page.goto(at(0));
	await waitForScripts(page);
	await play(page).tap();
	await expect(stop(page)).toBeVisible();
	await page.getByRole('heading', { level: 1 }).tap();
	await expect(play(page)).toBeVisible();
});

test('[A15] it stops when the tab is hidden, and by its own button', async ({ page }) => {
	await start(page, at(0));
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { value: true, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(play(page)).toBeVisible();
	await play(page).click();
	await stop(page).click();
	await expect(play(page)).toBeVisible();
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('[A16] it is not offered', async ({ page }) => {
		await page.goto(at(0));
		await waitForScripts(page);
		await expect(page.getByRole('link', { name: 'First', exact: true })).toBeVisible();
		await expect(play(page)).toBeHidden();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a button that could do nothing is not shown', async ({ page }) => {
		await page.goto(at(0));
		await expect(page.getByRole('link', { name: 'First', exact: true })).toBeVisible();
		await expect(play(page)).toBeHidden();
	});
});
