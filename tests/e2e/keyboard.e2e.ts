import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import {
	eventPath,
	everything,
	LOCATED,
	mainLine,
	waitForMap,
	waitForScripts,
	withoutMap
} from './support.ts';

const at = (i: number) => eventPath(mainLine.at(i) ?? '');
const onBody = (page: Page) => page.evaluate(() => document.activeElement === document.body);

test('[A02] the first keys lead past the header, and to the list before the map', async ({ page }) => {
	await withoutMap(page);
	await page.goto('/');
	await waitForScripts(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#reading')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Start stepping' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Read as a list' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('navigation', { name: 'Events' })).toBeInViewport();
	// From there on, the keys go through the list.
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('#list') !== null)).toBe(true);
	const order = await page.evaluate(() => {
		const [list, map] = [document.querySelector('#list')!, document.querySelector('.map-pane')!];
		return list.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING;
	});
	expect(order).toBeGreaterThan(0);
});

test('[A02] [A06] on a step the second key leads to the steps, past all citations', async ({ page }) => {
	await withoutMap(page);
	await page.goto(at(3));
	await waitForScripts(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the steps' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(new RegExp(`${at(4)}(#steps)?$`));
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('nav.stepper') !== null)).toBe(true);
});

test('[A05] the map is described in words: what it shows, how many events, and where else they are', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('/');
	await expect(page.getByRole('region', { name: 'Map of the events' })).toHaveAccessibleDescription(
		/eastern Syria and Iraq with \d+ of 9 events.*in the list/
	);
});

test('[A07] whatever is pressed is a link, a button or a field by itself', async ({ page }) => {
	await page.goto(`${eventPath(LOCATED)}?steps=all`);
	await waitForMap(page);
	const odd = await page.evaluate(() =>
		[...document.querySelectorAll('[tabindex], [role=button], [role=link], [onclick]')]
			.filter(
				(element) =>
					!element.matches('a, button, input, textarea, summary, #reading, #steps, canvas, .map-pane')
			)
			.map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 60)}`)
	);
	expect(odd).toEqual([]);
});

test('[A09] arrow keys on the moving map move it, and step nothing', async ({ page }) => {
	await page.goto(at(3));
	await waitForMap(page);
	const spot = () =>
		page
			.locator('[data-spot]')
			.first()
			.evaluate((mark) => Math.round(mark.getBoundingClientRect().x));
	const before = await spot();
	await page.locator('.maplibregl-canvas').focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(spot).toBeLessThan(before - 20);
	expect(new URL(page.url()).pathname).toBe(at(3));
});

test('[A10] no way of stepping leaves the focus on the body, and Back gives it back', async ({ page }) => {
	await withoutMap(page);
	await page.goto(at(2));
	await waitForScripts(page);
	const step = async (i: number) => {
		await expect(page).toHaveURL(new RegExp(`${at(i)}$`));
		await expect.poll(() => onBody(page), page.url()).toBe(false);
	};
	await page.locator('nav.stepper .next a').focus();
	await page.keyboard.press('Enter');
	await step(3);
	await page.goBack();
	await step(2);
	await expect(page.locator('nav.stepper .next a')).toBeFocused();
	await page.locator('nav.timeline a').nth(5).focus();
	await page.keyboard.press('Enter');
	await step(5);
	await page.locator('details.list > summary').focus();
	await page.keyboard.press('Enter');
	await page.locator('nav[aria-label=Events] a.row').nth(4).focus();
	await page.keyboard.press('Enter');
	await step(4);
	await expect(page.locator('#reading')).toBeFocused();
	await page.getByRole('link', { name: 'Sources', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/sources\/$/);
	await expect(page.locator('#reading')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('[A10] a popup that is closed or stepped away from leaves the focus in the page', async ({ page }) => {
	await page.goto(at(3));
	await waitForMap(page);
	const popup = page.locator('.maplibregl-popup');
	await popup.getByRole('button', { name: 'Close' }).focus();
	await page.keyboard.press('Enter');
	await expect(popup).toHaveCount(0);
	await expect.poll(() => onBody(page)).toBe(false);
	const mark = page.locator('.chip a[aria-current=step]').first();
	await mark.focus();
	await page.keyboard.press('Enter');
	await popup.locator('a').last().focus();
	await page.keyboard.press('Escape');
	await expect(popup).toHaveCount(0);
	await expect(mark).toBeFocused();
});

test('[A11] the keys go into the map, through it, and out at both ends', async ({ page }) => {
	test.slow();
	await page.goto(at(3));
	await waitForMap(page);
	const inMap = () => page.evaluate(() => document.activeElement?.closest('.map-pane') !== null);
	const through = async (key: string) => {
		let count = 0;
		for (let i = 0; i < 80; i += 1) {
			await page.keyboard.press(key);
			if (await inMap()) count += 1;
			else if (count > 0) return count;
		}
		throw new Error(`no way out of the map by ${key}`);
	};
	await page.locator('nav.stepper .next a').focus();
	expect(await through('Tab')).toBeGreaterThan(5);
	expect(await page.evaluate(() => document.activeElement?.closest('nav.timeline') !== null)).toBe(true);
	expect(await through('Shift+Tab')).toBeGreaterThan(5);
	expect(await page.evaluate(() => document.activeElement?.closest('.panel') !== null)).toBe(true);
});

test('[A12] a mark is pressed by Enter and by Space', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	for (const [key, i] of [
		['Enter', 2],
		['Space', 3]
	] as const) {
		await page.locator(`.marks .chip a[href*="${mainLine[i]}"]`).first().focus();
		await page.keyboard.press(key);
		await expect(page).toHaveURL(new RegExp(`${at(i)}$`));
	}
});

test('[A26] focus is never covered on a wide screen, wherever the keys lead', async ({ page }) => {
	test.slow();
	await withoutMap(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(at(3));
	await waitForScripts(page);
	await page.locator('#reading').focus();
	for (let i = 0; i < 70; i += 1) {
		await page.keyboard.press('Tab');
		const covered = await page.evaluate(() => {
			const focused = document.activeElement!;
			if (focused.closest('.map-pane')) return null;
			const box = focused.getBoundingClientRect();
			const top = document.elementFromPoint(box.left + Math.min(6, box.width / 2), box.top + box.height / 2);
			return top && (focused.contains(top) || top.contains(focused))
				? null
				: `${focused.tagName}.${focused.className} ${focused.textContent.slice(0, 60)}`;
		});
		expect(covered).toBeNull();
	}
});

test('[A29] what a tooltip says is also in the name of what it belongs to', async ({ page }) => {
	await page.goto(`${eventPath(LOCATED)}?steps=all`);
	await waitForMap(page);
	await expect(page.locator('nav.timeline a')).toHaveCount(everything.length);
	const onlyOnHover = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[title]')]
			.filter((element) => !element.closest('head, iframe'))
			.filter((element) => {
				const said = `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
				return !said.includes(element.title);
			})
			.map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 60)}`)
	);
	expect(onlyOnHover).toEqual([]);
});
