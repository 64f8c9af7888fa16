import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';

const sums = readFileSync('build/data/SHA256SUMS', 'utf8')
	.trimEnd()
	.split('\n')
	.map((line) => line.split('  ') as [string, string]);

test('[F35] every published file is what SHA256SUMS says', () => {
	expect(sums.length).toBeGreaterThan(10);
	for (const [sum, path] of sums)
		expect(
			createHash('sha256')
				.update(readFileSync(`build/data/${path}`))
				.digest('hex'),
			path
		).toBe(sum);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('[F21] [A06] the page of the data links every file with format and size', async ({
		page,
		request
	}) => {
		await page.goto('/data/');
		for (const [, path] of [...sums, ['', 'SHA256SUMS'] as const]) {
			const link = page.getByRole('main').locator(`a[href$="data/${path}"]`);
			await expect(link, path).toHaveText(/: .+, [\d.]+ (kB|B)$/);
			const response = await request.get(`/data/${path}`);
			expect(response.status(), path).toBe(200);
		}
		for (const name of ['CSV: events.csv', 'KML: events.kml'])
			await expect(page.getByRole('contentinfo').getByRole('link', { name })).toBeVisible();
	});
});

test('the licences of the libraries in the pages are there, and the page of the data leads to them', async ({
	page,
	request
}) => {
	await page.goto('/data/');
	const href = await page.getByRole('link', { name: 'Licences of the libraries' }).getAttribute('href');
	const text = await (await request.get(new URL(href ?? '', page.url()).href)).text();
	for (const name of ['maplibre-gl', 'svelte', 'minisearch', 'topojson-client'])
		expect(text).toMatch(new RegExp(`^## ${name} - `, 'm'));
});
