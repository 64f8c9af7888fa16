import { expect, test, type Page } from '@playwright/test';
import { eventPath, everything, LOCATED, mainLine, waitForMap, watchFaults } from './support.ts';

const STATEMENT = '2021-06-28-kadhimi-statement';
const next = (page: Page) => page.locator('nav.stepper .next a');
const previous = (page: Page) => page.locator('nav.stepper .previous a');
const at = (i: number) => eventPath(mainLine.at(i) ?? '');

/** Takes the map away, where only the steps matter: drawing in software takes longer than a press may. */
async function withoutMap(page: Page) {
	await page.addInitScript(() => {
		Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
	});
}

/** Presses keys 20 milliseconds apart, on the page's own clock. */
async function pressFast(page: Page, keys: string[]) {
	await page.evaluate(async (all) => {
		for (const key of all) {
			document.activeElement!.dispatchEvent(
				new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
			);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}, keys);
}

/** Records every text that the live region of the page takes. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const region = document.querySelector('[data-announcer]')!;
		new MutationObserver(() => said.push(region.textContent)).observe(region, {
			subtree: true,
			childList: true,
			characterData: true
		});
	});
	return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('the stepper names its neighbours, and leads to both ends of the line', async ({ page }) => {
	await page.goto(at(3));
	await expect(page.locator('[data-position]')).toHaveText(`Event 4 of ${mainLine.length}`);
	await expect(page.locator('a[rel=prev]')).toHaveAccessibleName(/^Previous.*Strike/);
	await expect(page.locator('a[rel=next]')).toHaveAccessibleName(/^Next.*Strikes on three facilities/);
	await page.getByRole('link', { name: /^Last:/ }).click();
	await expect(page).toHaveURL(new RegExp(`${at(-1)}$`));
	await page.getByRole('link', { name: /^First:/ }).click();
	await expect(page).toHaveURL(new RegExp(`${at(0)}$`));
});

test('[A08] at both ends the link stays, says so and keeps the focus', async ({ page }) => {
	const faults = watchFaults(page);
	await page.goto(at(-2));
	await waitForMap(page);
	await next(page).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${at(-1)}$`));
	await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
	await expect(next(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('End');
	await expect(page).toHaveURL(new RegExp(`${at(-1)}$`));
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(new RegExp(`${at(0)}$`));
	await expect(next(page)).toBeFocused();
	await expect(previous(page)).toHaveAttribute('aria-disabled', 'true');
	expect(faults).toEqual([]);
});

test('[A09] arrow keys do nothing to the steps while focus is elsewhere', async ({ page }) => {
	await page.goto(at(2));
	await waitForMap(page);
	await page.locator('.maplibregl-canvas').focus();
	await page.keyboard.press('ArrowRight');
	await page.locator('nav.timeline a').first().focus();
	await page.keyboard.press('End');
	await page.locator('.citations a').first().focus();
	await page.keyboard.press('ArrowLeft');
	await page.waitForTimeout(200);
	expect(new URL(page.url()).pathname).toBe(at(2));
});

test('[A13] [A14] each step is said once, politely and in short; of quick steps only the last', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(at(0));
	await expect(page.getByRole('button', { name: 'Step by itself' })).toBeVisible();
	const said = await listen(page);
	await expect(page.locator('[data-announcer]')).toHaveAttribute('aria-live', 'polite');
	await next(page).click();
	await expect.poll(said).toHaveLength(1);
	await next(page).focus();
	const keys = Array.from({ length: 20 }, (_, i) => (i % 2 ? 'ArrowLeft' : 'ArrowRight'));
	await pressFast(page, [...keys, 'End']);
	await expect.poll(async () => (await said()).length).toBe(2);
	await page.waitForTimeout(500);
	const [first = '', last = '', ...more] = await said();
	expect(more).toEqual([]);
	expect(first).toMatch(/^Step 2 of 9\. 5 January 2020/);
	const position = (await page.locator('[data-position]').innerText()).replace('Event', 'Step');
	expect(last.startsWith(`${position}. `), last).toBe(true);
	for (const text of [first, last]) expect(text.length).toBeLessThanOrEqual(150);
	expect(await page.locator('#svelte-announcer').getAttribute('aria-live')).toBe('off');
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
	await page.waitForTimeout(1200);
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
	expect(faults).toEqual([]);
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
		await new Promise((resolve) => setTimeout(resolve, 1000));
		return [...new Set(seen)];
	});
	expect(order).toEqual(['text', 'camera']);
});

test('a step that is near makes no request, and one that was seen makes none again', async ({ page }) => {
	await page.goto(at(0));
	await waitForMap(page);
	await page.waitForLoadState('networkidle');
	await next(page).click();
	await expect(page).toHaveURL(new RegExp(`${at(1)}$`));
	await page.waitForLoadState('networkidle');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	const near = [at(1), at(2), at(3), at(4)];
	for (const path of [at(2), at(1), at(0), at(-1), at(-2), at(-1)]) {
		if (path === at(-1)) await page.locator('nav.timeline a').last().click();
		else if (path === at(2) || path === at(-2)) await (path === at(2) ? next(page) : previous(page)).click();
		else await previous(page).click();
		await expect(page).toHaveURL(new RegExp(`${path}$`));
		for (const asked of requests)
			expect(near.includes(asked.replace('event.json', '')), asked).toBe(
				asked.endsWith('event.json') ? near.includes(asked.replace('event.json', '')) : false
			);
		await page.waitForLoadState('networkidle');
		near.push(...mainLine.map(eventPath));
	}
	expect(requests.filter((path) => path.includes('__data.json'))).toEqual([]);
	expect(new Set(requests).size).toBe(requests.length);
});

test('[B04] [B05] a step is one entry of the history; Back, Forward and reload give the same view', async ({
	page
}) => {
	await page.goto(`${at(0)}?steps=all`);
	await waitForMap(page);
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
	await waitForMap(page);
	const box = await next(page).boundingBox();
	await page.evaluate(() => scrollTo(0, 700));
	await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 30);
	await expect(page.locator('[data-position]')).toHaveText(/Event 5/);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.goBack();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
});

test('everything is stepped on request, and the choice survives steps, list, timeline and map', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await page.locator('details.list > summary').click();
	await page.getByRole('link', { name: /^Everything \(/ }).click();
	await expect(page).toHaveURL(/\?steps=all$/);
	const all = `of ${everything.length}`;
	await expect(page.locator('[data-position]')).toContainText(all);
	await next(page).click();
	await expect(page).toHaveURL(/\?steps=all$/);
	await page.locator('nav.timeline a').nth(2).click();
	await expect(page).toHaveURL(/\?steps=all$/);
	await page.locator('nav[aria-label=Events] a').nth(3).click();
	await expect(page).toHaveURL(/\?steps=all$/);
	await page.locator(`.chip a[href*="${mainLine[0]}"]`).first().click({ force: true });
	await expect(page).toHaveURL(new RegExp(`${at(0)}\\?steps=all$`));
	await expect(page.locator('nav.timeline a')).toHaveCount(everything.length);
	await page.getByRole('link', { name: /^Acts and decisions/ }).click();
	await expect(page).toHaveURL(new RegExp(`${at(0)}$`));
	await expect(page.locator('nav.timeline a')).toHaveCount(mainLine.length);
});

test('stepping on from a statement goes along everything', async ({ page }) => {
	await page.goto(eventPath(STATEMENT));
	const position = everything.indexOf(STATEMENT) + 1;
	await expect(page.locator('[data-position]')).toHaveText(
		new RegExp(`Event ${position} of ${everything.length}`)
	);
	await next(page).click();
	await expect(page).toHaveURL(new RegExp(`${eventPath(everything[position] ?? '')}\\?steps=all$`));
	await expect(page.locator('[data-position]')).toHaveText(new RegExp(`Event ${position + 1} of`));
});

test('the chain leads from an event to what it is said to answer, and on to the other answers', async ({
	page
}) => {
	await page.goto('/events/2024-01-24-ain-al-asad-drone-attack/');
	const chain = page.getByRole('navigation', { name: 'Chain of claimed answers' });
	await expect(chain.locator('[aria-current]')).toContainText('Drone attack on Ain al-Asad');
	await chain.getByRole('link', { name: /Strikes on three facilities in Iraq/ }).click();
	await expect(page).toHaveURL(/iraq-three-facilities-strikes\/$/);
	await expect(chain.getByRole('link')).toHaveCount(3);
	await chain.getByRole('link', { name: /Conoco.*said to answer 5/ }).click();
	await expect(page).toHaveURL(/conoco-rocket-attack\/$/);
	await page.goto(eventPath(LOCATED));
	await expect(chain).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a statement page steps along everything, and its chain is links', async ({ page }) => {
		await page.goto(eventPath(STATEMENT));
		await next(page).click();
		expect(new URL(page.url()).pathname).toBe(eventPath(everything[everything.indexOf(STATEMENT) + 1] ?? ''));
		await page.goto('/events/2020-01-05-baghdad-parliament-vote/');
		await page
			.getByRole('navigation', { name: 'Chain of claimed answers' })
			.getByRole('link')
			.first()
			.click();
		expect(new URL(page.url()).pathname).toBe(at(0));
	});
});

for (const [timezoneId, locale] of [
	['Pacific/Kiritimati', 'ar-IQ'],
	['Pacific/Pago_Pago', 'fa-IR'],
	['America/New_York', 'ar-IQ-u-nu-arab-ca-islamic']
] as const)
	test.describe(`in ${timezoneId} with ${locale}`, () => {
		test.use({ timezoneId, locale });
		test('[B10] [F41] dates and times are the same words', async ({ page }) => {
			await page.goto(eventPath(LOCATED));
			const when = page.locator('dl.meta dd').first();
			await expect(when).toContainText('Monday 28 June 2021, about 01:00 (UTC+3)');
			await page.goto(at(0));
			await next(page).click();
			await next(page).click();
			await next(page).click();
			await expect(when).toContainText('Monday 28 June 2021, about 01:00 (UTC+3)');
			await expect(page.locator('[data-announcer]')).toContainText('28 June 2021');
			await expect(page.locator('nav.timeline a[aria-current]')).toHaveAccessibleName(/28 Jun/);
		});
	});
