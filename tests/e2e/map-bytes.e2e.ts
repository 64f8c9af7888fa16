import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { eventPath, LOCATED, waitForMap } from './support.ts';

/** Kilobytes of brotli, as a host would send them: until text, first map and moving map can be used (quality.md C.3). */
const BUDGET = { text: 40, picture: 60, engine: 750 };

function brotli(pathname: string): number {
	const path = `build${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
	// Fonts are compressed already.
	const bytes = readFileSync(path);
	return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

for (const path of ['/', eventPath(LOCATED)])
	test(`[C] ${path} keeps to its bytes until text, first map and moving map`, async ({ page, baseURL }) => {
		const asked: string[] = [];
		page.on('request', (request) => {
			const { origin, pathname } = new URL(request.url());
			if (origin === baseURL && !asked.includes(pathname)) asked.push(pathname);
		});
		await page.goto(path);
		await waitForMap(page);
		const blocking = await page
			.locator('head link[rel=stylesheet]:not([data-map-css])')
			.evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
		const land = await page
			.locator('img.land')
			.evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname);
		const sum = (paths: string[]) => paths.reduce((total, one) => total + brotli(one), 0) / 1000;
		const used = {
			text: sum([path, ...blocking]),
			picture: sum([path, ...blocking, land]),
			engine: sum(asked.filter((one) => !one.endsWith('/__data.json')))
		};
		console.log(`${path}: brotli kB until it can be used, ${asked.length} requests`);
		console.table(
			Object.entries(used).map(([part, kB]) => ({
				part,
				kB: Number(kB.toFixed(1)),
				budget: BUDGET[part as keyof typeof BUDGET]
			}))
		);
		for (const [part, kB] of Object.entries(used))
			expect(kB, part).toBeLessThanOrEqual(BUDGET[part as keyof typeof BUDGET]);
	});
