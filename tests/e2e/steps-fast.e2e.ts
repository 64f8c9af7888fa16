import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { pressFast } from './press.ts';
import {
	downloaded,
	eventPath,
	everything,
	LOCATED,
	mainLine,
	waitForMap,
	waitForScripts,
	watchFaults,
	withoutMap
} from './support.ts';

const next = (page: Page) => page.locator('nav.stepper .next a');
const at = (i: number) => eventPath(mainLine.at(i) ?? '');

/** Records every text that the live region of the page takes; being emptied says nothing. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const region = document.querySelector('[data-announcer]')!;
		new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
			subtree: true,
			childList: true,
			characterData: true
		});
	});
	return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Presses a key, lets 20 milliseconds pass for the page, and waits for the step that it leads to. */
async function pressAndSee(page: Page, key: string, position: number): Promise<void> {
	await page.keyboard.press(key);
	await page.clock.runFor(20);
	await expect(page.locator('[data-position]')).toContainText(`Event ${position} of`);
}

test('[A13] [A14] each step is said once, politely and in short; of quick steps only the last', async ({
	page
}) => {
	await withoutMap(page);
	await page.clock.install();
	await page.goto(at(0));
	await waitForScripts(page);
	const said = await listen(page);
	await expect(page.locator('[data-announcer]')).toHaveAttribute('aria-live', 'polite');
	await next(page).click();
	await expect.poll(said).toHaveLength(1);
	await next(page).focus();
	// The clock of the page stands but for 20 milliseconds a step, so that no load on the machine makes one a rest.
	await page.clock.pauseAt(Date.now() + 3_600_000);
	for (let i = 0; i < 20; i++) await pressAndSee(page, i % 2 ? 'ArrowLeft' : 'ArrowRight', i % 2 ? 2 : 3);
	await pressAndSee(page, 'End', mainLine.length);
	expect(await said()).toHaveLength(1);
	await page.clock.runFor(2000);
	const [first = '', last = '', ...more] = await said();
	expect(more).toEqual([]);
	expect(first).toMatch(/^Step 2 of 9\. 5 January 2020/);
	const position = (await page.locator('[data-position]').innerText()).replace('Event', 'Step');
	expect(last.startsWith(`${position}. `), last).toBe(true);
	for (const text of [first, last]) expect(text.length).toBeLessThanOrEqual(150);
	expect(await page.locator('#svelte-announcer').getAttribute('aria-live')).toBe('off');
});

test('[A13] coming back to the step that was said last is said as well', async ({ page }) => {
	await withoutMap(page);
	await page.clock.install();
	await page.goto(at(0));
	await waitForScripts(page);
	const said = await listen(page);
	await next(page).click();
	await expect.poll(said).toHaveLength(1);
	await next(page).focus();
	await page.clock.pauseAt(Date.now() + 3_600_000);
	await pressAndSee(page, 'ArrowRight', 3);
	await pressAndSee(page, 'ArrowLeft', 2);
	await page.clock.runFor(2000);
	const [first, ...more] = await said();
	expect(more).toEqual([first]);
});

test('[B14] [F25] 100 presses in two seconds end in one consistent state', async ({ page }) => {
	test.slow();
	const faults = watchFaults(page);
	await page.goto(`${eventPath(everything[0] ?? '')}?steps=all`);
	await waitForMap(page);
	await expect(page.locator('[data-position]')).toContainText(`of ${everything.length}`);
	await next(page).focus();
	await pressFast(
		page,
		Array.from({ length: 100 }, (_, i) => (i > 70 && i % 3 ? 'ArrowLeft' : 'ArrowRight'))
	);
	await expect(async () => {
		const before = page.url();
		await page.waitForTimeout(1200);
		expect(page.url()).toBe(before);
	}).toPass();
	const id = new URL(page.url()).pathname.split('/').at(-2) ?? '';
	expect(everything.indexOf(id)).toBeGreaterThan(5);
	await expect(page.locator('[data-position]')).toContainText(
		`Event ${everything.indexOf(id) + 1} of ${everything.length}`
	);
	const title = (await page.title()).split(': ').slice(1).join(': ').split(' – ')[0] ?? '';
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.locator('nav.timeline a[aria-current=step]')).toHaveAttribute(
		'href',
		new RegExp(`events/${id}/`)
	);
	await expect(page.locator('nav[aria-label=Events] a[aria-current=step]')).toHaveAttribute(
		'href',
		new RegExp(`events/${id}/`)
	);
	await expect(page.locator('[data-announcer]')).toContainText(`Step ${everything.indexOf(id) + 1} of`);
	const isOnMap = downloaded.some(
		({ geometry, properties }) => geometry && properties.event_id === id && properties.place_id !== 'rome'
	);
	await expect(page.locator('[data-view]')).toHaveAttribute('data-view', isOnMap ? id : 'overview');
	await expect(page.locator('.marks a[aria-current=step]').first()).toBeVisible({ visible: isOnMap });
	expect(faults).toEqual([]);
});

test('[B04] Next and Previous within a frame leave the history as it was', async ({ page }) => {
	await withoutMap(page);
	await page.goto(at(3));
	await waitForScripts(page);
	await next(page).focus();
	const before = await page.evaluate(() => history.length);
	await page.evaluate(() => {
		for (const key of ['ArrowRight', 'ArrowLeft'])
			document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	});
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
	await expect(page).toHaveURL(new RegExp(`${at(3)}$`));
	await expect(page.locator('[data-position]')).toContainText('Event 4 of');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('[B15] the text changes before the camera moves', async ({ page }) => {
	// From the border to three facilities far apart: the view must change.
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const order = await page.evaluate(async () => {
		const seen: string[] = [];
		const watch = (target: Node, name: string, options: MutationObserverInit) =>
			new MutationObserver(() => seen.push(name)).observe(target, options);
		watch(document.querySelector('h1')!, 'text', { childList: true, characterData: true, subtree: true });
		for (const chip of document.querySelectorAll('[data-spot]'))
			watch(chip, 'camera', { attributes: true, attributeFilter: ['style', 'transform'] });
		document.querySelector<HTMLElement>('a[rel=next]')!.click();
		for (let looks = 0; looks < 200 && !seen.includes('camera'); looks++)
			await new Promise((resolve) => setTimeout(resolve, 50));
		return [...new Set(seen)];
	});
	expect(order).toEqual(['text', 'camera']);
});
