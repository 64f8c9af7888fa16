import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { downloaded, eventPath, everything, type DownloadedFeature } from './support.ts';

// The first picture is the same view as the moving map, and its shapes can be counted.
test.use({ javaScriptEnabled: false });

const featuresOf = (id: string) => downloaded.filter(({ properties }) => properties.event_id === id);
const isNamed = ({ properties }: DownloadedFeature) => ['site', 'town'].includes(properties.precision);
/** Whether it lies in the region of the map; Rome does not. */
const isInRegion = ({ geometry }: DownloadedFeature) => geometry !== null && geometry.coordinates[0] > 35;
const precisions = [...new Set(downloaded.map(({ properties }) => properties.precision))];

/** What is drawn on the map for the event of the page, and for no other. */
async function drawnOn(page: Page) {
	const map = page.locator('.map-pane');
	// The marks stand there once for each width of the map; one set is shown.
	const symbols = await map
		.locator('[data-spot] a[aria-current=step]')
		.filter({ visible: true })
		.locator('use')
		.evaluateAll((uses) => uses.map((use) => use.getAttribute('href')?.split('-').at(-1)));
	return {
		points: await map.locator('.dot.halo.now').count(),
		areas: await map.locator('.area.now').count(),
		symbols: symbols.sort(),
		isSaid: (await map.locator('.notice').count()) > 0
	};
}

test('the record has each class of precision that is drawn in its own way', () => {
	expect(precisions).toEqual(expect.arrayContaining(['site', 'town', 'area', 'country', 'unknown']));
});

for (const precision of precisions) {
	test(`[B20] what is known as “${precision}” is a point only if it is a named site or town`, async ({
		page
	}) => {
		const ids = everything.filter((id) =>
			featuresOf(id).some(({ properties }) => properties.precision === precision)
		);
		for (const id of ids.slice(0, 6)) {
			const placed = featuresOf(id).filter(isInRegion);
			const areas = placed.filter((feature) => !isNamed(feature));
			await page.goto(eventPath(id));
			expect(await drawnOn(page), id).toEqual({
				points: placed.length - areas.length,
				areas: areas.length,
				symbols: placed.map((feature) => (isNamed(feature) ? 'solid' : 'area')).sort(),
				isSaid: placed.length === 0
			});
			const within = areas.map(({ properties }) => `within about ${properties.uncertainty_km} km`);
			for (const text of within) await expect(page.locator('#reading .meta').first()).toContainText(text);
			// On the map the words may lack room, but never say anything else.
			const reach = page.locator('.map-pane .reach:not(.is-quiet)').filter({ visible: true });
			expect(within).toEqual(expect.arrayContaining(await reach.allInnerTexts()));
		}
	});
}

test('[B20] a place whose point is borrowed from another is an area wherever an event is put there', () => {
	const { features } = JSON.parse(readFileSync('build/data/gazetteer.geojson', 'utf8')) as {
		features: { id: string; properties: { proxy_for: string | null } }[];
	};
	const borrowed = new Set(features.filter(({ properties }) => properties.proxy_for).map(({ id }) => id));
	const there = downloaded.filter(({ properties }) => borrowed.has(properties.place_id ?? ''));
	expect(there.length).toBeGreaterThan(0);
	expect(there.filter(isNamed)).toEqual([]);
});
