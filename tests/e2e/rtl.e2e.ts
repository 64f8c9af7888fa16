import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, mainLine, overflow, waitForMap, waitForScripts, withoutMap } from './support.ts';
import { TEMPLATES } from './templates.ts';

const at = (i: number) => eventPath(mainLine.at(i) ?? '');
const left = async (page: Page, selector: string) =>
	(await page.locator(selector).first().boundingBox())?.x ?? NaN;

/** Opens a page that is read from right to left, as an Arabic one will be. */
async function openMirrored(page: Page, path: string): Promise<void> {
	await page.addInitScript(() => {
		const mirror = () => document.querySelector('html')?.setAttribute('dir', 'rtl');
		new MutationObserver(mirror).observe(document, { childList: true });
		mirror();
	});
	await page.goto(path);
	await waitForScripts(page);
}

/** Parts of marks that the key or the choice of basemaps covers. */
async function underKey(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const key = document.querySelector('.map-pane .key')!.getBoundingClientRect();
		const parts = document.querySelectorAll('.chip > ol, .chip summary, .chip .name, .tag, .reach');
		return [...parts]
			.filter((part) => {
				const { left, right, top, bottom, width } = part.getBoundingClientRect();
				const isApart = right <= key.left || key.right <= left || bottom <= key.top || key.bottom <= top;
				return width > 0 && !isApart;
			})
			.map((part) => part.textContent);
	});
}

test('[A28] from right to left the text stands at the right, the timeline runs left, and west stays left', async ({
	page
}) => {
	await openMirrored(page, at(6));
	await waitForMap(page);
	expect(await left(page, '.panel')).toBeGreaterThan(await left(page, '.map-pane'));
	const ticks = await page
		.locator('nav.timeline .tick')
		.evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().x));
	expect(ticks).toEqual([...ticks].sort((a, b) => b - a));
	expect(await left(page, 'nav.stepper .previous')).toBeGreaterThan(await left(page, 'nav.stepper .next'));
	for (const way of ['.previous', '.next'])
		expect(
			await page.locator(`nav.stepper ${way} .icon`).evaluate((icon) => getComputedStyle(icon).transform)
		).toBe('matrix(-1, 0, 0, 1, 0, 0)');
	const west = await page.getByRole('button', { name: 'Move the map left' }).boundingBox();
	const east = await page.getByRole('button', { name: 'Move the map right' }).boundingBox();
	expect(west?.x).toBeLessThan(east?.x ?? 0);
	// The line of a mark begins at its place, on whichever side the mark stands.
	for (const chip of await page.locator('.marks .chip').all()) {
		const isBetween = await chip.evaluate((mark) => {
			const spot = mark.closest('[data-spot]')!.getBoundingClientRect().x;
			const leader = mark.querySelector('.leader')!.getBoundingClientRect();
			const box = mark.querySelector('ol, summary')!.getBoundingClientRect();
			return mark.getAttribute('data-side') === 'left'
				? box.right <= leader.left + 1 && leader.right <= spot + 1
				: spot <= leader.left + 1 && leader.right <= box.left + 1;
		});
		expect(isBetween, await chip.innerText()).toBe(true);
	}
	// So do the words of a line stand on it, and nothing under the key, which has changed sides.
	for (const tag of await page.locator('.marks .tag').all()) {
		const off = await tag.evaluate((words) => {
			const { left, right } = words.getBoundingClientRect();
			return (left + right) / 2 - words.closest('[data-spot]')!.getBoundingClientRect().x;
		});
		expect(Math.abs(off), await tag.innerText()).toBeLessThan(1);
	}
	expect(await underKey(page)).toEqual([]);
	await page.locator('nav.stepper .next a').focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(new RegExp(`${at(7)}$`));
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(new RegExp(`${at(6)}$`));
});

test('[A28] from right to left nothing scrolls sideways, on any kind of page', async ({ page }) => {
	test.slow();
	await withoutMap(page);
	for (const path of TEMPLATES) {
		await openMirrored(page, path);
		expect(await page.evaluate(() => document.dir)).toBe('rtl');
		for (const width of [1280, 390, 320]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await overflow(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
		}
	}
});

test('[A28] Arabic names are marked as Arabic, in the text, on the map and in the search', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(at(2));
	const stray = () =>
		page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			while (walker.nextNode()) {
				const { textContent: text, parentElement: parent } = walker.currentNode;
				const isHidden = parent?.closest('script, style, template');
				if (!isHidden && /\p{Script=Arabic}/u.test(text ?? '') && !parent?.closest('[lang=ar]'))
					found.push((text ?? '').trim());
			}
			return found;
		});
	await expect(page.locator('.meta bdi[lang=ar]').first()).toBeVisible();
	expect(await stray()).toEqual([]);
	await page.goto('/search/');
	expect(await stray()).toEqual([]);
	await page.goto('/places/al-bukamal/');
	expect(await stray()).toEqual([]);
});
