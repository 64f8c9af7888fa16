import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';

test('on a phone the search is a page: tap, type in Arabic, tap the event', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
	const main = page.getByRole('main');
	await main.getByRole('searchbox').tap();
	await main.getByRole('searchbox').fill('أبو كمال');
	await main.getByRole('button', { name: 'Search' }).tap();
	await expect(page).toHaveURL(/\/search\/\?q=/);
	await main.getByRole('group', { name: 'Events' }).getByRole('link').first().tap();
	await expect(page).toHaveURL(/\/events\//);
});

test('[A24] at 320 pixels the header and the search page do not scroll sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/search/?q=Kataib');
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/results?/);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
	).toBeLessThanOrEqual(0);
});
