import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, everything, LOCATED, mainLine, waitForMap, withoutMap } from './support.ts';

const at = (i: number) => eventPath(mainLine.at(i) ?? '');
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** WCAG 1.4.12, and text at twice its size. */
const SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Texts whose box cuts them off, of those that nobody meant to clip. */
const clipped = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('article *, nav.stepper a, .filters *')]
			.filter((box) => box.checkVisibility() && !box.closest('.visually-hidden, .title'))
			.filter((box) => getComputedStyle(box).overflow === 'hidden' && box.scrollWidth > box.clientWidth + 1)
			.map((box) => `${box.tagName} ${box.className} ${box.textContent.slice(0, 40)}`)
	);

test('map and timeline stay above the text while it is read, and steps are taken in the timeline', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await page.evaluate(() => scrollTo(0, 1500));
	const strip = await page.locator('nav.timeline').boundingBox();
	const map = await page.locator('.map-pane').boundingBox();
	expect(Math.round((map?.y ?? 0) + (map?.height ?? 0))).toBe(Math.round(strip?.y ?? 0));
	expect(strip?.height).toBeLessThanOrEqual(64);
	await page.locator('nav.timeline a').first().tap();
	await expect(page).toHaveURL(new RegExp(`${at(0)}$`));
	for (const link of await page.locator('nav.timeline a').all()) {
		const box = await link.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
	}
});

test('[A18] all of the stepper is at least 44 pixels high, and leads to both ends and to the list', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(at(3));
	for (const link of await page.locator('nav.stepper a').all())
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await page.getByRole('link', { name: /^Last:/ }).tap();
	await expect(page).toHaveURL(new RegExp(`${at(-1)}$`));
	await page.getByRole('link', { name: /9.*All events/ }).tap();
	await expect(page).toHaveURL(/\/#list$/);
});

test('filters are set by tapping', async ({ page }) => {
	await withoutMap(page);
	await page.goto('/');
	await page.locator('.filters > summary').tap();
	await page.locator('.filters details summary', { hasText: 'Time' }).tap();
	await page.getByRole('link', { name: /^January 2024 \(5\)/ }).tap();
	await expect(page).toHaveURL(/\?episode=2024-01$/);
	await expect(page.locator('nav.timeline a')).toHaveCount(5);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('[A24] at 320 pixels nothing scrolls sideways, with everything asked for and filters open', async ({
	page
}) => {
	await withoutMap(page);
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['/?steps=all', `${eventPath(LOCATED)}?steps=all`, '/?kind=strike', at(-1)]) {
		await page.goto(path);
		await expect(page.locator('.filters > summary')).toBeAttached();
		await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		expect(await overflow(page), path).toBeLessThanOrEqual(0);
		for (const link of await page.locator('nav.stepper a').all())
			if (await link.isVisible()) await expect(link).toBeInViewport({ ratio: 0.99 });
	}
	await page.goto(at(2));
	for (const link of await page.locator('nav.timeline a').all()) {
		const box = await link.boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
	}
});

test('[A25] at twice the text size and with wide spacing nothing is cut off or covered', async ({ page }) => {
	await withoutMap(page);
	for (const content of [SPACING, 'html { font-size: 200% !important }']) {
		await page.goto(at(6));
		await page.addStyleTag({ content }).catch(() => undefined);
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [sheet];
		}, content);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		expect(await clipped(page)).toEqual([]);
		const strip = await page.locator('nav.timeline').boundingBox();
		const stepper = await page.locator('nav.stepper').boundingBox();
		// Room to read is left between what stands above and what stands below.
		expect((stepper?.y ?? 0) - Math.max((strip?.y ?? 0) + (strip?.height ?? 0), 0)).toBeGreaterThan(150);
	}
});

test('[A07] [A24] [A25] however narrow the screen or large the text, the stepper leads everywhere and names its neighbours', async ({
	page
}) => {
	await withoutMap(page);
	const stepper = page.getByRole('navigation', { name: 'Steps' });
	for (const [width, height, size] of [
		[320, 640, 100],
		[390, 844, 200],
		[320, 256, 100]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const [i, names] of [
			[
				3,
				[
					/^First: Strike/,
					/^4.*9.*All events/,
					/^Last: Claim/,
					/^Previous.* Strike near/,
					/^Next.* Strikes on three/
				]
			],
			[
				-1,
				[
					/^First: Strike/,
					/^9.*9.*All events/,
					/^Last$/,
					/^Previous.* Undated/,
					/^Next This is the last event$/
				]
			]
		] as const) {
			await page.goto(at(i));
			await page.evaluate((text) => (document.documentElement.style.fontSize = text), `${size}%`);
			for (const name of names) {
				const link = stepper.getByRole('link', { name });
				await expect(link).toBeInViewport({ ratio: 0.99 });
				expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			}
			expect(await clipped(page)).toEqual([]);
			expect((await stepper.boundingBox())?.height).toBeLessThanOrEqual(height / 5);
		}
	}
});

test('[A26] focus is never covered by what stands above or below the text', async ({ page }) => {
	await withoutMap(page);
	await page.goto(at(6));
	const count = await page.locator('article a').count();
	for (let i = 0; i < count; i += 1) {
		const link = page.locator('article a').nth(i);
		await link.focus();
		const covered = await link.evaluate((focused) => {
			const box = focused.getBoundingClientRect();
			const top = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
			return !top || !(focused.contains(top) || top.contains(focused));
		});
		expect(covered, await link.innerText()).toBe(false);
	}
});

test('a phone that is turned keeps the step, and leaves room to read', async ({ page }) => {
	await page.goto(at(3));
	await page.locator('a[rel=next]').tap();
	await expect(page).toHaveURL(new RegExp(`${at(4)}$`));
	await page.setViewportSize({ width: 844, height: 390 });
	await expect(page).toHaveURL(new RegExp(`${at(4)}$`));
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	await page.getByRole('heading', { level: 2, name: 'What happened' }).scrollIntoViewIfNeeded();
	const stepper = await page.locator('nav.stepper').boundingBox();
	const header = await page.getByRole('banner').boundingBox();
	expect((stepper?.y ?? 0) - ((header?.y ?? 0) + (header?.height ?? 0))).toBeGreaterThan(200);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(page.locator('nav.timeline [aria-current=step]')).toBeInViewport();
});

test('everything is stepped by tapping, with the step in view in the strip', async ({ page }) => {
	await withoutMap(page);
	await page.goto(`${eventPath(everything[25] ?? '')}?steps=all`);
	await expect(page.locator('[data-position]')).toContainText(`Event 26 of ${everything.length}`);
	await expect(page.locator('nav.timeline [aria-current=step]')).toBeInViewport();
	await page.locator('a[rel=next]').tap();
	await expect(page.locator('[data-position]')).toContainText('Event 27');
	await expect(page.locator('nav.timeline [aria-current=step]')).toBeInViewport();
});
