import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { doAllTasks } from './eight-tasks.ts';
import { finger } from './hands.ts';
import { eventPath, LOCATED, mainLine, waitForMap } from './support.ts';

test('[A17] all tasks are done by touch at 390 pixels', async ({ page, context }) => {
	test.setTimeout(180_000);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await doAllTasks({ page, hand: finger, hasScripts: true, isPhone: true });
});

test('[A17] the map is zoomed and moved by single taps', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const spot = () =>
		page
			.locator('[data-spot]')
			.first()
			.evaluate((mark) => Math.round(mark.getBoundingClientRect().x));
	const before = await spot();
	await page.getByRole('button', { name: 'Buttons to move the map' }).tap();
	for (const name of ['Move the map right', 'Move the map up', 'Zoom in', 'Show all events']) {
		const box = await page.getByRole('button', { name }).boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
	}
	await page.getByRole('button', { name: 'Move the map right' }).tap();
	await expect.poll(spot).toBeLessThan(before - 20);
	const scale = page.locator('.maplibregl-ctrl-scale');
	const said = await scale.innerText();
	await page.getByRole('button', { name: 'Zoom out' }).tap();
	await page.getByRole('button', { name: 'Zoom out' }).tap();
	await expect(scale).not.toHaveText(said);
});

test('[A17] the menu is opened and closed by taps, and closes when a room is chosen', async ({ page }) => {
	await page.goto(eventPath(mainLine[0] ?? ''));
	const menu = page.locator('details.menu');
	await menu.locator('summary').tap();
	await expect(menu.getByRole('link', { name: 'Places' })).toBeVisible();
	await page.getByRole('heading', { level: 1 }).tap();
	await expect(menu).not.toHaveAttribute('open');
	await menu.locator('summary').tap();
	await menu.getByRole('link', { name: 'Places' }).tap();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places');
	await expect(page.locator('details.menu')).not.toHaveAttribute('open');
});
