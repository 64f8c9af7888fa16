import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { axeFaults } from './axe.ts';
import {
	downloaded,
	eventPath,
	everything,
	LOCATED,
	mainLine,
	watchFaults,
	waitForMap,
	withoutMap
} from './support.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('[A01] [B02] every event of the download is in the list of the first page, and has its own page', async ({
		page
	}) => {
		await page.goto('/');
		const list = page.getByRole('navigation', { name: 'Events' });
		for (const id of everything) await expect(list.locator(`a[href$="events/${id}/"]`)).toHaveCount(1);
	});

	test('[F21] an event page says everything the download says of it', async ({ page }) => {
		for (const id of mainLine) {
			await page.goto(eventPath(id));
			const feature = downloaded.find(({ properties }) => properties.event_id === id);
			if (!feature) throw new Error(`no feature for ${id}`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(feature.properties.title);
			const table = page.getByRole('table', { name: 'Who says what' });
			const said = await table.innerText();
			for (const claim of feature.properties.claims) {
				expect(said).toContain(claim.text);
				expect(said).toContain(claim.said_by);
			}
		}
	});

	test('the steps lead through the main line in order and back, by links alone', async ({ page }) => {
		await page.goto(eventPath(mainLine[0] ?? ''));
		for (const [i, id] of mainLine.entries()) {
			expect(new URL(page.url()).pathname).toBe(eventPath(id));
			await expect(page.locator('[data-position]')).toHaveText(`Event ${i + 1} of ${mainLine.length}`);
			if (i < mainLine.length - 1) await page.locator('a[rel=next]').click();
		}
		await expect(page.locator('a[rel=next]')).toHaveCount(0);
		await page.locator('a[rel=prev]').click();
		expect(new URL(page.url()).pathname).toBe(eventPath(mainLine.at(-2) ?? ''));
	});

	test('[E01] every citation of every event leads to a paragraph that is there', async ({ request }) => {
		const read = async (path: string) => (await request.get(path)).text();
		const anchors = new Map<string, Set<string>>();
		for (const id of everything) {
			// The page as it is sent has every citation as a link.
			const links = (await read(eventPath(id))).matchAll(/ href="([^"]*\/sources\/[^"]+#p\d+)"/g);
			const targets = new Set([...links].map(([, href]) => href ?? ''));
			expect(targets.size, id).toBeGreaterThan(0);
			for (const target of targets) {
				const { pathname, hash } = new URL(target, `http://atlas.example${eventPath(id)}`);
				if (!anchors.has(pathname)) {
					const ids = (await read(pathname)).matchAll(/ id="([^"]+)"/g);
					anchors.set(pathname, new Set([...ids].map(([, name]) => `#${name}`)));
				}
				expect(anchors.get(pathname), `${id} → ${target}`).toContain(hash);
			}
		}
	});

	test('the map says that it needs scripts, and nothing else is missing', async ({ page }) => {
		await page.goto(eventPath(LOCATED));
		await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'static');
		await expect(page.getByRole('link', { name: /GeoJSON: events\.geojson, \d+ kB/ })).toBeVisible();
	});
});

test('[A03] every event page has a heading of its own, and a title that says its position', async ({
	request
}) => {
	const titles = new Set<string>();
	const headings = new Set<string>();
	for (const id of everything) {
		const html = await (await request.get(eventPath(id))).text();
		expect(html.match(/<h1[ >]/g), id).toHaveLength(1);
		headings.add(/<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1] ?? '');
		const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
		const line = mainLine.includes(id) ? mainLine : everything;
		expect(title).toMatch(new RegExp(`^Event ${line.indexOf(id) + 1} of ${line.length}: `));
		titles.add(title);
	}
	expect([titles.size, headings.size]).toEqual([everything.length, everything.length]);
});

test('[A01] [B21] each row of the list says where the event was, and whether that is not on the map', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('/');
	for (const id of mainLine) {
		const row = page.locator(`nav[aria-label=Events] a.row[href*="${id}"]`);
		const own = downloaded.filter(({ properties }) => properties.event_id === id);
		for (const { properties } of own) await expect(row).toContainText(properties.place ?? '');
		const isOff = own.every(({ geometry }) => geometry === null);
		expect((await row.innerText()).includes('not on the map'), id).toBe(isOff);
	}
});

test('[F21] [A30] without WebGL the map says so, and list, text, steps and citations work', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
	});
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(eventPath(LOCATED));
	await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'unavailable');
	await expect(page.getByText('The moving map is not available here.')).toBeVisible();
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine[mainLine.indexOf(LOCATED) + 1] ?? '')));
	await page.locator('.citations a').first().click();
	await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/(#p\d+)?$/);
	expect(errors).toEqual([]);
});

test('[A33] axe finds nothing on the moving map with its popup, light and dark', async ({ page }) => {
	// The rest of each page is looked at without the map, in `templates.e2e.ts`.
	for (const path of ['/', eventPath(LOCATED)]) {
		await page.goto(path);
		await waitForMap(page);
		expect(await axeFaults(page, '.map-pane'), path).toEqual([]);
	}
});

test('[F28] [F29] no page asks another origin, and none breaks its content policy', async ({ page }) => {
	const faults = watchFaults(page);
	for (const path of ['/', eventPath(LOCATED), '/sources/iit-2021-06/', '/data/']) {
		await page.goto(path);
		if (await page.locator('[data-map-state]').count()) await waitForMap(page);
	}
	expect(faults).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});

test('[A24] at 320 pixels and at 400 % nothing scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['/', eventPath(LOCATED), '/sources/iit-2021-06/', '/data/']) {
		await page.goto(path);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
			path
		).toBeLessThanOrEqual(0);
	}
});

test('an address that is not there says so and leads back', async ({ page }) => {
	const response = await page.goto('/events/2021-06-28-nowhere/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.');
	await page.getByRole('link', { name: /All events/ }).click();
	await expect(page.getByRole('navigation', { name: 'Events' })).toBeVisible();
});
