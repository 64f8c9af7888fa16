import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { pmtilesOf, protomapsTiles, type ArchiveOptions } from '../stand-in-tiles.ts';
import { test } from './atlas-test.ts';
import {
	connect,
	credit,
	dialog,
	difference,
	goBack,
	HOST,
	mark,
	opener,
	OWN_CREDIT,
	pictureAtRest,
	pictureOf,
	standIn,
	useFile
} from './richer-support.ts';
import { eventPath, LOCATED, mainLine, QUICK_MAP, waitForMap, watchFaults } from './support.ts';

test.use(QUICK_MAP);

// Pictures of the moving map take their time on a busy machine.
test.describe.configure({ timeout: 90_000 });

const FILE_CREDIT = '© OpenStreetMap contributors (ODbL) · Protomaps · Places: GeoNames';
const HOST_CREDIT =
	'© OpenStreetMap contributors (ODbL) · © OpenMapTiles.org · OpenFreeMap · Places: GeoNames';

const tileAt = protomapsTiles();
const archive = (options: ArchiveOptions = {}) => ({
	name: 'iraq.pmtiles',
	mimeType: 'application/octet-stream',
	buffer: pmtilesOf(tileAt, options)
});

/** The file on the disk: Playwright hands large ones over by name only. */
function onDisk(options: ArchiveOptions): string {
	const path = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'large.pmtiles');
	writeFileSync(path, pmtilesOf(tileAt, options));
	return path;
}

/** How far the ground differs from a picture of it, once it is drawn. */
const changed = (page: Page, before: string) => async () => difference(page, before, await pictureOf(page));

test('a file of the reader is drawn under the events, and the own basemap comes back whole', async ({
	page
}) => {
	const faults = watchFaults(page);
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const before = await pictureAtRest(page);
	const marks = await page.locator('.marks a').count();
	await useFile(page, archive());
	await expect(dialog(page)).toHaveCount(0);
	await expect(credit(page)).toContainText(FILE_CREDIT);
	await expect(credit(page)).not.toContainText(OWN_CREDIT, { useInnerText: true });
	await expect.poll(changed(page, before)).toBeGreaterThan(0.01);
	await expect(page.locator('.marks a')).toHaveCount(marks);
	await expect(page.locator('.maplibregl-popup').getByRole('dialog')).toBeVisible();
	await goBack(page);
	await expect.poll(changed(page, before)).toBeLessThan(0.0005);
	expect(faults).toEqual([]);
});

test('the events are drawn on top of the basemap that was chosen', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	/** Pixels of the accent, which only the step has. */
	const accents = async () =>
		page.evaluate(
			async (data) => {
				const image = new Image();
				image.src = `data:image/png;base64,${data}`;
				await image.decode();
				const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
				context.drawImage(image, 0, 0);
				const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
				let found = 0;
				for (let at = 0; at < bytes.length; at += 4)
					if (
						Math.abs((bytes[at] ?? 0) - 0x5c) +
							Math.abs((bytes[at + 1] ?? 0) - 0x2a) +
							Math.abs((bytes[at + 2] ?? 0) - 0x70) <
						40
					)
						found++;
				return found;
			},
			await pictureOf(page)
		);
	const own = await accents();
	expect(own).toBeGreaterThan(200);
	await useFile(page, archive());
	await expect(credit(page)).toContainText(FILE_CREDIT);
	await expect.poll(accents).toBeGreaterThan(own * 0.9);
});

test('a file of 12 MB is opened without being read whole', async ({ page }) => {
	await page.addInitScript(() => {
		const read = { bytes: 0 };
		Object.assign(window, { read });
		const original = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')!.value as (
			this: Blob
		) => Promise<ArrayBuffer>;
		Blob.prototype.arrayBuffer = function (this: Blob) {
			read.bytes += this.size;
			return original.call(this);
		};
	});
	await page.goto('/');
	await waitForMap(page);
	const before = await pictureAtRest(page);
	await useFile(page, onDisk({ padding: 12e6 }));
	await expect(credit(page)).toContainText(FILE_CREDIT);
	await expect.poll(changed(page, before)).toBeGreaterThan(0.01);
	const bytes = await page.evaluate(() => (window as unknown as { read: { bytes: number } }).read.bytes);
	expect(bytes).toBeGreaterThan(16_000);
	expect(bytes).toBeLessThan(1_000_000);
});

test('a file wants others named: they are, as text', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	const attribution = '<details open ontoggle=hit=1><img src=x onerror=hit=1>Survey of Anbar</details>';
	const { vector_layers } = (await import('../stand-in-tiles.ts')).PROTOMAPS_METADATA;
	await useFile(page, archive({ metadata: { attribution, vector_layers } }));
	await expect(credit(page)).toContainText('Protomaps · Survey of Anbar');
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('[F28] nothing is asked of OpenFreeMap before the reader agrees, and of nobody else after', async ({
	page
}) => {
	const asked = await standIn(page);
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const before = await pictureAtRest(page);
	await mark(page, 'OpenFreeMap');
	for (const said of [
		`What ${HOST} will learn`,
		'Your IP address.',
		'Every area of the map that you look at',
		'What your browser sends with every request'
	])
		await expect(dialog(page).getByText(said)).toBeVisible();
	await dialog(page).getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog(page)).toHaveCount(0);
	expect(asked).toEqual([]);

	await connect(page);
	await expect(credit(page)).toContainText(HOST_CREDIT);
	await expect.poll(changed(page, before)).toBeGreaterThan(0.01);
	expect(asked.length).toBeGreaterThan(1);
	expect(new Set(asked.map((request) => new URL(request.url()).host))).toEqual(new Set([HOST]));
	for (const request of asked) {
		expect(new URL(request.url()).pathname).toMatch(/^\/planet(\/\w+\/\d+\/\d+\/\d+\.pbf)?$/);
		const sent = await request.allHeaders();
		expect(sent['cookie']).toBeUndefined();
		expect(sent['referer']).toBeUndefined();
	}

	await goBack(page);
	const count = asked.length;
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(changed(page, before)).toBeGreaterThan(0.001);
	expect(asked.length).toBe(count);
});

test('[F28] the choice is kept nowhere: a reload brings the own basemap and asks nobody', async ({
	page
}) => {
	const asked = await standIn(page);
	await page.goto('/');
	await waitForMap(page);
	await connect(page);
	await expect(credit(page)).toContainText(HOST_CREDIT);
	const kept = () =>
		page.evaluate(async () => [
			localStorage.length,
			sessionStorage.length,
			(await indexedDB.databases()).length,
			document.cookie
		]);
	expect(await kept()).toEqual([0, 0, 0, '']);
	await page.reload();
	await waitForMap(page);
	await expect(credit(page)).toContainText(OWN_CREDIT);
	const after = asked.length;
	await page.getByRole('link', { name: 'Start stepping' }).click();
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine[0] ?? '')));
	await waitForMap(page);
	expect(asked.length).toBe(after);
});

test('the choice lasts from step to step, in the dark, and over a lost context', async ({ page }) => {
	await standIn(page);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await connect(page);
	await expect(credit(page)).toContainText(HOST_CREDIT);
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine[mainLine.indexOf(LOCATED) + 1] ?? '')));
	await expect(credit(page)).toContainText(HOST_CREDIT);

	const light = await pictureAtRest(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(changed(page, light)).toBeGreaterThan(0.9);
	const dark = await pictureAtRest(page);
	await expect(credit(page)).toContainText(HOST_CREDIT);

	await page.evaluate(() => {
		const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!.getContext('webgl2')!;
		const handle = gl.getExtension('WEBGL_lose_context')!;
		handle.loseContext();
		setTimeout(() => handle.restoreContext(), 500);
	});
	await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'loading');
	await waitForMap(page);
	await expect(credit(page)).toContainText(HOST_CREDIT);
	await expect.poll(changed(page, dark)).toBeLessThan(0.002);
});

test('[B11] the reader may go closer than on the own basemap, but a step never does', async ({ page }) => {
	await standIn(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await connect(page);
	await expect(credit(page)).toContainText(HOST_CREDIT);
	const scale = async () => {
		const [, number = '', unit] =
			/([\d.]+)\s*(k?m)/.exec(await page.locator('.maplibregl-ctrl-scale').innerText()) ?? [];
		return Number(number) * (unit === 'km' ? 1000 : 1);
	};
	for (let press = 0; press < 12; press++) await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(scale).toBeLessThanOrEqual(500);
	await expect(page.getByText('This background is finer than the record')).toBeVisible();
	await expect(page.getByText('The map’s detail ends here')).toHaveCount(0);
	await page.getByRole('button', { name: 'Follow events' }).click();
	await expect.poll(scale).toBeGreaterThanOrEqual(5000);
	await expect(page.getByText('This background is finer than the record')).toBeHidden();
	await goBack(page);
	for (let press = 0; press < 12; press++) await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.getByText('The map’s detail ends here')).toBeVisible();
	await expect.poll(scale).toBeGreaterThanOrEqual(2000);
});

test('paper shows the own picture, and says whose it is', async ({ page }) => {
	await standIn(page);
	await page.goto('/');
	await waitForMap(page);
	await connect(page);
	await expect(credit(page)).toContainText(HOST_CREDIT);
	await page.emulateMedia({ media: 'print' });
	await expect(credit(page).getByText(OWN_CREDIT).first()).toBeVisible();
	await expect(credit(page).getByText('OpenMapTiles').first()).toBeHidden();
	await expect(opener(page)).toBeHidden();
});

test('[C] the choice costs nothing until it is opened', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) scripts.push(pathname);
	});
	await page.goto('/');
	await waitForMap(page);
	const has = (words: string) =>
		scripts.filter((path) => readFileSync(`build${path}`, 'utf8').includes(words));
	const lazy = [
		'Your IP address',
		`https://${HOST}`,
		'Wrong magic number for PMTiles',
		'roads_bridges_minor'
	];
	for (const words of lazy) expect(has(words), words).toEqual([]);
	await mark(page, 'OpenFreeMap');
	expect(has('Your IP address')).toHaveLength(1);
	await dialog(page).getByRole('button', { name: 'Cancel' }).click();
	await useFile(page, archive());
	await expect(credit(page)).toContainText(FILE_CREDIT);
	expect(has('Wrong magic number for PMTiles')).toHaveLength(1);
	expect(has('roads_bridges_minor')).toHaveLength(1);
});
