import { expect, test } from '@playwright/test';
import { eventPath, LOCATED, waitForMap, watchFaults } from './support.ts';

const TABLE = { name: 'Who says what' };

test('[E06] the dead of June 2021 stand side by side with their speakers, and nothing adds them up', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	const table = page.getByRole('table', TABLE);
	const figures = await table.locator('tr.figures').allInnerTexts();
	const told = figures.join('\n').replace(/\s+/g, ' ');
	for (const part of [
		'Sabereen News 4 Iraqi fighters killed at the headquarters of the 14th Brigade no figure given no figure given',
		'Popular Mobilization Forces party to the conflict 4 members of the Popular Mobilization Forces killed',
		'naaju.com at least 5 people killed at least 5 members of armed groups killed in Syria and Iraq',
		'Kata’ib Sayyid al-Shuhada party to the conflict no figure given no figure given “an unknown number”',
		'Syrian Arab News Agency (SANA) official news agency of Syria 1 child killed 3 civilians wounded'
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
	await expect(popup).toContainText('at least 5 people killed: naaju.com');
	await expect(popup).toContainText(
		'1 child killed: Syrian media outlets (not named); Syrian Arab News Agency (SANA)'
	);
	expect((await popup.boundingBox())?.height).toBeLessThanOrEqual(380);
	for (const entry of await popup.locator('.citations li').allInnerTexts())
		expect(entry).toMatch(/\d+\s*[A-E]?\s*.+: .+, paragraph \d+/);
	const mark = popup.getByRole('link', { name: 'Citation 8: Islamic Invitation Turkey, paragraph 6' });
	await mark.first().click();
	await expect(page).toHaveURL(/\/sources\/iit-2021-06\/#p6$/);
	await expect(page.locator('#p6')).toContainText('Sabereen News');
});

test('@phone what one speaker says keeps its name, article and paragraph on a narrow screen', async ({
	page
}) => {
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
