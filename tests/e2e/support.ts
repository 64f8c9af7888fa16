import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** The downloaded events, as the build wrote them: what the pages are compared with. */
export interface DownloadedFeature {
	id: string;
	geometry: { coordinates: [number, number] } | null;
	properties: {
		event_id: string;
		seq: number;
		kind: string;
		title: string;
		summary: string;
		place_id: string | null;
		place: string | null;
		precision: string;
		uncertainty_km: number | null;
		claims: { text: string; said_by: string; source_id: string; paragraph: number | null }[];
	};
}

export const downloaded = (
	JSON.parse(readFileSync('build/data/events.geojson', 'utf8')) as { features: DownloadedFeature[] }
).features;

const ids = (kinds: string[]) => [
	...new Set(
		downloaded
			.filter(({ properties }) => kinds.includes(properties.kind))
			.map(({ properties }) => properties.event_id)
	)
];

/** Ids of the main line in order, and of everything. */
export const mainLine = ids(['strike', 'retaliation', 'decision']);
export const everything = ids(['strike', 'retaliation', 'decision', 'statement', 'background']);

/** A located step with several locations, one that is not on the map, and a statement. */
export const LOCATED = '2021-06-28-iraq-syria-border-strikes';
export const UNLOCATED = '2024-01-24-reaper-shoot-down-claim';

const CHUNKS = 'build/_app/immutable/chunks';

/** Where the script is that carries MapLibre. Its name says nothing; a class that it gives its canvas does. */
export const ENGINE = `**/${readdirSync(CHUNKS).find(
	(file) => file.endsWith('.js') && readFileSync(`${CHUNKS}/${file}`, 'utf8').includes('maplibregl-canvas')
)}`;

export function eventPath(id: string): string {
	return `/events/${id}/`;
}

/** Waits until the map has drawn all located events. */
export async function waitForMap(page: Page): Promise<void> {
	// Asked often: nearly every test waits here.
	await expect
		.poll(() => page.locator('[data-map-state]').getAttribute('data-map-state'), {
			intervals: [100],
			timeout: 20_000
		})
		.toBe('ready');
}

/** For tests of the moving map that go by neither size nor motion: a third of the pixels, drawn half as often. */
export const QUICK_MAP = {
	viewport: { width: 1100, height: 600 },
	contextOptions: { reducedMotion: 'reduce' }
} as const;

/** Takes the moving map away, where it does not matter: drawing in software takes longer than all else. */
export async function withoutMap(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const usual = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
			this: HTMLCanvasElement,
			...args: string[]
		) => RenderingContext | null;
		Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
			// Pages, and axe, may draw on other canvases.
			value: function (this: HTMLCanvasElement, ...args: string[]) {
				return args[0]?.startsWith('webgl') ? null : usual.apply(this, args);
			}
		});
	});
}

/** How light the ground of the map is on the screen, 0 to 255: a part of it where no mark stands. */
export async function lightnessOf(page: Page): Promise<number> {
	const { x, y, width, height } = (await page.locator('.map-pane').boundingBox())!;
	const clip = { x: x + width * 0.05, y: y + height * 0.5, width: width * 0.2, height: height * 0.3 };
	const picture = (await page.screenshot({ clip })).toString('base64');
	return page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
		canvas.drawImage(image, 0, 0, 1, 1);
		return canvas.getImageData(0, 0, 1, 1).data[1] ?? 0;
	}, picture);
}

/** Waits until scripts have taken the page over; the framework then adds its own live region. */
export async function waitForScripts(page: Page): Promise<void> {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	// Its links are taken over a moment later.
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

/** How many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Faults that a page must not have: errors, policy violations, and requests to another origin. */
export function watchFaults(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (!['data:', 'blob:'].includes(url.protocol) && url.hostname !== '127.0.0.1')
			faults.push(`request: ${request.url()}`);
	});
	return faults;
}
