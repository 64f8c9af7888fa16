import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { downloaded, eventPath, everything, LOCATED, mainLine, withoutMap } from './support.ts';

// What is tried here goes by the text.
test.beforeEach(({ page }) => withoutMap(page));

const timeline = (page: Page) => page.getByRole('navigation', { name: 'Timeline' });
const ANSWER = '2024-01-24-ain-al-asad-drone-attack';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('[A01] the timeline is an ordered list of links to all steps, in episodes with gaps in words', async ({
		page
	}) => {
		await page.goto('/');
		const hrefs = await timeline(page)
			.locator('ol ol > li > a')
			.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
		expect(hrefs).toEqual(mainLine.map(eventPath));
		const told = await timeline(page).innerText();
		for (const text of [
			'January 2020',
			'13 months',
			'February 2021',
			'4 months',
			'June 2021',
			'31 months',
			'January 2024'
		])
			expect(told).toContain(text);
		for (const id of mainLine) {
			const title = downloaded.find(({ properties }) => properties.event_id === id)?.properties.title ?? '';
			await expect(timeline(page).getByRole('link', { name: title })).toHaveCount(1);
		}
	});

	test('undated events are drawn and named as such', async ({ page }) => {
		await page.goto('/');
		await expect(
			timeline(page).getByRole('link', { name: /Undated attack.*on or before 24 Jan/ })
		).toHaveCount(1);
		await expect(timeline(page).locator('.day.open')).toHaveText('to 24');
	});

	test('[B18] the current step is marked, and what is past and to come differs in size', async ({ page }) => {
		await page.goto(eventPath(ANSWER));
		await expect(timeline(page).locator('[aria-current=step]')).toHaveCount(1);
		await expect(timeline(page).locator('[aria-current=step]')).toHaveAccessibleName(
			/^7.*Drone attack on Ain al-Asad/
		);
		const width = (i: number) =>
			timeline(page)
				.locator('a .sym')
				.nth(i)
				.evaluate((mark) => mark.getBoundingClientRect().width);
		const [past, now, next] = [await width(5), await width(6), await width(7)];
		expect(past).toBeLessThan(now);
		expect(next).toBeLessThan(past);
	});
});

test('a dotted bracket joins the step to what it is said to answer', async ({ page }) => {
	await page.goto(eventPath(ANSWER));
	const bracket = timeline(page).locator('.tick > i');
	await expect(bracket).toHaveCount(6);
	const tick = (id: string) => timeline(page).locator(`a[href*="${id}"]`).boundingBox();
	const cause = await tick('2024-01-24-iraq-three-facilities-strikes');
	const answer = await tick(ANSWER);
	const left = await bracket.first().boundingBox();
	const right = await bracket.last().boundingBox();
	expect(left?.x).toBeGreaterThan(cause?.x ?? Infinity);
	expect(right?.x).toBeLessThan((answer?.x ?? 0) + (answer?.width ?? 0));
	await page.goto(eventPath(LOCATED));
	await expect(timeline(page).locator('[aria-current=step]')).toHaveCount(1);
	await expect(bracket).toHaveCount(0);
});

test('everything asked for, statements and background are lesser marks, and the step is in view', async ({
	page
}) => {
	const last = everything.at(-1) ?? '';
	await page.goto(`${eventPath(last)}?steps=all`);
	await expect(timeline(page).locator('a')).toHaveCount(everything.length);
	await expect(timeline(page).locator('.lesser')).toHaveCount(everything.length - mainLine.length);
	await expect(timeline(page).locator('[aria-current=step]')).toBeInViewport();
	await timeline(page).locator('a').nth(20).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${eventPath(everything[20] ?? '')}\\?steps=all$`));
	await expect(timeline(page).locator('[aria-current=step]')).toBeFocused();
	await expect(timeline(page).locator('[aria-current=step]')).toBeInViewport();
});

test('map and timeline fill the height beside the text, and nothing is covered', async ({ page }) => {
	for (const size of [
		{ width: 1440, height: 900 },
		{ width: 1200, height: 700 },
		{ width: 1000, height: 700 }
	]) {
		await page.setViewportSize(size);
		await page.goto(eventPath(LOCATED));
		const map = await page.locator('.map-pane').boundingBox();
		const dock = await timeline(page).boundingBox();
		expect(Math.abs((map?.y ?? 0) + (map?.height ?? 0) - (dock?.y ?? 0))).toBeLessThanOrEqual(1);
		expect(Math.abs((dock?.y ?? 0) + (dock?.height ?? 0) - size.height)).toBeLessThanOrEqual(1);
		const inside = await timeline(page).evaluate((nav) =>
			[...nav.querySelectorAll('a')].every((link) => {
				const [own, room] = [link.getBoundingClientRect(), nav.getBoundingClientRect()];
				return own.left >= room.left && own.right <= room.right && own.width >= 24;
			})
		);
		expect(inside, `${size.width}`).toBe(true);
	}
});
