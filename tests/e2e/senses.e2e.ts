import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, mainLine, UNLOCATED, waitForScripts, withoutMap } from './support.ts';

/** Share of the pixels, turned to grey, that two pictures of one size do not have in common. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
	return page.evaluate(
		async (pictures) => {
			const [a, b] = await Promise.all(
				pictures.map(async (base64) => {
					const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
					const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
					const canvas = new OffscreenCanvas(24, 24);
					const context = canvas.getContext('2d')!;
					context.drawImage(bitmap, 0, 0, 24, 24);
					const { data } = context.getImageData(0, 0, 24, 24);
					return Array.from(
						{ length: 576 },
						(_, i) => (data[i * 4]! + data[i * 4 + 1]! + data[i * 4 + 2]!) / 3
					);
				})
			);
			return a!.filter((value, i) => Math.abs(value - b![i]!) > 60).length / 576;
		},
		[one.toString('base64'), other.toString('base64')]
	);
}

test('[A20] the four kinds differ in shape, seen in grey and with each colour vision deficiency', async ({
	page
}) => {
	test.slow();
	await withoutMap(page);
	await page.goto('/');
	await waitForScripts(page);
	await page.locator('details.legend').evaluate((legend) => legend.setAttribute('open', ''));
	const session = await page.context().newCDPSession(page);
	for (const type of ['achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia'] as const) {
		await session.send('Emulation.setEmulatedVisionDeficiency', { type });
		const symbols = await page.locator('details.legend ul').first().locator('.sym').all();
		expect(symbols).toHaveLength(5);
		const pictures: Buffer[] = [];
		for (const symbol of symbols) pictures.push(await symbol.screenshot());
		for (const [i, one] of pictures.entries())
			for (const other of pictures.slice(i + 1))
				expect(await difference(page, one, other), type).toBeGreaterThan(0.04);
	}
});

test('[A23] how well a place is known is said in words and drawn by fill, beside each other', async ({
	page
}) => {
	await withoutMap(page);
	const fillOf = () => page.locator('article .kind use').getAttribute('href');
	await page.goto(eventPath(LOCATED));
	await expect(page.locator('dl.meta').first()).toContainText('Area only, within about 10 km');
	const area = await fillOf();
	await page.goto(eventPath(UNLOCATED));
	await expect(page.getByText('This event is not on the map.').first()).toBeAttached();
	const none = await fillOf();
	await page.goto(eventPath('2024-01-24-ain-al-asad-drone-attack'));
	await expect(page.locator('dl.meta').first()).toContainText('Named site');
	expect(new Set([area, none, await fillOf()]).size).toBe(3);
	for (const words of ['named site or town', 'area only', 'place not stated'])
		await expect(page.locator('details.legend')).toContainText(words);
});

test('[A27] in forced colours the step, the way on and all symbols are still there', async ({ page }) => {
	await withoutMap(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(eventPath(mainLine[3] ?? ''));
	const borderOf = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).borderTopWidth);
	expect(await borderOf('nav.stepper .next a')).toBe('2px');
	expect(await borderOf('nav.timeline a[aria-current=step]')).toBe('2px');
	const colour = await page
		.locator('nav.timeline .sym')
		.first()
		.evaluate((symbol) => getComputedStyle(symbol).color);
	const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	expect(colour).not.toBe(ground);
});

test('[A27] a printed step has its position, its claims and its citations, and no controls', async ({
	page
}) => {
	await withoutMap(page);
	await page.emulateMedia({ media: 'print' });
	await page.goto(eventPath(LOCATED));
	await expect(page.locator('[data-position]')).toBeVisible();
	await expect(page.getByRole('table', { name: 'Who says what' })).toBeVisible();
	await expect(page.locator('.citations a').first()).toBeVisible();
	const address = await page
		.locator('.citations a')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('/sources/');
	for (const control of ['nav.stepper', 'nav.timeline', '.share', 'header nav'])
		await expect(page.locator(control).first()).toBeHidden();
});

test('[A31] the key is opened and closed by its own button, by keys', async ({ page }) => {
	await withoutMap(page);
	await page.goto(eventPath(LOCATED));
	await waitForScripts(page);
	const key = page.locator('details.legend');
	await key.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(key).toHaveAttribute('open');
	await expect(key.getByText('It never marks a party.')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(key).not.toHaveAttribute('open');
});
