import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { axeFaults } from './axe.ts';
import { overflow, waitForScripts, withoutMap } from './support.ts';
import { TEMPLATES } from './templates.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

/** WCAG 1.4.12, and text at twice its size. */
const SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const TWICE = 'html { font-size: 200% !important }';

const restyle = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);

/** Texts whose own box cuts them off, of those that nobody meant to clip. */
const clipped = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
			.filter(
				(box) => box.checkVisibility() && !box.closest('.visually-hidden, .title, .map-pane, textarea, input')
			)
			.filter((box) => ['hidden', 'clip'].includes(getComputedStyle(box).overflowX))
			.filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1)
			.map((box) => `${box.tagName}.${box.className}: ${box.textContent.slice(0, 40)}`)
	);

/** What can be pressed and is smaller than 24 by 24 pixels; links inside a sentence are excepted, as in WCAG 2.5.8. */
const small = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, textarea')]
			.filter((target) => target.checkVisibility() && !target.closest('.visually-hidden, .skip'))
			.filter((target) => getComputedStyle(target).display !== 'inline')
			.map((target) => ({ target, area: areaOf(target) }))
			.filter(({ area }) => Math.min(area.width, area.height) < 23.5)
			.map(({ target }) => `${target.tagName}.${target.className} ${target.textContent.trim().slice(0, 30)}`)
	);

test.beforeEach(async ({ page }) => {
	await withoutMap(page);
	await page.addInitScript(() => {
		// The box of a target with what its `::after` adds to it.
		Object.assign(window, {
			areaOf: (target: Element) => {
				const { width, height } = target.getBoundingClientRect();
				const after = getComputedStyle(target, '::after');
				if (after.content === 'none' || after.position !== 'absolute') return { width, height };
				return {
					width: Math.max(width, parseFloat(after.width) || 0),
					height: Math.max(height, parseFloat(after.height) || 0)
				};
			}
		});
	});
});
declare const areaOf: (target: Element) => { width: number; height: number };

for (const path of TEMPLATES) {
	test(`[A33] axe finds nothing on ${path}, wide and narrow, light and dark`, async ({ page }) => {
		test.slow();
		await page.goto(path);
		await waitForScripts(page);
		for (const size of [WIDE, PHONE]) {
			await page.setViewportSize(size);
			expect(await axeFaults(page), String(size.width)).toEqual([]);
		}
	});

	test(`[A04] [A18] [A24] [A25] ${path} has its landmarks and its room at 320 pixels and with large text`, async ({
		page
	}) => {
		test.slow();
		await page.goto(path);
		await waitForScripts(page);
		const isFrame = path.startsWith('/embed');
		await expect(page.getByRole('main')).toHaveCount(1);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.getByRole('banner')).toHaveCount(isFrame ? 0 : 1);
		// The page of an unknown address is made by scripts alone, without the record and so without downloads.
		await expect(page.getByRole('contentinfo')).toHaveCount(isFrame || path === '/nowhere/' ? 0 : 1);
		await page.setViewportSize(PHONE);
		expect(await small(page)).toEqual([]);
		await page.setViewportSize(NARROW);
		await page
			.locator('main details')
			.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		expect(await overflow(page), '320 pixels').toBeLessThanOrEqual(0);
		for (const size of [WIDE, PHONE]) {
			await page.setViewportSize(size);
			for (const css of [SPACING, TWICE]) {
				await restyle(page, css);
				expect(await overflow(page), `${size.width} ${css}`).toBeLessThanOrEqual(0);
				expect(await clipped(page), `${size.width} ${css}`).toEqual([]);
			}
			await restyle(page, '');
		}
	});
}
