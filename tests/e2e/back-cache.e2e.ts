import { expect, type Page } from '@playwright/test';
import { installed } from '../browser/resolve.mjs';
import { test } from './atlas-test.ts';
import { eventPath, mainLine, waitForMap, watchFaults } from './support.ts';

// Playwright switches the back-forward cache off, which readers' browsers have; the smallest builds of Chromium have none.
test.use({
	launchOptions: {
		executablePath: installed() ?? process.env['TEST_BROWSER'] ?? '',
		chromiumSandbox: false,
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	}
});

/** Marks the window, and notes when it comes back as it was. */
function markWindow(page: Page) {
	return page.evaluate(() =>
		addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
	);
}

/** Whether the page was kept alive, not made again: the mark on its window is still there. */
function isKept(page: Page) {
	return page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted === true);
}

/** Whether the browser keeps any page, even the plainest. */
async function keepsPages(page: Page): Promise<boolean> {
	await page.goto('/robots.txt');
	await markWindow(page);
	await page.goto('/data/schema/event.json');
	await page.evaluate(() => history.back());
	await page.waitForURL('/robots.txt', { waitUntil: 'commit' });
	return isKept(page);
}

test('[B05] a step that comes back from the back-forward cache goes on as it was', async ({ page }) => {
	test.skip(!(await keepsPages(page)), 'This browser keeps no page for Back.');
	const faults = watchFaults(page);
	await page.goto(`${eventPath(mainLine[4] ?? '')}?steps=all&source=syriatruths-2024-01`);
	await waitForMap(page);
	const position = page.locator('[data-position]');
	await expect(position).toHaveText(/^Event \d+ of \d+/);
	const before = await position.innerText();
	await page.evaluate(() => scrollTo(0, 600));
	await markWindow(page);
	await page.goto('/data/');
	await page.evaluate(() => history.back()); // a page that is kept never loads, which `goBack` would wait for
	await expect(async () => expect(await isKept(page)).toBe(true)).toPass({ timeout: 10_000 });
	expect(page.url()).toContain('?steps=all&source=syriatruths-2024-01');
	await expect(position).toHaveText(before);
	expect(await page.evaluate(() => scrollY)).toBe(600);
	await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready');
	await page.locator('nav.stepper .next a').click();
	await expect(position).not.toHaveText(before);
	// The text goes ahead of its address.
	await expect(page).not.toHaveURL(new RegExp(eventPath(mainLine[4] ?? '')));
	await page.evaluate(() => history.back());
	await expect(position).toHaveText(before);
	await page.evaluate(() => history.forward());
	await expect(position).not.toHaveText(before);
	expect(faults).toEqual([]);
});
