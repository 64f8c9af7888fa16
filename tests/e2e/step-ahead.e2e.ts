import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, mainLine, waitForScripts, withoutMap } from './support.ts';

const at = (i: number) => eventPath(mainLine.at(i) ?? '');

/** Opens a step when those beside it have been fetched. */
async function openWithNeighbours(page: Page, i: number) {
	await withoutMap(page);
	const near = page.waitForResponse((response) =>
		response.url().endsWith(`${mainLine.at(i + 1)}/event.json`)
	);
	await page.goto(at(i));
	await (await near).finished();
	await waitForScripts(page);
}

const PRESSES = {
	'a key': () =>
		document
			.querySelector('a[rel=next]')!
			.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })),
	'a click': () => document.querySelector<HTMLElement>('a[rel=next]')!.click(),
	'a tick of the timeline': () =>
		document.querySelector<HTMLElement>('nav.timeline li:has([aria-current]) + li a')!.click()
};

for (const [name, press] of Object.entries(PRESSES))
	test(`[B15] the text of a step at hand is there as soon as ${name} has been seen; its address follows`, async ({
		page
	}) => {
		await openWithNeighbours(page, 1);
		const [before, after, address] = await page.evaluate<string[]>(`(() => {
			const heading = () => document.querySelector('#reading h1').textContent;
			const before = heading();
			(${press.toString()})();
			return [before, heading(), location.pathname];
		})()`);
		expect(after).not.toBe(before);
		expect(address).toBe(at(1));
		await expect(page).toHaveURL(at(2));
		await expect(page).toHaveTitle(new RegExp(after ?? ''));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(after ?? '');
		await page.goBack();
		await expect(page).toHaveURL(at(1));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(before ?? '');
	});

test('[B05] a step begins at the top, and Back returns to where the page was scrolled', async ({ page }) => {
	await openWithNeighbours(page, 1);
	await page.locator('nav.stepper .next a').focus();
	await page.evaluate(() => scrollTo(0, 320));
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await expect(page).toHaveURL(at(2));
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(at(3));
	await page.goBack();
	await expect(page).toHaveURL(at(2));
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await page.goBack();
	await expect(page).toHaveURL(at(1));
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(320);
});

test('[B15] a click that asks for a new tab is left to the browser', async ({ page }) => {
	await openWithNeighbours(page, 1);
	const [before, after] = await page.evaluate(() => {
		const heading = () => document.querySelector('#reading h1')!.textContent;
		const link = document.querySelector('a[rel=next]')!;
		link.addEventListener('click', (click) => click.preventDefault(), { capture: true });
		const seen = heading();
		link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
		return [seen, heading()];
	});
	expect(after).toBe(before);
});

test('[A10] [B15] stepping along a chain leaves the focus on it, and its events are at hand', async ({
	page
}) => {
	const fetched = new Set<string>();
	page.on('requestfinished', (request) => fetched.add(new URL(request.url()).pathname));
	await withoutMap(page);
	await page.goto('/events/2024-01-24-conoco-rocket-attack/');
	await waitForScripts(page);
	const links = page.getByRole('navigation', { name: 'Chain of claimed answers' }).getByRole('link');
	for (const name of [/Strikes on three facilities/, /Drone attack on Ain al-Asad/]) {
		const link = links.filter({ hasText: name });
		const path = (await link.getAttribute('href'))!;
		await expect.poll(() => fetched.has(`${path}event.json`)).toBe(true);
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(path);
		await expect(link).toHaveAttribute('aria-current', 'true');
		await expect(link).toBeFocused();
	}
});
