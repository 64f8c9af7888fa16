import { expect, type Page, type Request, type Route } from '@playwright/test';
import { openMapTiles } from '../stand-in-tiles.ts';

export const HOST = 'tiles.openfreemap.org';

const TILES = `https://${HOST}/planet/20260913_164504_pt/{z}/{x}/{y}.pbf`;
const tileAt = openMapTiles();
const headers = { 'access-control-allow-origin': '*' };

/** What OpenFreeMap says of its tiles. */
export const tiling = { tilejson: '3.0.0', tiles: [TILES], minzoom: 4, maxzoom: 8 };

/** Answers of the host, in place of the usual. */
export interface Answers {
	planet?: ((route: Route) => Promise<void>) | undefined;
	tile?: (route: Route) => Promise<void>;
}

/** Stands in for OpenFreeMap; returns what is asked of it, and of any other host but the page's. Answers may change. */
export async function standIn(page: Page, answers: Answers = {}): Promise<Request[]> {
	const asked: Request[] = [];
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') asked.push(request);
	});
	await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => {
		const { planet, tile } = answers;
		const { pathname } = new URL(route.request().url());
		const [, z, x, y] = /(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(pathname) ?? [];
		if (pathname === '/planet') return planet ? planet(route) : route.fulfill({ headers, json: tiling });
		if (z === undefined) return route.fulfill({ headers, body: 'elsewhere' });
		if (tile) return tile(route);
		const body = Buffer.from(tileAt(Number(z), Number(x), Number(y)) ?? []);
		return route.fulfill({ headers, contentType: 'application/x-protobuf', body });
	});
	return asked;
}

export const json = (value: unknown) => (route: Route) => route.fulfill({ headers, json: value });
export const status = (code: number) => (route: Route) => route.fulfill({ headers, status: code, body: '' });
export const html = (route: Route) =>
	route.fulfill({ headers, contentType: 'text/html', body: '<!doctype html><p>Welcome' });
export const offline = (route: Route) => route.abort('internetdisconnected');

export const opener = (page: Page) => page.getByRole('button', { name: 'Basemap', exact: true });
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Basemap' });
export const credit = (page: Page) => page.locator('.attribution');
export const OWN_CREDIT = /Natural Earth/;

/** Opens the choice and marks one; nothing is asked of anybody yet. */
export async function mark(page: Page, name: string): Promise<void> {
	await opener(page).click();
	await dialog(page).getByRole('radio', { name }).check();
}

/** Chooses OpenFreeMap and agrees. */
export async function connect(page: Page): Promise<void> {
	await mark(page, 'OpenFreeMap');
	await dialog(page)
		.getByRole('button', { name: `Connect to ${HOST}` })
		.click();
}

/** Chooses a file of the reader's. */
export async function useFile(
	page: Page,
	file: string | { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
	await mark(page, 'A file of your own');
	await dialog(page).getByLabel('PMTiles file').setInputFiles(file);
	await dialog(page).getByRole('button', { name: 'Use this file' }).click();
}

/** Chooses the atlas's own basemap again. */
export async function goBack(page: Page): Promise<void> {
	await mark(page, 'The atlas’s own');
	await dialog(page).getByRole('button', { name: 'Use the atlas’s own' }).click();
	await expect(credit(page)).toContainText(OWN_CREDIT);
}

/** The moving map as a picture, with nothing else on it; a sheet made by script is what the policy lets in. */
export async function pictureOf(page: Page): Promise<string> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'.map-pane > :not(.canvas), .maplibregl-popup, .maplibregl-control-container { visibility: hidden !important; }'
		);
		document.adoptedStyleSheets = [sheet];
	});
	const png = await page.locator('.maplibregl-canvas').screenshot();
	await page.evaluate(() => (document.adoptedStyleSheets = []));
	return png.toString('base64');
}

/** The picture of a map at rest: names come in one by one. */
export async function pictureAtRest(page: Page): Promise<string> {
	let picture = await pictureOf(page);
	await expect
		.poll(async () => {
			const before = picture;
			await page.waitForTimeout(500);
			picture = await pictureOf(page);
			return difference(page, before, picture);
		})
		.toBe(0);
	return picture;
}

/** Share of the pixels in which two pictures differ visibly. */
export function difference(page: Page, one: string, other: string): Promise<number> {
	return page.evaluate(
		async ([first = '', second = '']) => {
			const pixels = async (data: string) => {
				const image = new Image();
				image.src = `data:image/png;base64,${data}`;
				await image.decode();
				const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
				context.drawImage(image, 0, 0);
				return context.getImageData(0, 0, image.width, image.height).data;
			};
			const [a, b] = [await pixels(first), await pixels(second)];
			let changed = 0;
			for (let at = 0; at < a.length; at += 4) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 12) changed++;
			return changed / (a.length / 4);
		},
		[one, other]
	);
}
