import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import {
	downloaded,
	ENGINE,
	eventPath,
	LOCATED,
	mainLine,
	UNLOCATED,
	waitForMap,
	waitForScripts,
	watchFaults,
	withoutMap
} from './support.ts';

const located = (id: string) =>
	downloaded.filter(({ geometry, properties }) => geometry && properties.event_id === id);

test('the map shows one linked mark for each located event and location of the main line', async ({
	page
}) => {
	await page.goto('/');
	await waitForMap(page);
	await expect(page.getByRole('region', { name: /^Map/ }).first()).toBeVisible();
	for (const id of mainLine)
		await expect(page.locator(`.chip a[href$="/events/${id}/"]`), id).toHaveCount(located(id).length);
});

test('a mark leads to its step, whose popup cites its sources', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	await page.locator(`.chip a[href$="/events/${LOCATED}/"]`).first().click();
	await expect(page).toHaveURL(new RegExp(eventPath(LOCATED)));
	const popup = page.locator('.maplibregl-popup').getByRole('dialog');
	const title = downloaded.find(({ properties }) => properties.event_id === LOCATED)?.properties.title ?? '';
	await expect(popup).toHaveAccessibleName(title);
	await expect(popup).toContainText('28 June 2021');
	await expect(popup).toContainText('within about');
	await expect(popup).toContainText('Accounts differ');
	await popup.getByText(/^\d+ citations$/).click();
	const citation = popup.locator('.citations a').first();
	await expect(citation).toHaveText(/.+: .+, paragraph \d+/);
	await citation.click();
	await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/#p\d+$/);
});

test('[B04] the map follows the steps, and Back returns step by step', async ({ page }) => {
	const faults = watchFaults(page);
	await page.goto(eventPath(mainLine[0] ?? ''));
	await waitForMap(page);
	for (const id of mainLine.slice(1, 4)) {
		await page.locator('a[rel=next]').click();
		await expect(page).toHaveURL(new RegExp(eventPath(id)));
		await expect(page.locator('.chip a[aria-current=step]')).toHaveCount(located(id).length);
	}
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine[2] ?? '')));
	await expect(page.locator('[data-position]')).toHaveText(`Event 3 of ${mainLine.length}`);
	expect(faults).toEqual([]);
});

test('[A08] [A09] arrow keys, Home and End step while focus is in the stepper, and focus stays there', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(eventPath(mainLine[0] ?? ''));
	await waitForScripts(page);
	await page.locator('a[rel=next]').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine[1] ?? '')));
	await expect(page.locator('a[rel=next]')).toBeFocused();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine.at(-1) ?? '')));
	await page.locator('a[rel=prev]').focus();
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine[0] ?? '')));
});

/** Whether the whole popup stands in the map. */
async function isInPane(page: Page): Promise<boolean> {
	const pane = await page.locator('.map-pane').boundingBox();
	const box = await page.locator('.maplibregl-popup-content').boundingBox();
	return Boolean(
		pane &&
		box &&
		box.x >= pane.x &&
		box.y >= pane.y &&
		box.x + box.width <= pane.x + pane.width &&
		box.y + box.height <= pane.y + pane.height
	);
}

test('[A26] a popup that a zoom leaves outside the map is hung anew, and closed where its place is gone', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const popup = page.locator('.maplibregl-popup-content');
	await expect(popup).toBeVisible();
	const down = page.getByRole('button', { name: 'Move the map down' });
	// The place goes up, and takes the popup above it beyond the edge.
	await down.click();
	await expect.poll(() => isInPane(page)).toBe(true);
	const close = popup.getByRole('button', { name: 'Close' });
	await expect(close).toBeInViewport();
	const { width, height } = (await close.boundingBox())!;
	expect(Math.min(width, height), '[A18]').toBeGreaterThanOrEqual(44);
	for (let i = 0; i < 3; i++) await down.click();
	await expect(popup).toHaveCount(0);
});

test('[A26] a popup asked for after a move opens inside the map, and is hung anew when the window changes', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const popup = page.locator('.maplibregl-popup-content');
	await popup.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Move the map down' }).click();
	await page.locator('.chip a[aria-current=step]').first().click();
	await expect(popup).toBeVisible();
	expect(await isInPane(page)).toBe(true);
	await page.setViewportSize({ width: 1100, height: 760 });
	await expect.poll(async () => (await popup.count()) === 0 || isInPane(page)).toBe(true);
});

test('[A10] Escape closes the popup, and returns focus to the mark that opened it', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const popup = page.locator('.maplibregl-popup');
	await expect(popup).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(popup).toHaveCount(0);
	const mark = page.locator('.chip a[aria-current=step]').first();
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(popup.getByRole('button', { name: 'Close' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(popup).toHaveCount(0);
	await expect(mark).toBeFocused();
});

test('[B21] an event without a place leaves the map as it is and says why', async ({ page }) => {
	await page.goto(eventPath(UNLOCATED));
	await waitForMap(page);
	await expect(page.getByText('This event is not on the map.')).toBeVisible();
	await expect(page.locator('.chip a[aria-current=step]')).toHaveCount(0);
	await expect(page.locator('.maplibregl-popup')).toHaveCount(0);
});

test('[A17] the map zooms and moves by buttons', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	const scale = page.locator('.maplibregl-ctrl-scale');
	const before = await scale.innerText();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(scale).not.toHaveText(before);
	await page.getByRole('button', { name: 'Show all events' }).click();
	await expect(scale).toHaveText(before);
});

test('[F17] a map whose engine does not arrive leaves the page whole', async ({ page }) => {
	await page.route(ENGINE, (route) => route.abort());
	await page.goto(eventPath(LOCATED));
	await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'unavailable', {
		timeout: 20_000
	});
	await expect(page.getByRole('table', { name: 'Who says what' })).toBeVisible();
});
