import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';
import { downloaded, eventPath, LOCATED, mainLine, waitForScripts } from './support.ts';

const CAUSE = '2024-01-24-iraq-three-facilities-strikes';
const ANSWER = '2024-01-24-conoco-rocket-attack';
const titleOf = (id: string) =>
	downloaded.find(({ properties }) => properties.event_id === id)?.properties.title ?? id;
const strikes = mainLine.filter((id) =>
	downloaded.some(({ properties }) => properties.event_id === id && properties.kind === 'strike')
);

interface Means {
	page: Page;
	hand: Hand;
	hasScripts: boolean;
	/** Narrow screens have the search on a page of its own. */
	isPhone?: boolean;
}

async function open({ page, hasScripts }: Means, path: string): Promise<void> {
	await page.goto(path);
	if (hasScripts) await waitForScripts(page);
}

const isAt = (page: Page, id: string) => expect(page).toHaveURL(new RegExp(eventPath(id)));

async function findAndRead(means: Means): Promise<void> {
	const { page, hand } = means;
	await open(means, '/');
	await hand.press(page.locator(`nav[aria-label=Events] a.row[href*="${LOCATED}"]`));
	await isAt(page, LOCATED);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(LOCATED));
	const meta = page.locator('dl.meta').first();
	await expect(meta).toContainText('28 June 2021');
	await expect(meta).toContainText('within about 10 km');
}

async function seeWhoSaysWhat({ page, hand }: Means): Promise<void> {
	await hand.press(page.getByRole('link', { name: /^Accounts differ/ }));
	await expect(page).toHaveURL(/#who$/);
	const table = page.getByRole('table', { name: 'Who says what' });
	await expect(table).toContainText('Sabereen News');
	await hand.press(table.locator('.where a').first());
	await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/#p\d+$/);
	const paragraph = new URL(page.url()).hash;
	await expect(page.locator(paragraph)).toBeInViewport();
}

async function followTheAnswer(means: Means): Promise<void> {
	const { page, hand } = means;
	await open(means, eventPath(CAUSE));
	const chain = page.getByRole('navigation', { name: 'Chain of claimed answers' });
	await hand.press(chain.getByRole('link', { name: new RegExp(titleOf(ANSWER)) }));
	await isAt(page, ANSWER);
	await expect(page.locator('article')).toContainText('Said by');
	await hand.press(chain.getByRole('link', { name: new RegExp(titleOf(CAUSE)) }));
	await isAt(page, CAUSE);
}

async function filter(means: Means): Promise<void> {
	const { page, hand } = means;
	await open(means, '/');
	const rows = page.locator('nav[aria-label=Events] a.row');
	await hand.press(page.locator('.filters > summary'));
	if (!means.hasScripts) {
		await expect(page.getByText('Filters need scripts. Nothing is hidden')).toBeVisible();
		return;
	}
	await hand.press(page.locator('.filters details summary', { hasText: 'Kind' }));
	await hand.press(page.getByRole('link', { name: `Strike (${strikes.length})` }));
	await expect(page.getByText(`${mainLine.length - strikes.length} hidden by filter.`)).toBeVisible();
	await expect(rows).toHaveCount(strikes.length);
	await hand.press(page.locator('.result').getByRole('link', { name: 'Show all events' }));
	await expect(rows).toHaveCount(mainLine.length);
}

async function searchInArabic(means: Means): Promise<void> {
	const { page, hand, hasScripts, isPhone } = means;
	const name = 'البوكمال';
	await open(means, '/data/');
	const header = page.getByRole('banner');
	const main = page.getByRole('main');
	if (isPhone) {
		await hand.press(header.getByRole('link', { name: 'Search' }));
		await expect(page).toHaveURL(/\/search\/$/);
	}
	const place = isPhone ? main : header;
	if (hasScripts || !isPhone) await hand.type(place.getByRole('searchbox'), name);
	if (!hasScripts) {
		await hand.press(place.getByRole('button', { name: 'Search' }));
		await expect(main).toContainText(name);
	}
	const found = hasScripts && !isPhone ? header.locator('.results') : main;
	await hand.press(found.getByRole('link', { name: /^Strike near al-Bukamal/ }).first());
	await isAt(page, '2021-02-26-al-bukamal-strike');
}

async function takeAway(means: Means): Promise<void> {
	const { page, hand } = means;
	await open(means, '/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		hand.press(page.getByRole('contentinfo').getByRole('link', { name: /^GeoJSON: events/ }))
	]);
	const { features } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { features: unknown[] };
	expect(features).toHaveLength(downloaded.length);
}

async function cite(means: Means): Promise<void> {
	const { page, hand, hasScripts } = means;
	await open(means, eventPath(LOCATED));
	await hand.press(page.getByRole('link', { name: 'Share and cite' }));
	await expect(page.locator('details.share')).toHaveAttribute('open');
	const citation = page.getByRole('textbox', { name: 'Citation' });
	await expect(citation).toHaveValue(/data version/);
	if (!hasScripts) return;
	await hand.press(page.getByRole('button', { name: /^Copy: Link to this step/ }));
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(eventPath(LOCATED));
	await hand.press(page.getByRole('button', { name: 'Copy: Citation' }));
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toBe(await citation.inputValue());
	await expect(page.getByText('Copied.').last()).toBeVisible();
}

/** The eight tasks of the accessibility page, from the list to the citation. */
export async function doAllTasks(means: Means): Promise<void> {
	await findAndRead(means);
	await seeWhoSaysWhat(means);
	await followTheAnswer(means);
	await filter(means);
	await searchInArabic(means);
	await takeAway(means);
	await cite(means);
}
