import { expect, test, type Page } from '@playwright/test';
import { eventPath, mainLine } from './support.ts';

const play = (page: Page) => page.getByRole('button', { name: 'Step by itself' });
const stop = (page: Page) => page.getByRole('button', { name: 'Stop' });
const at = (i: number) => eventPath(mainLine.at(i) ?? '');

/** Opens a step with a clock that the test turns, and starts stepping by itself. */
async function start(page: Page, path: string) {
	await page.clock.install();
	await page.goto(path);
	await play(page).click();
	await expect(stop(page)).toBeVisible();
}

test('[A15] [B23] [B04] it steps at reading speed, silently and without history, until the end', async ({
	page
}) => {
	await start(page, at(-3));
	const length = await page.evaluate(() => history.length);
	await expect(page.locator('[data-announcer]')).toHaveAttribute('aria-live', 'off');
	await page.clock.runFor(7900);
	expect(new URL(page.url()).pathname).toBe(at(-3));
	await page.clock.runFor(60_000);
	await expect(page).toHaveURL(new RegExp(at(-2)));
	await page.clock.runFor(60_000);
	await expect(page).toHaveURL(new RegExp(at(-1)));
	await expect(play(page)).toHaveAttribute('aria-disabled', 'true');
	expect(await page.evaluate(() => history.length)).toBe(length);
	await expect(page.locator('[data-announcer]')).toHaveText('');
});

test('[A15] it is off by default', async ({ page }) => {
	await page.clock.install();
	await page.goto(at(0));
	await expect(play(page)).toBeVisible();
	await page.clock.runFor(120_000);
	expect(new URL(page.url()).pathname).toBe(at(0));
});

test('[B23] its button comes first in the stepper', async ({ page }) => {
	await page.goto(at(0));
	await expect(play(page)).toBeVisible();
	expect(
		await page.locator('nav.stepper').evaluate((nav) => nav.querySelector('a, button')?.textContent.trim())
	).toBe('Step by itself');
});

test('[A15] it stops when focus moves', async ({ page }) => {
	await start(page, at(0));
	await page.keyboard.press('Tab');
	await expect(play(page)).toBeVisible();
	await page.clock.runFor(120_000);
	expect(new URL(page.url()).pathname).toBe(at(0));
});

test('[A15] it stops when the pointer rests on the text', async ({ page }) => {
	await start(page, at(0));
	await page.getByRole('heading', { level: 1 }).hover();
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
		await expect(page.getByRole('link', { name: /^First:/ })).toBeVisible();
		await expect(play(page)).toBeHidden();
	});
});
