import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, mainLine, waitForMap } from './support.ts';

test('on a phone the map stands above the text, and the steps are in reach of the thumb', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const map = await page.getByRole('region', { name: /^Map/ }).first().boundingBox();
	const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
	const next = await page.locator('a[rel=next]').boundingBox();
	expect(map && heading && map.y + map.height <= heading.y).toBe(true);
	expect(next && next.height).toBeGreaterThanOrEqual(44);
	expect(next && next.y + next.height).toBeGreaterThan(800);
});

test('on a phone the steps are taken by tapping, and nothing covers the heading', async ({ page }) => {
	await page.goto(eventPath(mainLine[0] ?? ''));
	await waitForMap(page);
	for (const id of mainLine.slice(1)) {
		await page.locator('a[rel=next]').tap();
		await expect(page).toHaveURL(new RegExp(eventPath(id)));
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	}
});

test('[A18] what is tapped to step is at least 44 pixels high, and marks at least 24', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	for (const link of await page.locator('nav.stepper a').all())
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	for (const link of await page.locator('.chip a').all()) {
		const box = await link.boundingBox();
		expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(24);
	}
});
