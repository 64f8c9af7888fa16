import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, mainLine, waitForScripts, withoutMap } from './support.ts';

const next = (page: Page) => page.locator('nav.stepper .next a');
const at = (i: number) => eventPath(mainLine.at(i) ?? '');

// What is tried here goes by the text, and by the marks of the first picture.
test.beforeEach(({ page }) => withoutMap(page));

test('[B04] [B05] a step is one entry of the history; Back, Forward and reload give the same view', async ({
	page
}) => {
	await page.goto(`${at(0)}?steps=all`);
	await waitForScripts(page);
	const length = () => page.evaluate(() => history.length);
	const before = await length();
	for (let i = 0; i < 3; i += 1) {
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		await next(page).click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
	}
	expect(await length()).toBe(before + 3);
	const url = page.url();
	const position = await page.locator('[data-position]').innerText();
	await page.goBack();
	await expect(page.locator('[data-position]')).not.toHaveText(position);
	await page.goForward();
	await expect(page.locator('[data-position]')).toHaveText(position);
	await page.reload();
	await expect(page.locator('[data-position]')).toHaveText(position);
	expect(page.url()).toBe(url);
	await page.goto('/sources/');
	await page.goBack();
	await expect(page.locator('[data-position]')).toHaveText(position);
});

test('[B05] Back to a step restores how far it was read', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForScripts(page);
	const box = await next(page).boundingBox();
	await page.evaluate(() => scrollTo(0, 700));
	await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 30);
	await expect(page.locator('[data-position]')).toHaveText(/Event 5/);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.goBack();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
});

for (const [name, selector] of [
	['tick of the timeline', 'nav.timeline a'],
	['mark of the map', '.chip a']
] as const)
	test(`[B04] pressing the ${name} that is shown adds nothing to the history`, async ({ page }) => {
		await page.goto(at(2));
		await waitForScripts(page);
		await next(page).click();
		await expect(page).toHaveURL(at(3));
		const length = await page.evaluate(() => history.length);
		await page
			.locator(`${selector}[href="${at(3)}"][aria-current=step]`)
			.first()
			.click({ force: true });
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => history.length)).toBe(length);
		await page.goBack();
		await expect(page).toHaveURL(at(2));
	});
