import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { everything, watchFaults } from './support.ts';

interface PublishedPlaces {
	features: { id: string; geometry: object | null; properties: { name: string; name_ar: string | null } }[];
}
const places = (JSON.parse(readFileSync('build/data/gazetteer.geojson', 'utf8')) as PublishedPlaces).features;
const actors = JSON.parse(readFileSync('geodata/actors.json', 'utf8')) as {
	id: string;
	name: string;
	side: string | null;
	spellings: { text: string }[];
}[];

const PAGES = [
	'/places/',
	'/places/ain-al-asad/',
	'/places/pmf-14th-brigade-hq/',
	'/places/iraq/',
	'/actors/',
	'/actors/united-states/',
	'/actors/kataib-sayyid-al-shuhada/',
	'/method/'
];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every place of the gazetteer is in the list and has a page with its name in Arabic [E17] [A28]', async ({
		page
	}) => {
		test.slow();
		await page.goto('/places/');
		for (const { id, properties } of places)
			await expect(page.getByRole('main').locator(`a[href$="places/${id}/"]`)).toHaveText(properties.name);
		for (const { id, geometry, properties } of places) {
			await page.goto(`/places/${id}/`);
			const heading = page.getByRole('heading', { level: 1 });
			await expect(heading).toContainText(properties.name);
			if (properties.name_ar) await expect(heading.locator('bdi[lang=ar]')).toHaveText(properties.name_ar);
			await expect(page.getByRole('img', { name: /drawn to scale/ }), id).toHaveCount(geometry ? 1 : 0);
		}
	});

	test('a place says where its names are written, where it is put and from which source [E09] [E10]', async ({
		page
	}) => {
		await page.goto('/places/ain-al-asad/');
		const names = page.getByRole('table', { name: 'Names as written' });
		await expect(names.getByRole('rowheader', { name: 'Ain al-Asad military base' })).toBeVisible();
		await expect(page.getByText('33.79° N, 42.44° E')).toBeVisible();
		await expect(page.getByText('OurAirports, public domain').first()).toBeVisible();
		const other = page.getByRole('table', { name: 'What other sources say' });
		await expect(other.getByRole('row', { name: /not accepted: source cannot be identified/ })).toBeVisible();
		await names.getByRole('link', { name: 'Syria Truths, paragraph 10' }).click();
		await expect(page).toHaveURL(/\/sources\/syriatruths-2024-01\/#p10$/);
	});

	test('the stated distance from Baghdad stands beside the measured one', async ({ page }) => {
		await page.goto('/places/ain-al-asad/');
		const check = page.getByRole('region', { name: 'Check: distance from Baghdad' });
		await expect(check).toContainText('about 160 kilometers (100 miles)');
		await expect(check.getByRole('link', { name: 'Syria Truths, paragraph 18' })).toBeVisible();
		const measured = await check.locator('[data-measured]').innerText();
		expect(Math.abs(Number.parseFloat(measured) - 188.5)).toBeLessThan(1.2);
		expect(measured).toContain('km, west-north-west');
		await expect(check).toContainText('It lies outside what the uncertainty of the two places allows.');
		await expect(check).toContainText('it changes no position in the atlas');
	});

	test('a place that stands in for another says so, with the reason', async ({ page }) => {
		await page.goto('/places/pmf-14th-brigade-hq/');
		await expect(page.getByText('No article says where the headquarters stood')).toBeVisible();
		await page.locator('.proxy a').click();
		await expect(page).toHaveURL(/\/places\/al-qaim\/$/);
		await expect(page.getByText('Its point stands in for')).toBeVisible();
	});

	test('every actor has a page with every spelling, and both sides are marked alike [E02] [E15]', async ({
		page
	}) => {
		test.slow();
		await page.goto('/actors/');
		for (const { id, name } of actors)
			await expect(page.getByRole('main').locator(`a[href$="actors/${id}/"]`)).toHaveText(name);
		for (const { id, name, side, spellings } of actors) {
			await page.goto(`/actors/${id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
			for (const { text } of spellings)
				await expect(page.getByRole('rowheader', { name: `“${text}”`, exact: true }), id).toHaveCount(1);
			await expect(page.getByText('Party to the conflict.', { exact: true }), id).toHaveCount(side ? 1 : 0);
		}
	});

	test('an act stands beside whoever attributes it, and leads to event and paragraph [E04]', async ({
		page
	}) => {
		await page.goto('/actors/united-states/');
		const act = page.getByRole('listitem').filter({ hasText: 'Strikes on three facilities in Iraq' }).first();
		await expect(act).toContainText('Said to have carried it out');
		await expect(act).toContainText('according to Lloyd Austin, party to the conflict');
		await act.getByRole('link', { name: 'Syria Truths, paragraph 8' }).click();
		await expect(page).toHaveURL(/\/sources\/syriatruths-2024-01\/#p8$/);
	});

	test('every link within these pages leads somewhere', async ({ page, request }) => {
		test.slow();
		const anchors = new Map<string, Set<string>>();
		for (const path of PAGES) {
			await page.goto(path);
			const links = await page
				.locator('main a:not([rel~=external])')
				.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
			expect(links.length, path).toBeGreaterThan(0);
			for (const link of new Set(links)) {
				const { pathname, hash } = new URL(link);
				if (!anchors.has(pathname)) {
					const response = await request.get(pathname);
					expect(response.status(), link).toBe(200);
					anchors.set(
						pathname,
						new Set([...(await response.text()).matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`))
					);
				}
				if (hash) expect(anchors.get(pathname), link).toContain(hash);
			}
		}
	});

	test('the method page states scope, agreement, rules, balance, corrections and limits [E28] [E30] [E31] [E32]', async ({
		page
	}) => {
		await page.goto('/method/');
		for (const [, anchor] of [...(await page.content()).matchAll(/href="#([a-z]+)">/g)])
			await expect(page.locator(`#${anchor}`)).toHaveCount(1);
		await expect(page.getByText(/The whole record was last read through on .+ 20\d\d\./)).toBeVisible();
		await expect(page.getByRole('row', { name: /claim-citations 293 285 292/ })).toBeVisible();
		const balance = page.getByRole('table', { name: 'Balance' });
		await expect(balance.getByRole('columnheader')).toHaveText([
			'Counted',
			'United States and coalition',
			'Armed groups in Iraq and Syria',
			'All others'
		]);
		await expect(balance.getByRole('row', { name: /^Claims made/ })).toContainText('%');
		await expect(page.getByText('issue tracker of the project’s repository')).toBeVisible();
		await expect(page.getByText('First version of the record, from the five articles.')).toBeVisible();
		const words = page.getByRole('list', { name: 'Words that may stand only in quotations' });
		expect(await words.getByRole('listitem').count()).toBeGreaterThan(40);
		await page.getByText('Show the rules by which').click();
		await expect(page.getByRole('heading', { level: 4, name: 'Claims' })).toBeVisible();
	});
});

test('[A24] places, actors and method fit 320 pixels, also with the rules open', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of PAGES) {
		await page.goto(path);
		await page
			.locator('main details')
			.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(wide, path).toBeLessThanOrEqual(0);
	}
});

test('[A18] the paragraphs that a name or claim is cited to are targets of 24 by 24 pixels', async ({
	page
}) => {
	await page.goto('/places/al-bukamal/');
	const links = await page.locator('.mentions a').all();
	expect(links.length).toBeGreaterThan(4);
	for (const link of links) {
		const box = await link.boundingBox();
		expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(24);
	}
});

test('[F28] [F29] places, actors and method ask no other origin and keep to the content policy', async ({
	page
}) => {
	const faults = watchFaults(page);
	for (const path of PAGES) await page.goto(path);
	expect(faults).toEqual([]);
});

test('[A27] in print the pages keep their text and drop navigation', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/method/');
	await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
	await expect(page.getByRole('table', { name: 'Balance' })).toBeVisible();
	await page.goto('/places/ain-al-asad/');
	await expect(page.getByRole('heading', { name: 'The five articles' })).toBeVisible();
});

test('an event leads to the pages of its places and speakers, and a place back to its events on the map', async ({
	page
}) => {
	await page.goto('/events/2024-01-24-ain-al-asad-drone-attack/');
	const who = page.getByRole('table', { name: 'Who says what' });
	expect(await who.locator('a[href$="actors/syria-truths/"]').count()).toBeGreaterThan(0);
	await page.locator('.meta').getByRole('link', { name: 'Ain al-Asad Air Base' }).click();
	await expect(page).toHaveURL(/\/places\/ain-al-asad\/$/);
	await page.getByRole('link', { name: 'Show its events on the map' }).click();
	await expect(page).toHaveURL(/\?place=ain-al-asad$/);
	await expect(page.getByRole('navigation', { name: 'Events' }).getByRole('link')).toHaveCount(2);
});

test('every speaker and every place of every event has a page [E01]', async ({ request }) => {
	test.slow();
	for (const id of everything) {
		const html = await (await request.get(`/events/${id}/`)).text();
		const main = html.slice(html.indexOf('<main'));
		const speakers = [...main.matchAll(/href="[^"]*actors\/([a-z0-9-]+)\/"/g)].map(([, actor]) => actor);
		expect(speakers.length, id).toBeGreaterThan(0);
		for (const actor of new Set(speakers)) expect(actors.map((one) => one.id)).toContain(actor);
	}
});

test('the header leads to places, actors and method, and marks where the reader is', async ({ page }) => {
	await page.goto('/');
	for (const name of ['Places', 'Actors', 'Method']) {
		await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(page.getByRole('banner').getByRole('link', { name, exact: true })).toHaveAttribute(
			'aria-current',
			'page'
		);
	}
});
