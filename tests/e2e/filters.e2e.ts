import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { axeFaults } from './axe.ts';
import {
	downloaded,
	eventPath,
	everything,
	mainLine,
	waitForScripts,
	watchFaults,
	withoutMap
} from './support.ts';

const kindOf = (id: string) =>
	downloaded.find(({ properties }) => properties.event_id === id)?.properties.kind;
const strikes = mainLine.filter((id) => kindOf(id) === 'strike');
const summary = (page: Page) => page.locator('.filters > summary');
const list = (page: Page) => page.getByRole('navigation', { name: 'Events' });

// What is tried here goes by the text, and by the marks of the first picture.
test.beforeEach(({ page }) => withoutMap(page));

test('[B27] steps, list, timeline and map follow a filter, and say how many it hides', async ({ page }) => {
	const faults = watchFaults(page);
	await page.goto('/');
	await waitForScripts(page);
	await summary(page).click();
	await page.locator('.filters details summary', { hasText: 'Kind' }).click();
	await page.getByRole('link', { name: `Strike (${strikes.length})` }).click();
	await expect(page).toHaveURL(/\?kind=strike$/);
	const hidden = `${mainLine.length - strikes.length} hidden by filter`;
	await expect(page.getByText(`${strikes.length} events shown, ${hidden}.`)).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Timeline' })).toContainText(hidden);
	await expect(page.locator('nav.timeline a')).toHaveCount(strikes.length);
	await expect(list(page).locator('a.row')).toHaveCount(strikes.length);
	const marked = await page
		.locator('.chip a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(marked.length).toBeGreaterThan(0);
	for (const href of marked) expect(href).toMatch(new RegExp(`(${strikes.join('|')})/\\?kind=strike$`));
	await page.getByRole('link', { name: 'Start stepping' }).click();
	for (const [i, id] of strikes.entries()) {
		await expect(page).toHaveURL(new RegExp(`${eventPath(id)}\\?kind=strike$`));
		await expect(page.locator('[data-position]')).toHaveText(`Event ${i + 1} of ${strikes.length}`);
		await expect(page.locator('article')).toContainText(hidden);
		if (i < strikes.length - 1) await page.locator('a[rel=next]').click();
	}
	await page.getByRole('link', { name: 'Show them' }).click();
	await expect(page).toHaveURL(new RegExp(`${eventPath(strikes.at(-1) ?? '')}$`));
	await expect(page.locator('[data-position]')).toContainText(`of ${mainLine.length}`);
	expect(faults).toEqual([]);
});

test('[B05] Back takes the filter away, Forward and reload bring it again', async ({ page }) => {
	const located = strikes.filter((id) =>
		downloaded.some(({ geometry, properties }) => geometry && properties.event_id === id)
	);
	expect(located.length).toBeLessThan(strikes.length);
	await page.goto('/?located=1&kind=strike');
	const shown = page.locator('nav.timeline a');
	await expect(shown).toHaveCount(located.length);
	await page.getByRole('link', { name: 'Show all events' }).click();
	await expect(shown).toHaveCount(mainLine.length);
	await page.goBack();
	await expect(shown).toHaveCount(located.length);
	await page.reload();
	await expect(shown).toHaveCount(located.length);
});

test('[B27] an empty result is explained, with a way back', async ({ page }) => {
	await page.goto('/?kind=strike&episode=2020-02');
	await expect(page.getByText('No event passes these filters.')).toBeVisible();
	await expect(list(page).locator('a')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Start stepping' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^GeoJSON/ })).toHaveCount(0);
	await page.getByRole('link', { name: 'Show all events' }).click();
	await expect(list(page).locator('a.row')).toHaveCount(mainLine.length);
});

test('an event that the filter hides says so, and leads to its neighbours', async ({ page }) => {
	const vote = '2020-01-05-baghdad-parliament-vote';
	await page.goto(`${eventPath(vote)}?kind=strike`);
	await expect(page.locator('[data-position]')).toHaveText(
		`Not among the ${strikes.length} that the filter shows`
	);
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(`${eventPath(strikes[1] ?? '')}\\?kind=strike$`));
});

test('[A06] every filter can be set by keyboard, and focus stays on it', async ({ page }) => {
	await page.goto('/?steps=all');
	await expect(page.locator('nav.timeline a')).toHaveCount(everything.length);
	await summary(page).focus();
	await page.keyboard.press('Enter');
	for (const [group, query] of [
		['Kind', 'kind'],
		['Time', 'episode'],
		['Place', 'place'],
		['Source', 'source'],
		['Who takes part', 'actor']
	] as const) {
		const details = page.locator('.filters details', { has: page.locator('summary', { hasText: group }) });
		await details.locator('summary').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`\\?steps=all&${query}=[a-z0-9-]+$`));
		await expect(details.locator('a[aria-current]')).toBeFocused();
		const count = Number(/\((\d+)\)/.exec((await page.locator(':focus').textContent()) ?? '')?.[1]);
		await expect(page.locator('nav.timeline a')).toHaveCount(count);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?steps=all$/);
	}
	const located = page.getByRole('link', { name: 'Only events on the map' });
	const count = Number(/\((\d+)\)/.exec((await located.textContent()) ?? '')?.[1]);
	await located.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?steps=all&located=1$/);
	await expect(page.locator('nav.timeline a')).toHaveCount(count);
});

test('the filtered events are downloaded as a file of their own, unchanged', async ({ page }) => {
	const faults = watchFaults(page);
	await page.goto('/?kind=strike');
	const button = page.getByRole('button', { name: `GeoJSON: these ${strikes.length} events` });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	expect(download.suggestedFilename()).toBe('events-selection.geojson');
	const got = JSON.parse(readFileSync(await download.path(), 'utf8')) as { type: string };
	expect(got).toEqual({
		type: 'FeatureCollection',
		features: downloaded.filter(({ properties }) => strikes.includes(properties.event_id))
	});
	expect(faults).toEqual([]);
});

test('[B27] files of a selection have what the list has, statements under its events among it, in three formats', async ({
	page
}) => {
	await page.goto('/?source=iit-2021-02');
	const formats = page.getByRole('button', {
		name: /^(GeoJSON|CSV|KML): these \d+ events, with \d+ statements/
	});
	await expect(formats).toHaveCount(3);
	const listed = await list(page)
		.getByRole('link', { includeHidden: true })
		.evaluateAll((links) =>
			links.flatMap((link) => /\/events\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? [])
		);
	expect(new Set(listed).size).toBeGreaterThan(await page.locator('nav.timeline a').count());
	const idsIn: Record<string, (text: string) => string[]> = {
		geojson: (text) =>
			(JSON.parse(text) as { features: typeof downloaded }).features.map(
				({ properties }) => properties.event_id
			),
		csv: (text) =>
			text
				.split('\r\n')
				.slice(1, -1)
				.map((row) => row.split(',')[0] ?? ''),
		kml: (text) => [...text.matchAll(/name="event_id"><value>([^<]+)</g)].map(([, id]) => id ?? '')
	};
	for (const button of await formats.all()) {
		const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
		const ending = download.suggestedFilename().replace('events-selection.', '');
		const ids = idsIn[ending]?.(readFileSync(await download.path(), 'utf8')) ?? [];
		expect([...new Set(ids)].sort(), ending).toEqual([...new Set(listed)].sort());
	}
});

test('[F19] a file that does not arrive is said, not swallowed', async ({ page }) => {
	await page.route('**/data/events.geojson', (route) => route.abort());
	await page.goto('/?kind=strike');
	await page.getByRole('button', { name: /^GeoJSON/ }).click();
	await expect(page.getByRole('alert')).toContainText('could not be fetched');
});

test('[A33] axe finds nothing with filters open, chosen and empty', async ({ page }) => {
	test.slow();
	await withoutMap(page);
	for (const path of [
		'/?kind=strike&steps=all',
		'/?kind=strike&episode=2020-02',
		`${eventPath(strikes[0] ?? '')}?kind=strike`
	]) {
		await page.goto(path);
		await expect(page.getByText(/hidden by filter|No event passes/).first()).toBeAttached();
		await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		expect(await axeFaults(page, '.panel'), path).toEqual([]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('[F21] filters say that they need scripts, nothing is hidden, and no choice of steps does nothing', async ({
		page
	}) => {
		await page.goto('/?kind=strike');
		await summary(page).click();
		await expect(page.getByText('Filters need scripts. Nothing is hidden')).toBeVisible();
		await expect(page.getByRole('link', { name: /^Everything \(/ })).toBeHidden();
		await expect(list(page).locator('a.row')).toHaveCount(mainLine.length);
	});
});
