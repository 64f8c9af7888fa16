import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { axeFaults } from './axe.ts';
import { connect, credit, dialog, mark, opener, standIn } from './richer-support.ts';
import { eventPath, LOCATED, waitForMap } from './support.ts';

// Pictures of the moving map take their time on a busy machine.
test.describe.configure({ timeout: 90_000 });

test('the choice opens, is made and closes by keyboard, and focus comes back', async ({ page }) => {
	await standIn(page);
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await opener(page).focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
	await expect(page.locator('dialog:modal')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(opener(page)).toBeFocused();
	// Escape was for the dialog only.
	await expect(page.locator('.maplibregl-popup').getByRole('dialog')).toBeVisible();

	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('radio', { name: 'The atlas’s own' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(dialog(page).getByRole('radio', { name: 'OpenFreeMap' })).toBeChecked();
	await dialog(page).getByRole('button', { name: 'Connect' }).focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toHaveCount(0);
	await expect(opener(page)).toBeFocused();
	await expect(credit(page)).toContainText('OpenFreeMap');

	// What is in use is where the choice begins the next time.
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('radio', { name: 'OpenFreeMap' })).toBeChecked();
});

test('the choice has no fault that a machine can find, light and dark', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	await mark(page, 'OpenFreeMap');
	expect(await axeFaults(page, 'dialog')).toEqual([]);
});

/** What can be touched in the dialog, with the label where that is the target. */
const targets = (page: Page) =>
	dialog(page)
		.locator('button, label, input[type=file], a')
		.evaluateAll((found) =>
			found.map((one) => ({ name: one.textContent.trim(), height: one.getBoundingClientRect().height }))
		);

for (const [width, height] of [
	[390, 844],
	[320, 640],
	[320, 256]
] as const)
	test(`[A18] the choice fits ${width} by ${height} and a finger @phone`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await standIn(page);
		await page.goto('/');
		await waitForMap(page);
		// The smallest maps have the choice behind the key.
		if (width < 360) await page.getByText('Key', { exact: true }).tap();
		await opener(page).scrollIntoViewIfNeeded();
		const box = await opener(page).boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		await opener(page).tap();
		for (const name of ['A file of your own', 'OpenFreeMap']) {
			await dialog(page).getByRole('radio', { name }).tap();
			for (const target of await targets(page)) expect(target.height, target.name).toBeGreaterThanOrEqual(44);
			const overflow = await page.evaluate(() =>
				[...document.querySelectorAll('dialog, dialog .body')].some(
					(one) => one.scrollWidth > one.clientWidth
				)
			);
			expect(overflow).toBe(false);
		}
		// What the host learns is on the screen before its button can be pressed.
		await expect(dialog(page).getByText('Your IP address.')).toBeInViewport({ ratio: 1 });
		await dialog(page).getByRole('button', { name: 'Connect' }).tap();
		await expect(credit(page)).toContainText('OpenMapTiles.org');
		const line = await credit(page).boundingBox();
		expect(line?.height).toBeLessThan(40);
	});

test('the choice is made once and holds when the map is left for a step @phone', async ({ page }) => {
	await standIn(page);
	await page.goto('/');
	await waitForMap(page);
	await connect(page);
	await expect(credit(page)).toContainText('OpenMapTiles.org');
	await page.getByRole('link', { name: 'Start stepping' }).tap();
	await expect(page).toHaveURL(/\/events\//);
	await expect(credit(page)).toContainText('OpenMapTiles.org');
});
