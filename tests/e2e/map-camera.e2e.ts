import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, mainLine, waitForMap } from './support.ts';

const follow = (page: Page) => page.getByRole('button', { name: 'Follow events' });
const spot = (page: Page) =>
	page
		.locator('.marks [data-spot]')
		.last()
		.evaluate((mark) => {
			const { x, y } = mark.getBoundingClientRect();
			return `${x.toFixed(0)} ${y.toFixed(0)}`;
		});
const scale = (page: Page) => page.locator('.maplibregl-ctrl-scale').innerText();

/** The scale when the camera has come to rest. */
async function restedScale(page: Page): Promise<string> {
	let last = '';
	await expect(async () => {
		const before = last;
		last = await scale(page);
		expect(last).toBe(before);
	}).toPass({ intervals: [500], timeout: 15_000 });
	return last;
}

test('[B12] following ends when the reader moves the map, stays off, and begins again when asked', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await expect(follow(page)).toHaveAttribute('aria-pressed', 'true');
	const box = (await page.locator('.maplibregl-canvas').boundingBox())!;
	await page.mouse.move(box.x + 200, box.y + box.height - 150);
	await page.mouse.down();
	await page.mouse.move(box.x + 300, box.y + box.height - 250, { steps: 5 });
	await page.mouse.up();
	await expect(follow(page)).toHaveAttribute('aria-pressed', 'false');
	await page.waitForTimeout(800);
	const before = await scale(page);
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine[mainLine.indexOf(LOCATED) + 1] ?? '')));
	await page.waitForTimeout(600);
	expect(await scale(page)).toBe(before);
	await expect(follow(page)).toHaveAttribute('aria-pressed', 'false');
	await follow(page).click();
	await expect(follow(page)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.marks a[aria-current=step]').first()).toBeInViewport();
	await expect.poll(() => scale(page)).not.toBe(before);
});

for (const name of ['Zoom in', 'Move the map left'])
	test(`[B12] “${name}” ends the following as well`, async ({ page }) => {
		await page.goto(eventPath(LOCATED));
		await waitForMap(page);
		await page.getByRole('button', { name }).click();
		await expect(follow(page)).toHaveAttribute('aria-pressed', 'false');
	});

test('[B11] the reader’s zoom stays when the place is comfortably in view', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const before = await restedScale(page);
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await expect.poll(() => scale(page)).not.toBe(before);
	const zoomed = await restedScale(page);
	await follow(page).click();
	await page.waitForTimeout(500);
	expect(await restedScale(page)).toBe(zoomed);
});

test('[A16] under reduced motion the camera jumps', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await page.locator('a[rel=next]').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-view]')).not.toHaveAttribute('data-view', LOCATED);
	const places = new Set<string>();
	for (let i = 0; i < 6; i++) {
		places.add(await spot(page));
		await page.waitForTimeout(40);
	}
	// One place, or two if the first look came before the jump: never a way between.
	expect(places.size).toBeLessThanOrEqual(2);
});

test('[B24] the wheel over the map scrolls the page on a phone, and says how to zoom @phone', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const before = await scale(page);
	const box = (await page.locator('.maplibregl-canvas').boundingBox())!;
	await page.mouse.move(box.x + 30, box.y + 150);
	await page.mouse.wheel(0, 300);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
	expect(await scale(page)).toBe(before);
	await expect(page.locator('.maplibregl-cooperative-gesture-screen')).toContainText(
		/Use (Ctrl|⌘) and scroll/
	);
});

test('[B24] a map beside the text zooms with the wheel, and scrolls with the page when the window turns narrow', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const hint = page.locator('.maplibregl-cooperative-gesture-screen');
	await expect(hint).toHaveCount(0);
	await page.setViewportSize({ width: 800, height: 900 });
	await expect(hint).toHaveCount(1);
	await page.setViewportSize({ width: 1440, height: 900 });
	await expect(hint).toHaveCount(0);
});
