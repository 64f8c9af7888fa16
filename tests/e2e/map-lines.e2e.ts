import { expect, type Page } from '@playwright/test';
import { distance } from '@turf/turf';
import type { GeoJSONSource } from 'maplibre-gl';
import { fromUnits } from '../../src/lib/map/mercator.ts';
import { test } from './atlas-test.ts';
import { catchMap, type MapWindow } from './catch-map.ts';
import { downloaded, eventPath, waitForMap, withoutMap } from './support.ts';

declare const window: MapWindow;

const CAUSE = '2024-01-24-iraq-three-facilities-strikes';
const ANSWER = '2024-01-24-conoco-rocket-attack';
const WITHOUT = '2020-01-03-baghdad-airport-strike';

/** Which events the lines of the moving map join, each pair once. */
async function linesOf(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const map = window.map!;
		if (!map.loaded() || map.isMoving()) await map.once('idle');
		const drawn = map.queryRenderedFeatures({ layers: ['answer', 'answer-now'] });
		return [...new Set(drawn.map(({ properties }) => `${properties['from']} > ${properties['to']}`))];
	});
}

test('[B16] the moving map draws the line of a claimed answer until a filter hides its other end', async ({
	page
}) => {
	test.slow();
	await catchMap(page);
	await page.goto(eventPath(ANSWER));
	await waitForMap(page);
	await expect.poll(() => linesOf(page)).toEqual([`${ANSWER} > ${CAUSE}`]);
	await page.goto(`${eventPath(ANSWER)}?kind=retaliation`);
	await waitForMap(page);
	await expect(page.locator('article')).toContainText('hidden by filter');
	await expect.poll(() => linesOf(page)).toEqual([]);
	// The overview has the lines of all events that are shown.
	await page.goto('/?kind=retaliation');
	await waitForMap(page);
	await expect.poll(() => linesOf(page)).toEqual([]);
});

test('[B16] [B20] a line ends at the edge of an area, whose middle nobody states, on both pictures', async ({
	page
}) => {
	await catchMap(page);
	await page.goto(eventPath(ANSWER));
	await waitForMap(page);
	const drawn = (await page.locator('svg.events path.line').getAttribute('d'))!;
	const onPicture = drawn
		.slice(1)
		.split('L')
		.map((spot) => fromUnits(spot.split(' ').map(Number) as [number, number]));
	const onMap = await page.evaluate((answer) => {
		const { data } = window.map!.getSource<GeoJSONSource>('answers')!.serialize();
		const { features } = data as GeoJSON.FeatureCollection<GeoJSON.LineString>;
		return features.find(({ properties }) => properties?.['from'] === answer)?.geometry.coordinates;
	}, ANSWER);
	const [area] = downloaded.filter(({ properties }) => properties.event_id === CAUSE);
	for (const [start, end] of [onPicture, onMap as typeof onPicture]) {
		const [site] = downloaded.filter(({ properties }) => properties.event_id === ANSWER);
		expect(distance(start!, site!.geometry!.coordinates)).toBeLessThan(0.01);
		expect(distance(end!, area!.geometry!.coordinates)).toBeCloseTo(area!.properties.uncertainty_km!, 1);
	}
});

test('[B16] on the overview lines have arrows in their own colour, and no words', async ({ page }) => {
	await withoutMap(page);
	await page.goto('/');
	const arrows = page.locator('.marks .arrow:visible');
	await expect(arrows).toHaveCount(2);
	await expect(page.locator('.marks .tag')).toHaveCount(0);
	const colour = await page
		.locator('svg.events path.line')
		.first()
		.evaluate((line) => getComputedStyle(line).stroke);
	await expect(arrows.first()).toHaveCSS('fill', colour);
});

test('[B20] the hatch of an area is the same on the picture as on the moving map', async ({ page }) => {
	await catchMap(page);
	for (const [path, image] of [
		[eventPath(CAUSE), 'hatch-now'],
		['/', 'hatch']
	] as const) {
		await page.goto(path);
		await waitForMap(page);
		const { canvas, picture } = await page.evaluate((name) => {
			const map = window.map!;
			const { data, pixelRatio } = map.getImage(name);
			const [red, green, blue, alpha = 0] = data.data;
			const pattern = document.querySelector('#hatch')!;
			const { stroke, opacity } = getComputedStyle(pattern.querySelector('path')!);
			const pixels = document.querySelector<SVGSVGElement>('svg.events')!.getScreenCTM()!.a;
			return {
				canvas: {
					colour: `rgb(${red}, ${green}, ${blue})`,
					opacity: alpha / 255,
					// Between two zooms MapLibre stretches a pattern with the map.
					space: (data.width / pixelRatio) * 2 ** (map.getZoom() % 1)
				},
				picture: {
					colour: stroke,
					opacity: Number(opacity),
					space: Number(pattern.getAttribute('width')) * Math.SQRT2 * pixels
				}
			};
		}, image);
		expect(picture.colour, path).toBe(canvas.colour);
		expect(picture.opacity, path).toBeCloseTo(canvas.opacity, 2);
		expect(picture.space, path).toBeCloseTo(canvas.space, 1);
	}
});

test('[B17] [A19] Enter on the words of a line goes to its other end', async ({ page }) => {
	await withoutMap(page);
	await page.goto(eventPath(ANSWER));
	await page.locator('.marks .tag').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(eventPath(CAUSE)));
	await expect(page.locator('.marks .tag')).toHaveCount(2);
	await page.locator('.marks .tag').filter({ hasText: /^6/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(eventPath(ANSWER)));
});

test('[B20] the area at the other end of a line says in words how far it reaches', async ({ page }) => {
	await withoutMap(page);
	await page.goto(eventPath(ANSWER));
	await expect(page.locator('.marks .reach.is-quiet')).toHaveText('within about 15 km');
});

test('[B18] [A20] on a step the other areas are thinner, empty and paler, on the picture as on the moving map', async ({
	page
}) => {
	await catchMap(page);
	await page.goto(eventPath(CAUSE));
	await waitForMap(page);
	const seen = await page.evaluate(() => {
		const map = window.map!;
		const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
		const inCanvas = (layer: string) => ({
			width: Number(map.getPaintProperty(layer, 'line-width')),
			areas: new Set(
				map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => String(properties['event_id']))
			).size
		});
		const inPicture = (selector: string) => {
			const { strokeWidth, fill } = styleOf(selector);
			return { width: parseFloat(strokeWidth), isEmpty: fill === 'none' };
		};
		return {
			own: { canvas: inCanvas('area-now-line'), picture: inPicture('svg.events .area.now') },
			other: { canvas: inCanvas('area-other-line'), picture: inPicture('svg.events .area:not(.now)') },
			overview: inCanvas('area-line').areas,
			hatched: map.queryRenderedFeatures({ layers: ['area-fill'] }).length
		};
	});
	for (const { canvas, picture } of [seen.own, seen.other]) expect(canvas.width).toBe(picture.width);
	expect(seen.other.canvas.width).toBeLessThan(seen.own.canvas.width / 1.5);
	expect([seen.own.picture.isEmpty, seen.other.picture.isEmpty]).toEqual([false, true]);
	expect([seen.overview, seen.hatched]).toEqual([0, 0]);
	expect(seen.own.canvas.areas).toBe(1);
	expect(seen.other.canvas.areas).toBeGreaterThan(1);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[B16] [B02] the picture draws the lines of the overview and of each step', async ({ page }) => {
		const lines = page.locator('svg.events path.line');
		for (const [path, count] of [
			['/', 2],
			[eventPath(CAUSE), 2],
			[eventPath(ANSWER), 1],
			[eventPath(WITHOUT), 0]
		] as const) {
			await page.goto(path);
			await expect(lines, path).toHaveCount(count);
			await expect(page.locator('svg.events path.line.now'), path).toHaveCount(path === '/' ? 0 : count);
		}
		// A row of round dots from the one point to the edge of the other area.
		await page.goto(eventPath(ANSWER));
		await expect(lines).toHaveAttribute('d', /^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
		await expect(lines).toHaveCSS('stroke-linecap', 'round');
		const start = (await lines.getAttribute('d'))?.slice(1).split('L')[0];
		await expect(page.locator('svg.events path.dot.now').last()).toHaveAttribute('d', `M${start}h0`);
	});
});
