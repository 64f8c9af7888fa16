import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, mainLine, waitForMap } from './support.ts';

const SIZES = [
	[1440, 900],
	[1120, 800],
	[900, 800],
	[390, 844],
	[360, 640],
	[320, 640]
] as const;

/** What must never cover anything of the same list: a mark's list, its name, words, and what stands over the map. */
const PARTS = [
	'.marks .chip > ol',
	'.marks .chip summary',
	'.marks .chip .name',
	'.marks .tag',
	'.marks .reach',
	'.map-pane .pad .follow',
	'.map-pane .pad button:not(.follow)',
	'.map-pane details.legend',
	'.map-pane .maplibregl-ctrl-scale',
	'.map-pane .attribution',
	'.map-pane .notice',
	'.map-pane .maplibregl-popup-content'
];

/** Every two of the parts that share more than two pixels each way, and every part that the pane cuts off. */
async function faultsOf(page: Page): Promise<string[]> {
	return page.evaluate((parts) => {
		const pane = document.querySelector('.map-pane')!.getBoundingClientRect();
		const drawn = parts.flatMap((part) =>
			[...document.querySelectorAll<HTMLElement>(part)]
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				.map((element) => ({
					name: `${part.split(' ').at(-1)} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}”`,
					pad: element.closest('.pad'),
					box: element.getBoundingClientRect()
				}))
				.filter(({ box }) => box.width > 0)
		);
		const cut = drawn
			.filter(
				({ box }) =>
					box.left < pane.left - 1 ||
					box.right > pane.right + 1 ||
					box.top < pane.top - 1 ||
					box.bottom > pane.bottom + 1
			)
			.map(({ name }) => `${name} is cut off`);
		const covers = drawn.flatMap((one, i) =>
			drawn
				.slice(i + 1)
				.filter(
					(other) =>
						(!one.pad || one.pad !== other.pad) &&
						Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 2 &&
						Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 2
				)
				.map((other) => `${one.name} and ${other.name}`)
		);
		return [...cut, ...covers];
	}, PARTS);
}

// The marks are the picture's, which is looked at below at more sizes; what comes with the moving map is looked at on a
// wide, a low and two narrow panes, and between two of the panes that the picture is arranged for.
for (const [width, height] of [
	[1440, 900],
	[1280, 800],
	[900, 800],
	[390, 844],
	[320, 640]
] as const)
	test(`[B13] [A26] nothing on the map covers anything else at ${width} × ${height}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height });
		await page.goto('/');
		await waitForMap(page);
		await expect(page.locator('.marks .chip').first()).toBeVisible();
		const found: string[] = [];
		const look = async (where: string) => {
			await page.waitForTimeout(250);
			if (width === 1440 && (await page.locator('.marks a[aria-current=step]').count()) > 0)
				await expect(page.locator('.maplibregl-popup-content'), where).toBeVisible();
			found.push(...(await faultsOf(page)).map((fault) => `${where}: ${fault}`));
		};
		await look('/');
		await page.locator('details.legend summary').click();
		const edgesOf = async (part: string) => {
			const { y, height } = (await page.locator(part).boundingBox())!;
			return { top: y, bottom: y + height };
		};
		const [key, pad] = [await edgesOf('.map-pane .key'), await edgesOf('.map-pane .pad')];
		expect(key.bottom, 'the open key ends above the buttons').toBeLessThanOrEqual(pad.top);
		await page.goto(eventPath(mainLine[0] ?? ''));
		await waitForMap(page);
		for (const id of mainLine) {
			await expect(page).toHaveURL(new RegExp(eventPath(id)));
			await look(id);
			if (id !== mainLine.at(-1)) await page.locator('a[rel=next]').click();
		}
		expect(found).toEqual([]);
	});

for (const [width, height] of SIZES)
	test(`[B13] nothing on the first picture covers anything else at ${width} × ${height}`, async ({
		browser
	}) => {
		test.slow();
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height } });
		const page = await context.newPage();
		const found: string[] = [];
		for (const path of ['/', ...mainLine.map(eventPath)]) {
			await page.goto(path);
			found.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
		}
		await context.close();
		expect(found).toEqual([]);
	});
