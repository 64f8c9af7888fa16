import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { axeFaults } from './axe.ts';
import { eventPath, LOCATED, watchFaults, withoutMap } from './support.ts';

// What is tried here goes by the text.
test.beforeEach(({ page }) => withoutMap(page));

const box = (page: Page) => page.getByRole('banner').getByRole('searchbox');
const results = (page: Page) => page.locator('header .results');

/** Types a query; again if that was before scripts ran. */
async function ask(page: Page, query: string): Promise<void> {
	await expect(async () => {
		await box(page).fill('');
		await box(page).fill(query);
		await expect(results(page)).toBeVisible({ timeout: 2000 });
	}).toPass();
}

test('what the search needs is fetched only when the reader goes into the field', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/sources/', { waitUntil: 'networkidle' });
	expect(asked.filter((url) => url.includes('names.json'))).toEqual([]);
	await box(page).focus();
	await expect.poll(() => asked.filter((url) => url.includes('names.json')).length).toBe(1);
});

test('what the search needs is fetched once, however much is typed before it is there', async ({ page }) => {
	let asked = 0;
	await page.route('**/names.json', async (route) => {
		asked += 1;
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await route.continue();
	});
	await page.goto('/sources/', { waitUntil: 'networkidle' });
	await box(page).focus();
	await page.keyboard.type('Bukamal');
	await expect(results(page)).toBeVisible();
	expect(asked).toBe(1);
});

for (const query of ['البوكمال', 'Albukamal', 'abu kamal', 'أبو كمال'])
	test(`“${query}” leads to the strike near the town, with the mouse`, async ({ page }) => {
		const faults = watchFaults(page);
		await page.goto('/sources/');
		await box(page).click();
		await ask(page, query);
		await results(page)
			.getByRole('link', { name: /near al-Bukamal|al-Bukamal/i })
			.first()
			.click();
		await expect(page).toHaveURL(new RegExp(eventPath('2021-02-26-al-bukamal-strike')));
		await expect(results(page)).toHaveCount(0);
		expect(faults).toEqual([]);
	});

test('[A06] results are reached by keyboard alone: arrows, Enter, Escape', async ({ page }) => {
	await page.goto('/data/');
	await box(page).focus();
	await page.keyboard.type('Kataeb Said al Shuhada');
	await expect(results(page)).toBeVisible();
	await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^\d+ results?$/);
	await page.keyboard.press('ArrowDown');
	const first = results(page).getByRole('link').first();
	await expect(first).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(results(page).getByRole('link').nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(box(page)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(results(page)).toHaveCount(0);
	await expect(box(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=Kataeb/);
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ results?$/);
	await expect(
		page
			.getByRole('main')
			.getByRole('link', { name: /Kata’ib Sayyid/ })
			.first()
	).toBeVisible();
});

test('[A09] keys typed into the search box never step', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await box(page).focus();
	await page.keyboard.type('Bukamal');
	for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', ' ', 'n', 'p', '/'])
		await page.keyboard.press(key);
	await expect(page).toHaveURL(new RegExp(`${eventPath(LOCATED)}$`));
	await expect(box(page)).toBeFocused();
	await expect(box(page)).toHaveValue(/Bukamal/);
});

test('leaving the field closes the results, and a query that fits nothing says so', async ({ page }) => {
	await page.goto('/sources/');
	await ask(page, 'xqzzzw');
	await expect(results(page)).toContainText('Nothing is found for “xqzzzw”.');
	await page.getByRole('link', { name: 'Data', exact: true }).focus();
	await expect(results(page)).toHaveCount(0);
});

test('[F19] names that do not arrive are said to be missing, and the next visit tries again', async ({
	page
}) => {
	await page.route('**/names.json', (route) => route.abort());
	await page.goto('/sources/');
	await ask(page, 'Bukamal');
	await expect(results(page)).toContainText('The search did not load.');
	await page.unroute('**/names.json');
	await box(page).blur();
	await box(page).focus();
	await box(page).fill('Bukama');
	await expect(results(page).getByRole('link').first()).toBeVisible();
});

test('the address of a search gives the same results again, cold and with Back', async ({ page }) => {
	await page.goto(`/search/?${new URLSearchParams({ q: 'البوكمال' })}`);
	const main = page.getByRole('main');
	await expect(main.getByRole('searchbox')).toHaveValue('البوكمال');
	await main.getByRole('group', { name: 'Events' }).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/events\//);
	await page.goBack();
	await expect(main.getByRole('group', { name: 'Events' }).getByRole('link').first()).toBeVisible();
});

test('[F11] a query is only text', async ({ page }) => {
	const faults = watchFaults(page);
	const query = '<img src=x onerror="window.canary=1">"\'><svg onload=window.canary=1>';
	await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
	await expect(page.getByRole('main').getByRole('status')).toContainText('<img');
	expect(await page.evaluate(() => 'canary' in window)).toBe(false);
	expect(faults).toEqual([]);
});

test('[A33] axe finds nothing on the search page and with open results, light and dark', async ({ page }) => {
	for (const path of ['/search/', '/search/?q=bukamal']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await ask(page, 'Asad');
		expect(await axeFaults(page), path).toEqual([]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('[F21] the box leads to the page, which has every name, also in Arabic, with links to the events', async ({
		page
	}) => {
		await page.goto('/');
		await box(page).fill('Bukamal');
		await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
		await expect(page).toHaveURL(/\/search\/\?q=Bukamal$/);
		const main = page.getByRole('main');
		await expect(main).toContainText('Written out in full, so that the search of your browser finds them');
		for (const name of ['البوكمال', 'Abu-Kamal', 'Albukamal', 'Kataeb Said al Shuhadá'])
			await expect(main).toContainText(name);
		await main
			.getByRole('link', { name: /^Strike near al-Bukamal/ })
			.first()
			.click();
		await expect(page).toHaveURL(new RegExp(eventPath('2021-02-26-al-bukamal-strike')));
	});
});
