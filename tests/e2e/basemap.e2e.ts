import { expect, type Page } from '@playwright/test';
import { GROUND_LICENCES } from '../../src/lib/map/ground-layers.ts';
import { test } from './atlas-test.ts';
import { eventPath, lightnessOf, QUICK_MAP, waitForMap, watchFaults, withoutMap } from './support.ts';

test.use(QUICK_MAP);

const SITE = '2020-01-03-baghdad-airport-strike';

interface Fetched {
	file: string;
	encoding: string | undefined;
	size: number;
}

/** Collects what the page loads of the basemap: file without the hash of its name, its encoding, bytes as sent. */
function watchBasemap(page: Page): Promise<Fetched>[] {
	const fetched: Promise<Fetched>[] = [];
	page.on('response', (response) => {
		const name = /\/([\w-]+)(?:\.[\w-]{8})?(\.topo\.json|\.webp|\.woff2)$/.exec(
			new URL(response.url()).pathname
		);
		if (!name || /strike-serif/.test(response.url())) return;
		fetched.push(
			(async () => ({
				file: `${name[1]}${name[2]}`,
				encoding: response.headers()['content-encoding'],
				size: (await response.request().sizes()).responseBodySize
			}))()
		);
	});
	return fetched;
}

test('the first view loads the basemap compressed, from here only, in at most 150 KB', async ({ page }) => {
	const faults = watchFaults(page);
	const fetched = watchBasemap(page);
	await page.goto('/');
	await waitForMap(page);
	const files = await Promise.all(fetched);
	for (const { file, encoding } of files) if (file.endsWith('.json')) expect(encoding, file).toBe('br');
	expect(files.map(({ file }) => file)).toEqual(
		expect.arrayContaining([...GROUND_LICENCES.map((licence) => `${licence}.topo.json`), 'relief.webp'])
	);
	expect(files.map(({ file }) => file)).toContain('noto-sans-arabic.woff2');
	expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(150_000);
	expect(faults).toEqual([]);
});

test('the ground follows the colours of the page', async ({ page }) => {
	for (const [colorScheme, least, most] of [
		['light', 200, 255],
		['dark', 10, 70]
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		await waitForMap(page);
		const lightness = await lightnessOf(page);
		expect(lightness, colorScheme).toBeGreaterThan(least);
		expect(lightness, colorScheme).toBeLessThan(most);
	}
});

test('labels are drawn with the fonts of the atlas, not with what the system has', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	const families = await page.evaluate(() =>
		[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
	);
	// MapLibre names its faces itself; the page's own font is the other one.
	const drawn = families.filter((family) => !/Strike Serif/.test(family));
	expect(drawn.length, families.join(' | ')).toBeGreaterThanOrEqual(2);
});

test('a note says where the detail of the basemap ends', async ({ page }) => {
	await page.goto(eventPath(SITE));
	await waitForMap(page);
	const note = page.getByText('The map’s detail ends here');
	await expect(note).toBeHidden();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.waitForTimeout(500);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(note).toBeVisible();
	await page.getByRole('button', { name: 'Show all events' }).click();
	await expect(note).toBeHidden();
});

test('the line on the map names everyone whose data it shows', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/');
	const line = page.locator('.map-pane .attribution .wide:visible');
	for (const name of ['OpenStreetMap', 'ODbL', 'Natural Earth', 'GSHHG', 'GeoNames', 'Who’s On First'])
		await expect(line).toContainText(name);
});

for (const width of [320, 390])
	test(`[F10] at ${width} pixels the line on the map leads to the licences, in one line`, async ({
		page
	}) => {
		await withoutMap(page);
		await page.setViewportSize({ width, height: 640 });
		await page.goto('/');
		const link = page.locator('.map-pane .attribution').getByRole('link');
		await expect(link).toBeVisible();
		expect(await link.innerText()).toMatch(/^© OpenStreetMap · Natural Earth · GSHHG · GeoNames/);
		expect((await link.boundingBox())!.height).toBeLessThan(20);
		await link.click();
		await expect(page).toHaveURL(/\/data\/$/);
		await expect(page.locator('main')).toContainText('ODbL');
	});

test('[F20] a relief and fonts that do not arrive leave the map with its events', async ({ page }) => {
	await page.route(/relief.*\.webp|noto-sans.*\.woff2/, (route) => route.abort());
	await page.goto('/');
	await waitForMap(page);
	await expect(page.locator('.map-pane').getByRole('link').first()).toBeVisible();
});
