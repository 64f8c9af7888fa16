import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, waitForMap, watchFaults, withoutMap } from './support.ts';

const TABLE = { name: 'Who says what' };

test('[E06] the dead of June 2021 stand side by side with their speakers, and nothing adds them up', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(eventPath(LOCATED));
	const table = page.getByRole('table', TABLE);
	const figures = await table.locator('tr.figures').allInnerTexts();
	const told = figures.join('\n').replace(/\s+/g, ' ');
	for (const part of [
		'Sabereen News 4 Iraqi fighters killed at the headquarters of the 14th Brigade A ¶6 no figure given no figure given',
		'Popular Mobilization Forces party to the conflict 4 members of the Popular Mobilization Forces killed',
		'naaju.com at least 5 people killed C ¶5 at least 5 members of armed groups killed in Syria and Iraq C ¶21',
		'Kata’ib Sayyid al-Shuhada party to the conflict no figure given no figure given “an unknown number”',
		'Syrian Arab News Agency (SANA) official news agency of Syria 1 child killed D ¶16 3 civilians wounded',
		'Islamic Invitation Turkey “deadly” people killed; no number given A ¶3'
	])
		expect(told).toContain(part);
	// Not 4 + 4, 4 + 5, 4 + 1 … and no sign for what is not said.
	const numbers = (await table.locator('tr.figures b').allInnerTexts()).filter((text) =>
		/^\D*\d+$/.test(text)
	);
	expect(new Set(numbers)).toEqual(new Set(['4', 'at least 5', '1', '3']));
	expect(told).not.toMatch(/\btotal\b|(^|\s)[0–-](\s|$)/i);
	await expect(table).toContainText('Figures are not added up');
	await expect(table).toContainText('Computed by the atlas, for one place and one category: child killed');
});

test('[E07] houses and facilities stand side by side under one head that says accounts differ', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(eventPath(LOCATED));
	const row = page.getByRole('table', TABLE).locator('tr.positions').first();
	const cells = row.locator('td');
	await expect(cells).toHaveCount(2);
	await expect(cells.first()).toContainText('Facilities used by multiple groups were hit.');
	await expect(cells.last()).toContainText('Houses on the outskirts of al-Bukamal were targeted.');
	const [left, right] = await Promise.all([cells.first().boundingBox(), cells.last().boundingBox()]);
	expect(left?.y).toBe(right?.y);
	expect(left?.width).toBeCloseTo(right?.width ?? 0, 0);
	await expect(row.locator('xpath=following-sibling::tr[1]')).toContainText(
		'What differs: The speakers differ'
	);
	await expect(row.locator('xpath=ancestor::tbody').getByRole('rowheader').first()).toContainText(
		'Accounts differ'
	);
});

test('[E06] an attack of which no article reports harm says so', async ({ page }) => {
	await withoutMap(page);
	await page.goto(eventPath('2024-01-24-ain-al-asad-undated-attack'));
	await expect(page.getByRole('table', TABLE)).toContainText(
		'No article reports whether anyone was harmed. “Not reported” does not mean none.'
	);
});

test('[E02] [A10] the popup gives the figures by speaker, and a citation leads to the paragraph', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const popup = page
		.locator('.maplibregl-popup')
		.getByRole('dialog', { name: 'Strikes on three sites on the border' });
	await expect(popup).toContainText('Accounts differ on some points.');
	const said = await popup.getByRole('list', { name: 'Who was harmed, by whose account' }).innerText();
	for (const line of [
		'Sabereen News: 4 Iraqi fighters killed at the headquarters of the 14th Brigade',
		'Popular Mobilization Forces: 4 members of the Popular Mobilization Forces killed',
		'naaju.com: at least 5 people killed; at least 5 members of armed groups killed',
		'Kata’ib Sayyid al-Shuhada: “an unknown number”, no number given: victims in the ranks of the group',
		'Syrian media outlets (not named); Syrian Arab News Agency (SANA): 1 child killed; 3 civilians wounded'
	])
		expect(said.replace(/\s+/g, ' ')).toContain(line);
	expect((await popup.boundingBox())?.height).toBeLessThanOrEqual(380);
	await popup.getByText(/^\d+ citations$/).click();
	for (const entry of await popup.locator('.citations li').allInnerTexts())
		expect(entry).toMatch(/\d+\s*[A-E]?\s*.+: .+, paragraph \d+/);
	const mark = popup.getByRole('link', {
		name: /^Citation \d+: Islamic Invitation Turkey: Iraqi resistance factions vow revenge.*, paragraph 6$/
	});
	await mark.first().click();
	await expect(page).toHaveURL(/\/sources\/iit-2021-06\/#p6$/);
	await expect(page.locator('#p6')).toContainText('Sabereen News');
});

test('@phone what one speaker says keeps its name, article and paragraph on a narrow screen', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(eventPath(LOCATED));
	const table = page.getByRole('table', TABLE);
	const width = page.viewportSize()?.width ?? 0;
	for (const cell of await table.locator('th, td').all()) {
		const box = await cell.boundingBox();
		if (box) expect(box.x + box.width).toBeLessThanOrEqual(width);
	}
	await expect(table.locator('tr.figures').first()).toBeVisible();
});

test('no two elements of an event page have the same id, so that every anchor leads to one place', async ({
	page
}) => {
	await withoutMap(page);
	for (const id of [LOCATED, '2021-02-26-al-bukamal-strike']) {
		await page.goto(eventPath(id));
		const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
		expect(ids.filter((one, i) => ids.indexOf(one) !== i)).toEqual([]);
	}
});

test('[A32] [E27] an article page gives its record, what only it reports, what differs, names and wording', async ({
	page
}) => {
	await page.goto('/sources/alahed-2021-06/');
	const main = page.getByRole('main');
	await expect(main).toContainText('In English. Whether an archived copy exists is not known.');
	await expect(main).toContainText('d5441365313e6c61553ec9fc04c22d8ab1c2411f545a8ef07750d1775267b70b');
	await expect(main).toContainText('The vote of the lawmakers was unanimous.'); // the other article’s
	await expect(main).toContainText('Massive explosions shook the areas along the common border.');
	const aside = page.getByRole('complementary', { name: 'Wording, events and names of this article' });
	await expect(aside).toContainText('“illegally”');
	await expect(aside).toContainText('“Kataib Sayyid al-Shuhada”');
	await expect(aside.getByRole('link', { name: 'Strikes on three sites on the border' })).toHaveAttribute(
		'href',
		/events\/2021-06-28-iraq-syria-border-strikes\/$/
	);
	await expect(
		page.getByRole('link', { name: 'Show its 10 events on the map and in the list' })
	).toHaveAttribute('href', /\/\?source=alahed-2021-06$/);
});

test('[F11] [F29] pages carry one data block that is JSON, also after a step, and it breaks no policy', async ({
	page
}) => {
	await withoutMap(page);
	const faults = watchFaults(page);
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective));
	});
	const read = async () => {
		const blocks = await page.locator('head script[type="application/ld+json"]').allTextContents();
		expect(blocks).toHaveLength(1);
		return JSON.parse(blocks[0] ?? '') as Record<string, unknown>;
	};
	for (const [path, type] of [
		['/sources/iit-2021-06/', 'NewsArticle'],
		['/data/', 'Dataset'],
		[eventPath('2021-06-27-kirby-statement'), 'Claim'],
		[eventPath(LOCATED), 'Event']
	] as const) {
		await page.goto(path);
		expect((await read())['@type']).toBe(type);
	}
	const before = (await read()).name;
	await page.locator('a[rel=next]').click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(String(before));
	expect((await read()).name).toBe(await page.getByRole('heading', { level: 1 }).innerText());
	expect(faults).toEqual([]);
});

test('[F11] every address in the data block of a page leads to a page of the site or to an article', async ({
	request
}) => {
	test.slow();
	const origin = process.env.ORIGIN;
	for (const path of [
		eventPath(LOCATED),
		eventPath('2021-06-27-kirby-statement'),
		'/sources/iit-2021-06/',
		'/data/'
	]) {
		const html = await (await request.get(path)).text();
		const block = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
		const own: string[] = [];
		JSON.parse(block, (name, value: unknown) => {
			if (['url', 'contentUrl', 'mainEntityOfPage'].includes(name) && typeof value === 'string')
				own.push(value);
			return value;
		});
		const base = new URL(path, 'http://site.example');
		const here = own.filter(
			(address) => !/^https?:/.test(address) || address.startsWith(origin ?? 'http://none')
		);
		expect(here.length, path).toBeGreaterThan(0);
		if (origin) expect(here.every((address) => address.startsWith(origin))).toBe(true);
		for (const address of here) {
			const found = await request.get(new URL(address, base).pathname);
			expect(found.status(), `${path}: ${address}`).toBe(200);
		}
	}
});

test('[E28] every page names the feed of changes, and its entries lead to pages that are there', async ({
	page,
	request
}) => {
	await withoutMap(page);
	await page.goto('/method/');
	const link = page.getByRole('main').getByRole('link', { name: 'Feed of changes (Atom)' });
	const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
	for (const path of ['/', eventPath(LOCATED), '/sources/', '/method/']) {
		await page.goto(path);
		expect(
			await page
				.locator('head link[rel=alternate][type="application/atom+xml"]')
				.evaluate((found: HTMLLinkElement) => found.href)
		).toBe(address);
	}
	const feed = await request.get(address);
	expect(feed.headers()['content-type']).toContain('application/atom+xml');
	const xml = await feed.text();
	const entries = await page.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'application/xml');
		if (parsed.querySelector('parsererror')) throw new Error('the feed is not XML');
		return [...parsed.querySelectorAll('entry')].map((entry) => ({
			text: entry.querySelector('content')?.textContent ?? '',
			href: entry.querySelector('link')?.getAttribute('href') ?? ''
		}));
	}, xml);
	expect(entries.length).toBeGreaterThan(1);
	await page.goto('/method/');
	for (const { text } of entries) await expect(page.getByRole('main')).toContainText(text);
	for (const href of new Set(entries.map((entry) => entry.href)))
		expect((await request.get(new URL(href, address).pathname)).status(), href).toBe(200);
});

test('[E29] the method page and the pages of the articles say who read what', async ({ page }) => {
	await page.goto('/method/');
	const table = page.getByRole('table', { name: 'Who read what' });
	await expect(
		table.getByRole('row', { name: /Al-Ahed News Reader 1, Reader 2 20 November 2026 Reader 3/ })
	).toBeVisible();
	await expect(table.getByRole('row')).toHaveCount(6);
	await page.goto('/sources/alahed-2021-06/');
	await expect(page.getByRole('main')).toContainText('and by Reader 2 without sight of the first result');
});

test('[E06] the article that reports a death shows it beside its paragraph, and nothing is added up there', async ({
	page
}) => {
	for (const [article, paragraph, text] of [
		['iit-2021-06', 6, 'Four Iraqi fighters were killed'],
		['naaju-2021-06', 5, 'at least five people dead'],
		['naaju-2021-06', 6, 'Four members of the Popular Mobilization Forces died'],
		['naaju-2021-06', 7, 'an unknown number of victims'],
		['alahed-2021-06', 16, 'One child was killed']
	] as const) {
		await page.goto(`/sources/${article}/`);
		await expect(page.locator(`#p${paragraph}`), `${article} ${paragraph}`).toContainText(text);
	}
});

test('choosing an article lights up its events on the map, and no others', async ({ page }) => {
	await page.goto('/sources/alahed-2021-06/');
	await page.getByRole('link', { name: /^Show its \d+ events on the map/ }).click();
	await waitForMap(page);
	const marks = page.getByRole('region', { name: /^Map/ });
	await expect(
		marks.getByRole('link', { name: /Strikes on three sites on the border/ }).first()
	).toBeVisible();
	await expect(marks.getByRole('link', { name: /Strikes on three facilities/ })).toHaveCount(0);
	await expect(page.getByText(/\d+ hidden by filter/).first()).toBeVisible();
});
