import { expect, type Page } from '@playwright/test';
import { test } from './atlas-test.ts';
import { catchMap, type MapWindow } from './catch-map.ts';
import { eventPath, LOCATED, waitForMap } from './support.ts';

declare const window: MapWindow;

/** Names of the basemap that a mark, the popup or a button hides a part of, and how many names there are. */
async function hiddenNames(page: Page): Promise<{ hidden: string[]; names: number }> {
	return page.evaluate(async () => {
		const map = window.map!;
		if (!map.loaded() || map.isMoving()) await map.once('idle');
		await new Promise((resolve) => setTimeout(resolve, 700));
		const layers = map
			.getStyle()
			.layers.filter(({ type, id }) => type === 'symbol' && !id.endsWith('room'))
			.map(({ id }) => id);
		const origin = map.getContainer().getBoundingClientRect();
		const covers = [
			...document.querySelectorAll(
				'.marks .chip > ol, .marks .chip summary, .marks .chip .name, .marks .tag, .marks .reach, .pad, .maplibregl-popup-content, .map-pane .key > *'
			)
		]
			.map((cover) => cover.getBoundingClientRect())
			.filter(({ width }) => width > 0);
		const hidden = covers.flatMap(({ left, top, right, bottom }) =>
			map
				.queryRenderedFeatures(
					[
						[left - origin.left + 2, top - origin.top + 2],
						[right - origin.left - 2, bottom - origin.top - 2]
					],
					{ layers }
				)
				.map(({ properties }) => String(properties['name']))
		);
		return { hidden, names: map.queryRenderedFeatures({ layers }).length };
	});
}

for (const [width, height] of [
	[1440, 900],
	[390, 844]
] as const)
	test(`[B13] names of the basemap keep clear of marks, popup and buttons at ${width} × ${height}`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width, height });
		await catchMap(page);
		for (const path of ['/', eventPath(LOCATED), eventPath('2024-01-24-iraq-three-facilities-strikes')]) {
			await page.goto(path);
			await waitForMap(page);
			const { hidden, names } = await hiddenNames(page);
			if (path === '/') expect(names).toBeGreaterThan(1);
			expect(hidden, path).toEqual([]);
		}
		// Also when the reader moves the map under them.
		await page.getByRole('button', { name: 'Zoom in' }).click();
		expect((await hiddenNames(page)).hidden).toEqual([]);
	});

test('[B20] areas are drawn round at every zoom: MapLibre thins none of their corners', async ({ page }) => {
	await catchMap(page);
	await page.goto('/');
	await waitForMap(page);
	const corners = await page.evaluate(() =>
		window
			.map!.queryRenderedFeatures({ layers: ['area-line'] })
			.map(({ geometry }) => (geometry.type === 'Polygon' ? (geometry.coordinates[0]?.length ?? 0) : 0))
	);
	expect(corners.length).toBeGreaterThan(0);
	expect(Math.max(...corners)).toBeGreaterThan(60);
});

test('[B13] no name of the basemap is cut by the edge of the map or crossed by the outline of an area', async ({
	page
}) => {
	test.slow();
	await catchMap(page);
	await page.goto('/');
	await waitForMap(page);
	for (const [zoom, center] of [
		[undefined, undefined],
		[9, [44.2, 33.2]]
	] as const) {
		const found = await page.evaluate(
			async ([zoom, center]) => {
				const map = window.map!;
				if (center) map.jumpTo({ zoom, center: [...center] });
				if (!map.loaded() || map.isMoving()) await map.once('idle');
				await new Promise((resolve) => setTimeout(resolve, 700));
				const layers = map
					.getStyle()
					.layers.filter(({ type, id }) => type === 'symbol' && !id.endsWith('room'))
					.map(({ id }) => id);
				const { clientWidth: right, clientHeight: bottom } = map.getContainer();
				const edges: [[number, number], [number, number]][] = [
					[
						[0, 0],
						[1, bottom]
					],
					[
						[right - 1, 0],
						[right, bottom]
					],
					[
						[0, 0],
						[right, 1]
					],
					[
						[0, bottom - 1],
						[right, bottom]
					]
				];
				const rings = map
					.queryRenderedFeatures({ layers: ['area-line'] })
					.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []))
					.map(([lon = 0, lat = 0]) => map.project([lon, lat]));
				return [...edges, ...rings].flatMap((at) =>
					map.queryRenderedFeatures(at, { layers }).map(({ properties }) => String(properties['name']))
				);
			},
			[zoom, center] as const
		);
		expect(found, `at zoom ${zoom ?? 'of the overview'}`).toEqual([]);
	}
});
