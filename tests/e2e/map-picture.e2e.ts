import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { downloaded, ENGINE, eventPath, LOCATED, mainLine, waitForMap } from './support.ts';

const ANSWERING = '2024-01-24-conoco-rocket-attack';
const located = (id: string) =>
	downloaded.some(({ geometry, properties }) => geometry && properties.event_id === id);

/** Greatest distance in CSS pixels between where MapLibre and the picture put the same spots, and how many there are. */
async function offset(page: Page): Promise<{ most: number; spots: number }> {
	return page.evaluate(() => {
		const pane = document.querySelector('.map-pane')!;
		const svg = pane.querySelector<SVGSVGElement>('svg.events')!;
		const land = pane.querySelector('img.land')!.getBoundingClientRect();
		const matrix = svg.getScreenCTM()!;
		const style = getComputedStyle(pane);
		const scale = land.width / Number(style.getPropertyValue('--land-w'));
		let most = 0;
		const spots = [...pane.querySelectorAll<HTMLElement>('[data-spot]')];
		for (const spot of spots) {
			const [x = 0, y = 0] = spot.dataset['spot']!.split(',').map(Number);
			// Where `map.project` put it.
			const at = spot.getBoundingClientRect();
			const drawn = new DOMPoint(x, y).matrixTransform(matrix);
			most = Math.max(most, Math.hypot(at.left - drawn.x, at.top - drawn.y));
			most = Math.max(most, Math.hypot(at.left - (land.left + x * scale), at.top - (land.top + y * scale)));
		}
		return { most, spots: spots.length };
	});
}

for (const [width, height] of [
	[390, 844],
	[1280, 800],
	[1440, 900]
] as const)
	test(`the picture and MapLibre agree to a pixel at ${width} × ${height}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height });
		for (const path of ['/', eventPath(LOCATED), eventPath(ANSWERING)]) {
			await page.goto(path);
			await waitForMap(page);
			expect((await offset(page)).spots, path).toBeGreaterThan(2);
			await expect.poll(async () => (await offset(page)).most, path).toBeLessThan(1);
		}
		// Also after a step that the camera has followed, and after a change of size.
		await page.locator('a[rel=next]').click();
		await expect.poll(async () => (await offset(page)).most).toBeLessThan(1);
		await page.setViewportSize({ width: width + 60, height: height - 40 });
		await expect.poll(async () => (await offset(page)).most).toBeLessThan(1);
	});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[B02] the picture shows every located event as a link with number and name', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('[data-map-state=static]')).toBeVisible();
		const land = page.locator('img.land');
		expect(await land.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
		for (const [i, id] of mainLine.entries()) {
			if (!located(id)) continue;
			const link = page.locator(`.marks a[href$="events/${id}/"]:visible`).first();
			await expect(link).toContainText(String(i + 1));
			const pane = await page.locator('.map-pane').boundingBox();
			const box = await link.boundingBox();
			expect(pane && box && box.x >= pane.x && box.x + box.width <= pane.x + pane.width).toBe(true);
		}
		await page.locator(`.marks a[href$="events/${LOCATED}/"]:visible`).first().click();
		await expect(page).toHaveURL(new RegExp(eventPath(LOCATED)));
		await expect(page.locator('.marks a[aria-current=step]:visible').first()).toBeVisible();
	});

	test('[F27] crowded marks open a list of links without scripts @phone', async ({ page }) => {
		await page.goto('/');
		const count = page.locator('.marks summary:visible').first();
		await expect(count).toHaveText(/^\d+ events$/);
		await count.tap();
		const links = page.locator('.marks details[open] a');
		expect(await links.count()).toBe(Number((await count.innerText()).split(' ')[0]));
		await links.first().click();
		await expect(page).toHaveURL(/\/events\//);
	});
});

test('stepping works on the picture before the engine is there', async ({ page }) => {
	await page.route(ENGINE, () => undefined); // Never answered: the engine stays on its way.
	await page.goto(eventPath('2024-01-24-iraq-three-facilities-strikes'));
	await expect(page.locator('[data-map-state=loading]')).toBeVisible();
	const viewBox = () => page.locator('svg.events').getAttribute('viewBox');
	const before = await viewBox();
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(eventPath(ANSWERING)));
	expect(await viewBox()).not.toBe(before);
	await expect(page.locator('[data-view]')).toHaveAttribute('data-view', ANSWERING);
	const mark = page.locator('.marks a[aria-current=step]');
	await expect(mark).toBeInViewport();
	await expect(page.locator('.marks .tag')).toHaveText(/^\d said to answer \d$/);
});

test('[A27] the picture is printed, with all marks inside it', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('img.land')).toBeVisible();
	await expect(page.locator('.maplibregl-canvas')).toBeHidden();
	const pane = (await page.locator('.map-pane').boundingBox())!;
	expect(pane.height).toBeGreaterThan(200);
	for (const mark of await page.locator('.marks a[aria-current=step]').all()) {
		const box = (await mark.boundingBox())!;
		expect(box.x >= pane.x && box.x + box.width <= pane.x + pane.width).toBe(true);
		expect(box.y >= pane.y && box.y + box.height <= pane.y + pane.height).toBe(true);
	}
});

test('a page carries the picture of its own step once, and its data none of the ground', async ({
	request
}) => {
	const html = await (await request.get(eventPath(LOCATED))).text();
	expect(html.match(/<svg class="events/g)).toHaveLength(1);
	expect(html.match(/<img class="land/g)).toHaveLength(1);
	const ground = await (await request.get('/map/land.svg')).text();
	const rivers = /class="rivers" d="([^"]{80})/.exec(ground)?.[1];
	expect(rivers).toBeTruthy();
	expect(html).not.toContain(rivers);
	expect(await (await request.get(`${eventPath(LOCATED)}__data.json`)).text()).not.toContain(rivers);
});
