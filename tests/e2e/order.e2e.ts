import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import {
	downloaded,
	eventPath,
	everything,
	LOCATED,
	mainLine,
	waitForScripts,
	withoutMap
} from './support.ts';

/** Ids in the order in which they first appear. */
const idsIn = (texts: (string | null)[]) => [
	...new Set(texts.flatMap((text) => /\/events\/([a-z0-9-]+)\//.exec(text ?? '')?.[1] ?? []))
];

test('[B08] the order is the same in steps, timeline, list and downloads', async ({ page }) => {
	await withoutMap(page);
	await page.goto('/?steps=all');
	await waitForScripts(page);
	const hrefs = (selector: string) =>
		page.locator(selector).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	await expect(page.locator('nav.timeline a')).toHaveCount(everything.length);
	expect(idsIn(await hrefs('nav.timeline a'))).toEqual(everything);
	expect(idsIn(await hrefs('nav[aria-label=Events] a.row'))).toEqual(mainLine);
	const positions = downloaded.map(({ properties }) => properties.seq);
	expect(positions).toEqual([...positions].sort((a, b) => a - b));
	const lines = readFileSync('build/data/events.csv', 'utf8').split('\n').slice(1);
	const inTable = [...new Set(lines.flatMap((line) => /^"?(\d{4}[a-z0-9-]+)/.exec(line)?.[1] ?? []))];
	expect(inTable.filter((id) => everything.includes(id))).toEqual(everything);
	expect(idsIn(readFileSync('build/data/events.kml', 'utf8').split('<Placemark')).length).toBeLessThanOrEqual(
		everything.length
	);
});

test('[B03] arriving on the first page changes nothing in its address, and one press begins', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('/');
	await waitForScripts(page);
	const { href, search, hash } = new URL(page.url());
	expect([search, hash]).toEqual(['', '']);
	const length = await page.evaluate(() => history.length);
	await page.getByRole('link', { name: 'Start stepping' }).click();
	await expect(page).toHaveURL(new RegExp(`${eventPath(mainLine[0] ?? '')}$`));
	expect(await page.evaluate(() => history.length)).toBe(length + 1);
	await page.goBack();
	await expect(page).toHaveURL(href);
});

test('[B09] a time that is not reported is said in words on every step, never as midnight', async ({
	request
}) => {
	for (const id of everything) {
		const html = await (await request.get(eventPath(id))).text();
		// What programs read has times in UTC, to the second.
		expect(html.replace(/<script[\s\S]*?<\/script>/g, ''), id).not.toMatch(/(^|\D)00:00/);
	}
	const html = await (await request.get(eventPath('2024-01-24-ain-al-asad-drone-attack'))).text();
	expect(html).toContain('time not');
});

test('[B22] an event of several places is named with each of them, in text and downloads', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(eventPath(LOCATED));
	const places = downloaded.filter(({ properties }) => properties.event_id === LOCATED);
	expect(places.length).toBeGreaterThan(1);
	expect(new Set(places.map(({ geometry }) => JSON.stringify(geometry))).size).toBe(places.length);
	const drawn = places.filter(({ geometry }) => geometry).length;
	await expect(page.locator('.marks [aria-current=step]:visible')).toHaveCount(drawn);
	await expect(page.locator('nav.timeline [aria-current=step]')).toHaveCount(1);
});
