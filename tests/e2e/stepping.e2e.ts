import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import {
	eventPath,
	everything,
	LOCATED,
	mainLine,
	waitForMap,
	waitForScripts,
	watchFaults,
	withoutMap
} from './support.ts';

const STATEMENT = '2021-06-28-kadhimi-statement';
const next = (page: Page) => page.locator('nav.stepper .next a');
const previous = (page: Page) => page.locator('nav.stepper .previous a');
const at = (i: number) => eventPath(mainLine.at(i) ?? '');

test('the stepper names its neighbours, and leads to both ends of the line', async ({ page }) => {
	await withoutMap(page);
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
	await withoutMap(page);
	await page.goto(at(-2));
	await waitForScripts(page);
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

test('[B27] a step that a filter hides is called neither first nor last, and the ends of the line are open to it', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(`${at(0)}?kind=decision`);
	await expect(previous(page)).toHaveAccessibleName('Previous No earlier event passes the filter');
	await expect(page).toHaveTitle(/^Not in the filtered line: Strike near/);
	const vote = new RegExp(`${at(1)}\\?kind=decision$`);
	for (const end of ['First', 'Last'])
		await expect(page.getByRole('link', { name: `${end}: Parliament votes` })).toHaveAttribute('href', vote);
	await next(page).press('Home');
	await expect(page).toHaveURL(vote);
	await expect(previous(page)).toHaveAccessibleName('Previous This is the first event');
	await page.goto(`${at(0)}?kind=strike&episode=2020-02`);
	await expect(page.locator('[data-position]')).toHaveText('No event passes the filter');
	await expect(next(page)).toHaveAccessibleName('Next No later event passes the filter');
	for (const name of ['First', 'Last'])
		await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-disabled', 'true');
});

test('[F22] a step that cannot be fetched says so, can be stepped past and be tried again', async ({
	page,
	context
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await withoutMap(page);
	await page.goto(at(0));
	await waitForScripts(page);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	const tick = page.locator('nav.timeline a').nth(5);
	await tick.click();
	await expect(page).toHaveURL(new RegExp(`${at(5)}$`));
	await expect(page.getByRole('alert')).toContainText('could not be fetched');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rocket attack on the Conoco gas field');
	await expect(page).toHaveTitle(/^Event 6 of 9: Rocket attack/);
	await expect(tick).toHaveAttribute('aria-current', 'step');
	await expect(page.locator('.map-pane')).toBeVisible();
	// The end of the line was fetched ahead.
	await next(page).press('End');
	await expect(page.locator('[data-position]')).toHaveText(`Event 9 of ${mainLine.length}`);
	await expect(next(page)).toBeFocused();
	await page.goBack();
	const again = page.locator('#reading').getByRole('button', { name: 'Try again' });
	await again.click();
	await expect(page.locator('#reading')).toBeFocused();
	await expect(page.getByRole('alert')).toBeVisible();
	await context.setOffline(false);
	await again.click();
	await expect(page.locator('[data-position]')).toHaveText(`Event 6 of ${mainLine.length}`);
	await expect(page.locator('#reading')).toBeFocused();
	await expect(page).toHaveTitle(/^Event 6 of/);
	expect(errors).toEqual([]);
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

test('a step that is near makes no request, and one that was seen makes none again', async ({ page }) => {
	test.slow();
	await withoutMap(page);
	await page.goto(at(0));
	await waitForScripts(page);
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

test('everything is stepped on request, and the choice survives steps, list, timeline and map', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(eventPath(LOCATED));
	await waitForScripts(page);
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
	await withoutMap(page);
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
	await withoutMap(page);
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
