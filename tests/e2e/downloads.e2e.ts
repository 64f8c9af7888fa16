import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, withoutMap } from './support.ts';

// What is tried here goes by the text.
test.beforeEach(({ page }) => withoutMap(page));

for (const path of ['/', eventPath(LOCATED), '/sources/', '/data/'])
	test(`the download links on ${path} name format and size, and give the published file`, async ({
		page
	}) => {
		await page.goto(path);
		const link = page
			.getByRole('contentinfo')
			.getByRole('link', { name: /GeoJSON: events\.geojson, [\d.]+ kB/ });
		const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
		expect(download.suggestedFilename()).toBe('events.geojson');
		const got = createHash('sha256')
			.update(readFileSync(await download.path()))
			.digest('hex');
		const built = createHash('sha256').update(readFileSync('build/data/events.geojson')).digest('hex');
		expect(got).toBe(built);
	});

test('[F34] the downloads are served as GeoJSON, and the schemas as JSON Schema', async ({ request }) => {
	for (const name of ['events', 'gazetteer']) {
		const response = await request.get(`/data/${name}.geojson`);
		expect(response.headers()['content-type']).toContain('application/geo+json');
		expect((await response.text()).endsWith('}\n')).toBe(true);
	}
	for (const name of ['event', 'gazetteer', 'actors', 'sources', 'events-geojson', 'gazetteer-geojson']) {
		const schema = (await (await request.get(`/data/schema/${name}.json`)).json()) as { $schema: string };
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	}
});
