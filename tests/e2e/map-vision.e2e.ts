import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, QUICK_MAP, waitForMap, withoutMap } from './support.ts';

test.use(QUICK_MAP);

const STEP = '2024-01-24-iraq-three-facilities-strikes';

/** Which pixels of a symbol are drawn, by lightness alone. */
async function shapeOf(page: Page, symbol: Locator): Promise<boolean[]> {
	const png = (await symbol.screenshot()).toString('base64');
	return page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes]), { resizeWidth: 24, resizeHeight: 24 });
		const canvas = new OffscreenCanvas(24, 24).getContext('2d')!;
		canvas.drawImage(bitmap, 0, 0);
		const { data } = canvas.getImageData(0, 0, 24, 24);
		return Array.from({ length: 24 * 24 }, (_, i) => (data[i * 4 + 1] ?? 0) < 150);
	}, png);
}

/** Share of the pixels in which two shapes differ. */
function difference(one: readonly boolean[], other: readonly boolean[]): number {
	return one.filter((isDrawn, i) => isDrawn !== other[i]).length / one.length;
}

for (const type of ['achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia'] as const)
	test(`[A20] kinds and fills differ in shape when seen with ${type}`, async ({ page }) => {
		await withoutMap(page);
		const session = await page.context().newCDPSession(page);
		await page.goto('/');
		await session.send('Emulation.setEmulatedVisionDeficiency', { type });
		const key = page.locator('details.legend');
		if ((await key.getAttribute('open')) === null) await key.locator('summary').click();
		const symbols = await key.locator('li svg').all();
		expect(symbols).toHaveLength(8);
		const shapes: boolean[][] = [];
		for (const symbol of symbols) shapes.push(await shapeOf(page, symbol));
		// Five kinds; then three fills, of which the solid one is the first kind again.
		const kinds = shapes.slice(0, 5);
		const fills = shapes.slice(5);
		for (const group of [kinds, fills])
			for (const [i, one] of group.entries())
				for (const other of group.slice(i + 1)) expect(difference(one, other)).toBeGreaterThan(0.04);
	});

test('[A27] in forced colours every mark, line and button of the map is drawn in the reader’s own', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(eventPath(STEP));
	await waitForMap(page);
	const colours = await page.evaluate(() => {
		const probe = document.createElement('i');
		document.body.append(probe);
		const named = (name: string) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		};
		const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
		return {
			text: named('CanvasText'),
			link: named('LinkText'),
			highlight: named('Highlight'),
			arrow: styleOf('.marks .arrow path').fill,
			current: styleOf('.marks a[aria-current=step]').borderTopColor,
			tag: styleOf('.marks .tag').color,
			name: styleOf('.marks .name').color,
			button: styleOf('.pad button').borderTopStyle
		};
	});
	expect(colours.arrow).toBe(colours.text);
	expect(colours.current).toBe(colours.highlight);
	expect([colours.text, colours.link]).toContain(colours.tag);
	expect(colours.name).toBe(colours.text);
	expect(colours.button).toBe('solid');
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await expect(page.locator('.marks .reach').first()).toHaveCSS('color', colours.text);
});

test('[A27] printed, the map has its marks, the words of its lines and areas, and no buttons', async ({
	page
}) => {
	await page.goto(eventPath(STEP));
	await waitForMap(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.marks .tag').first()).toBeVisible();
	await expect(page.locator('.map-pane .attribution')).toContainText('ODbL');
	for (const gone of ['.pad', '.key', '.maplibregl-popup', '.maplibregl-ctrl-scale'])
		await expect(page.locator(`.map-pane ${gone}`).first()).toBeHidden();
	await page.goto(eventPath(LOCATED));
	await expect(page.locator('.marks .reach').filter({ visible: true })).toHaveCount(2);
});
