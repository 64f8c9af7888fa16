import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, everything, LOCATED, waitForScripts, withoutMap } from './support.ts';

const summary = (page: Page) => page.locator('.filters > summary');
const group = (page: Page, name: string) =>
	page.locator('.filters details', { has: page.locator('summary', { hasText: name }) });

// What is tried here goes by the text.
test.beforeEach(({ page }) => withoutMap(page));

test('[A10] [B05] a filter on the page of a step leaves the page where it was read, and the focus on the filter', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForScripts(page);
	await page.locator('details.list > summary').click();
	await summary(page).click();
	await group(page, 'Kind').locator('summary').click();
	const scrolled = () => page.evaluate(() => scrollY);
	for (const [link, query] of [
		[page.getByRole('link', { name: `Everything (${everything.length})` }), 'steps=all'],
		[page.getByRole('link', { name: 'Only events on the map' }), 'steps=all&located=1'],
		[group(page, 'Kind').locator('a').first(), 'steps=all&kind=strike&located=1']
	] as const) {
		await link.focus();
		const before = await scrolled();
		expect(before).toBeGreaterThan(300);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${eventPath(LOCATED)}?${query}`);
		await expect(link).toHaveAttribute('aria-current', 'true');
		await expect(link).toBeFocused();
		expect(Math.abs((await scrolled()) - before)).toBeLessThan(60);
	}
});

test('[A10] a group stays open round the focus when its last value is taken away, as does one opened by hand', async ({
	page
}) => {
	await page.goto('/?kind=strike');
	await summary(page).click();
	await group(page, 'Time').locator('summary').click();
	const strike = group(page, 'Kind').locator('a').first();
	for (const url of ['/', '/?kind=strike', '/']) {
		await strike.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(url);
		await expect(strike).toBeFocused();
		for (const name of ['Kind', 'Time']) await expect(group(page, name)).toHaveAttribute('open');
	}
});

test('[A10] “Show all events” leaves the focus on the filters', async ({ page }) => {
	await page.goto('/?kind=strike&episode=2020-02');
	await page.getByRole('link', { name: 'Show all events' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('link', { name: 'Show all events' })).toHaveCount(0);
	await expect(summary(page)).toBeFocused();
});

test('[A06] the result of the first filter is said by a region that was there before', async ({ page }) => {
	await page.goto('/');
	await waitForScripts(page);
	const status = page.locator('#choice [role=status]');
	await expect(status).toHaveText('');
	const region = await status.elementHandle();
	await summary(page).click();
	await page.getByRole('link', { name: 'Only events on the map' }).click();
	await expect.poll(() => region.textContent()).toMatch(/^\s*\d+ events shown/);
});
