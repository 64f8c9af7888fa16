import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { axeFaults } from './axe.ts';
import { downloaded, eventPath, LOCATED, mainLine, waitForMap, watchFaults, withoutMap } from './support.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const title = downloaded.find(({ properties }) => properties.event_id === LOCATED)?.properties.title ?? '';

async function openShare(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('.share > summary').click();
	await expect(page.getByRole('textbox', { name: 'Link to this step' })).toBeVisible();
}

test('[B26] the link to the step is copied with its filters', async ({ page, context }) => {
	await withoutMap(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openShare(page, `${eventPath(LOCATED)}?kind=strike#who`);
	const button = page.getByRole('button', { name: /Copy: Link to this step/ });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.copy').first().getByRole('status')).toHaveText('Copied.');
	await expect(button).toBeFocused();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(new URL(`${eventPath(LOCATED)}?kind=strike`, page.url()).href);
});

test('[B26] an event is cited with data version and day of access, as text, BibTeX and CSL-JSON', async ({
	page,
	baseURL
}) => {
	await withoutMap(page);
	await page.clock.setFixedTime(new Date('2026-03-04T12:00:00'));
	await openShare(page, `${eventPath(LOCATED)}?kind=strike`);
	const url = `${baseURL}${eventPath(LOCATED)}`;
	const text = await page.getByRole('textbox', { name: 'Citation' }).inputValue();
	expect(text).toContain(`“${title}”`);
	expect(text).toMatch(new RegExp(`data version ${version}, ${url} \\(accessed 2026-03-04\\)\\.$`));
	const bibtex = await page.getByRole('textbox', { name: 'BibTeX' }).inputValue();
	expect(bibtex).toContain(`version = {${version}}`);
	expect(bibtex).toContain('urldate = {2026-03-04}');
	const [csl] = JSON.parse(await page.getByRole('textbox', { name: 'CSL-JSON' }).inputValue());
	expect(csl).toMatchObject({ title, version, URL: url, accessed: { 'date-parts': [[2026, 3, 4]] } });
});

test.describe('with another calendar and zone', () => {
	test.use({ locale: 'fa-IR', timezoneId: 'Pacific/Kiritimati' });

	test('[F41] the day of access is the Gregorian day of the reader', async ({ page }) => {
		await withoutMap(page);
		await page.clock.setFixedTime(new Date('2026-03-04T12:00:00Z'));
		await openShare(page, eventPath(LOCATED));
		expect(await page.getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(
			'(accessed 2026-03-05)'
		);
	});
});

test('where the browser does not let the button copy, the text is selected for the reader', async ({
	page
}) => {
	await withoutMap(page);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await openShare(page, eventPath(LOCATED));
	await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
	const field = page.getByRole('textbox', { name: 'BibTeX' });
	await expect(field).toBeFocused();
	const selected = await field.evaluate((area: HTMLTextAreaElement) =>
		area.value.slice(area.selectionStart, area.selectionEnd)
	);
	expect(selected).toBe(await field.inputValue());
	await expect(page.getByText('The text is selected')).toBeVisible();
});

test('what is shared follows the step, and is no longer said to be copied', async ({ page, context }) => {
	await withoutMap(page);
	await context.grantPermissions(['clipboard-write']);
	await openShare(page, eventPath(mainLine[0] ?? ''));
	const said = page.locator('.copy', { hasText: 'BibTeX' }).getByRole('status');
	await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
	await expect(said).toHaveText('Copied.');
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(eventPath(mainLine[1] ?? '')));
	await expect(page.getByRole('textbox', { name: 'Link to this step' })).toHaveValue(
		new RegExp(eventPath(mainLine[1] ?? ''))
	);
	await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(
		new RegExp(`event ${mainLine[1]},`)
	);
	await expect(said).toHaveText('');
	await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
	await expect(said).toHaveText('Copied.');
});

/** Serves a page of another origin that holds some markup, and opens it. A real server: a page that a test only
 * pretends to serve may not hold frames from this machine. */
async function openHost(page: Page, code: string): Promise<string> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(`<!doctype html><title>Host</title>${code}`);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	server.unref();
	const { port } = server.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}/`);
	return page.url();
}

test('[B24] [B25] the embed code shows the step in a frame, where steps work and stay', async ({
	page,
	context
}) => {
	test.slow();
	await openShare(page, eventPath(mainLine[0] ?? ''));
	const code = await page.getByRole('textbox', { name: 'Code to show this step' }).inputValue();
	const faults = watchFaults(page);
	const host = await openHost(page, code);
	const frame = page.frameLocator('iframe');
	const position = frame.locator('[data-position]');
	await expect(position).toHaveText(`Event 1 of ${mainLine.length}`);
	await expect(frame.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready', {
		timeout: 20_000
	});
	await expect(frame.getByRole('banner')).toHaveCount(0);
	// A wheel over the map is the page's around the frame.
	await frame.locator('.maplibregl-canvas').hover({ position: { x: 40, y: 40 } });
	await page.mouse.wheel(0, 200);
	await expect(frame.locator('.maplibregl-cooperative-gesture-screen')).toContainText(
		'scroll to zoom the map'
	);
	await frame.locator('a[rel=next]').click();
	await expect(position).toHaveText(`Event 2 of ${mainLine.length}`);
	await frame.locator('a[rel=next]').press('ArrowRight');
	await expect(position).toHaveText(`Event 3 of ${mainLine.length}`);
	await frame.locator('.chip a').first().click();
	await expect(frame.getByRole('link', { name: 'Open full page' })).toBeVisible();
	expect(page.frames()[1]?.url()).toContain('/embed/events/');
	const [full] = await Promise.all([
		context.waitForEvent('page'),
		frame.getByRole('link', { name: 'Open full page' }).click()
	]);
	await expect(full.getByRole('banner')).toBeVisible();
	expect(new URL(full.url()).pathname).toMatch(/^\/events\//);
	expect(page.url()).toBe(host);
	expect(faults).toEqual([]);
});

test('[B25] a frame keeps what was asked for, and hands it to its list, its map and the full page', async ({
	page
}) => {
	await withoutMap(page);
	const query = '?steps=all&kind=strike';
	await openShare(page, `${eventPath(LOCATED)}${query}`);
	const code = await page.getByRole('textbox', { name: 'Code to show this step' }).inputValue();
	const path = `/embed${eventPath(LOCATED)}${query}`;
	expect(code.replaceAll('&amp;', '&')).toContain(`${path}"`);
	await page.goto(path);
	const full = page.getByRole('link', { name: 'Open full page' });
	await expect(full).toHaveAttribute('href', `${eventPath(LOCATED)}${query}`);
	const asked = /\?steps=all&kind=strike$/;
	await expect(page.locator('.chip a').first()).toHaveAttribute('href', asked);
	await page.getByRole('link', { name: /All events/ }).click();
	await expect(full).toHaveAttribute('href', `/${query}`);
	await expect(page.locator('a.row').first()).toHaveAttribute('href', asked);
});

test('[F31] what the page around a frame sends is ignored', async ({ page, baseURL }) => {
	const faults = watchFaults(page);
	await openHost(
		page,
		`<iframe src="${baseURL}/embed/events/${LOCATED}/" width="600" height="600"></iframe>`
	);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready', {
		timeout: 20_000
	});
	await page.evaluate(() => {
		for (const junk of ['x', null, { type: 'step', id: '../..' }, '{"kit":1}', [1]])
			document.querySelector('iframe')?.contentWindow?.postMessage(junk, '*');
	});
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
	expect(faults).toEqual([]);
});

test('[A33] axe finds nothing in what is shared', async ({ page }) => {
	await withoutMap(page);
	await openShare(page, eventPath(LOCATED));
	expect(await axeFaults(page, '.share')).toEqual([]);
});

test('[A33] axe finds nothing on the moving map of a frame', async ({ page }) => {
	await page.goto(`/embed${eventPath(LOCATED)}`);
	await waitForMap(page);
	expect(await axeFaults(page, '.map-pane')).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('[F21] an event can be cited and stepped in a frame', async ({ page }) => {
		await page.goto(eventPath(LOCATED));
		await page.locator('.share > summary').click();
		await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(
			new RegExp(`data version ${version}\\.$`)
		);
		await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
		await page.goto(`/embed${eventPath(mainLine[0] ?? '')}`);
		await page.locator('a[rel=next]').click();
		expect(new URL(page.url()).pathname).toBe(`/embed${eventPath(mainLine[1] ?? '')}`);
	});
});
