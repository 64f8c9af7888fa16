import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { pmtilesOf, protomapsTiles, tilesOf, type ArchiveOptions } from '../stand-in-tiles.ts';
import { test } from './atlas-test.ts';
import {
	connect,
	credit,
	dialog,
	difference,
	HOST,
	html,
	json,
	offline,
	opener,
	OWN_CREDIT,
	pictureAtRest,
	pictureOf,
	standIn,
	status,
	tiling,
	useFile,
	type Answers
} from './richer-support.ts';
import { eventPath, LOCATED, QUICK_MAP, waitForMap } from './support.ts';

test.use(QUICK_MAP);

// Pictures of the moving map take their time on a busy machine.
test.describe.configure({ timeout: 90_000 });

const tileAt = protomapsTiles();
const named = (buffer: Buffer, name = 'my.pmtiles') => ({
	name,
	mimeType: 'application/octet-stream',
	buffer
});
const archive = (options: ArchiveOptions) => named(pmtilesOf(tileAt, options));

/** The map has everything it had before, but for a name that gives way to the message. */
async function expectNothingLost(page: Page, before: string): Promise<void> {
	await expect(credit(page)).toContainText(OWN_CREDIT);
	await expect.poll(async () => difference(page, before, await pictureOf(page))).toBeLessThan(0.002);
	await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready');
	await expect(page.locator('.marks a[aria-current=step]').first()).toBeInViewport();
	await expect(page.locator('.maplibregl-popup').getByRole('dialog')).toBeVisible();
}

/** A map at rest on a step, and what it looks like. */
async function open(page: Page): Promise<string> {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	return pictureAtRest(page);
}

test('[F27] a file that cannot be drawn says why, and another can be tried', async ({ page }) => {
	const before = await open(page);
	const bad: [file: Parameters<typeof useFile>[1], said: string][] = [
		[named(readFileSync('package.json'), 'package.json'), 'This is not a PMTiles file.'],
		[named(Buffer.alloc(11e6, 'GIF89a'), 'large.pmtiles'), 'This is not a PMTiles file.'],
		[archive({ tileType: 2 }), 'This file holds pictures, not vector tiles.'],
		[archive({ metadata: { vector_layers: [{ id: 'transportation' }] } }), 'not laid out as Protomaps'],
		[archive({ bounds: [5, 58, 12, 62] }), 'This file does not reach Iraq or Syria.']
	];
	await opener(page).click();
	await dialog(page).getByRole('radio', { name: 'A file of your own' }).check();
	await dialog(page).getByRole('button', { name: 'Use this file' }).click();
	await expect(dialog(page).getByRole('alert')).toHaveText('Choose a file first.');
	for (const [file, said] of bad) {
		await dialog(page).getByLabel('PMTiles file').setInputFiles(file);
		await expect(dialog(page).getByRole('alert')).toBeEmpty();
		await dialog(page).getByRole('button', { name: 'Use this file' }).click();
		await expect(dialog(page).getByRole('alert')).toContainText(said);
	}
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expectNothingLost(page, before);
});

test('[F27] a file with damaged tiles gives way to the own basemap, with a word', async ({ page }) => {
	const before = await open(page);
	const bytes = pmtilesOf(tileAt);
	const from = Number(bytes.readBigUInt64LE(56));
	bytes.fill(0xff, from);
	await useFile(page, named(bytes));
	await expect(page.getByText('The basemap you chose stopped')).toBeVisible();
	await expectNothingLost(page, before);
});

const REFUSED: [what: string, answers: Answers, said: string][] = [
	['is offline', { planet: offline }, 'cannot be reached'],
	['answers 404', { planet: status(404) }, 'has no map where it should be'],
	['answers with a page', { planet: html }, 'answered, but not with a map'],
	['answers with other JSON', { planet: json({ hello: 'world' }) }, 'answered, but not with a map'],
	[
		'names tiles on another host',
		{ planet: json({ ...tiling, tiles: ['https://evil.example/{z}/{x}/{y}.pbf'] }) },
		'sent the atlas on to another host'
	],
	[
		'sends the atlas on',
		{
			planet: (route) =>
				route.fulfill({
					status: 302,
					headers: { location: 'https://evil.example/planet', 'access-control-allow-origin': '*' }
				})
		},
		'cannot be reached'
	]
];

test('[F28] a host without a usable map is not used, says why, and no other is asked', async ({ page }) => {
	const answers: Answers = {};
	const asked = await standIn(page, answers);
	const before = await open(page);
	for (const [what, { planet }, said] of REFUSED) {
		answers.planet = planet;
		await connect(page);
		await expect(dialog(page).getByRole('alert'), `a host that ${what}`).toContainText(said);
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await expectNothingLost(page, before);
		expect(asked.splice(0).map((request) => request.url())).toEqual([`https://${HOST}/planet`]);
	}
});

const STOPPED: [what: string, answers: Answers][] = [
	['are not there', { tile: status(404) }],
	['do not arrive', { tile: offline }],
	['are pages', { tile: html }],
	[
		'are not tiles',
		{ tile: (route) => route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: 'hello' }) }
	]
];

for (const [what, answers] of STOPPED)
	test(`[F27] a host whose tiles ${what} gives way to the own basemap, with a word`, async ({ page }) => {
		await standIn(page, answers);
		const before = await open(page);
		await connect(page);
		await expect(page.getByText('The basemap you chose stopped')).toBeVisible();
		await expectNothingLost(page, before);
	});

test('[F27] the way back from a host that went away needs no connection', async ({ page, context }) => {
	const answers: Answers = { tile: fine };
	await standIn(page, answers);
	const before = await open(page);
	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));
	await connect(page);
	await expect(credit(page)).toContainText('OpenFreeMap');
	await context.setOffline(true);
	answers.tile = offline;
	await page.getByRole('button', { name: 'Show all events' }).click();
	await expect(page.getByText('The basemap you chose stopped')).toBeVisible();
	await page.getByRole('button', { name: 'Follow events' }).click();
	await expectNothingLost(page, before);
	expect(failed.filter((url) => !url.includes(HOST))).toEqual([]);
});

/** A tile of open land. */
const emptyTile = Buffer.from(tilesOf({})(0, 0, 0) ?? []);
const fine: NonNullable<Answers['tile']> = (route) =>
	route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: emptyTile });

test('[F28] a policy that knows no other host wins over the reader’s choice', async ({ page }) => {
	const asked = await standIn(page);
	await page.route(`**${eventPath(LOCATED)}`, async (route) => {
		const body = await (await route.fetch()).text();
		await route.fulfill({ contentType: 'text/html', body: body.replace(` https://${HOST}`, '') });
	});
	const before = await open(page);
	await connect(page);
	await expect(dialog(page).getByRole('alert')).toContainText('something blocks it');
	await page.keyboard.press('Escape');
	await expectNothingLost(page, before);
	expect(asked).toEqual([]);
});

test('[F28] the policy of every page of the map lets it ask one other host, and no second', async ({
	page
}) => {
	await standIn(page);
	await page.goto('/');
	const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
	expect(/connect-src ([^;]*)/.exec(policy ?? '')?.[1]).toBe(`'self' https://${HOST}`);
	expect(policy?.match(/https?:\/\/[^\s;]+/g)).toEqual([`https://${HOST}`]);
	const isRefused = await page.evaluate(() =>
		fetch('https://evil.example/').then(
			() => false,
			() => true
		)
	);
	expect(isRefused).toBe(true);
});

test('a choice that does not arrive says so and leaves the map', async ({ page }) => {
	const before = await open(page);
	await page.route(/\.js$/, offline);
	await opener(page).click();
	await expect(page.getByText('The choice of basemaps did not arrive.')).toBeVisible();
	await expectNothingLost(page, before);
});
