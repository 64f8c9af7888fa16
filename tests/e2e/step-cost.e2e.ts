import { expect } from '@playwright/test';
import type { GeoJSONSource } from 'maplibre-gl';
import { GROWTH } from '../../src/tools/bench/budgets.ts';
import { measureGrowth } from '../../src/tools/bench/measure-growth.ts';
import { SCREENS } from '../../src/tools/bench/open-browser.ts';
import { MAIN_LINE } from '../../src/tools/bench/step-walk.ts';
import { watchPage } from '../../src/tools/bench/watch-page.ts';
import { test } from './atlas-test.ts';
import { catchMap, type MapWindow } from './catch-map.ts';
import { eventPath, everything, LOCATED, waitForMap } from './support.ts';

test.describe('on a low screen', () => {
	test.use(SCREENS.low);

	test('[C] [F25] sixty steps leave no nodes and no listeners behind, and one graphics context', async ({
		page,
		baseURL
	}) => {
		test.setTimeout(180_000);
		await watchPage(page);
		const left = await measureGrowth(page, baseURL ?? '', 60, MAIN_LINE);
		expect(left).toMatchObject({ nodes: GROWTH.nodes, listeners: 0, contexts: GROWTH.contexts });
	});
});

test('[B15] timeline, marks and folded parts wait until the text of a step has been painted', async ({
	page
}) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	const order = await page.evaluate(async () => {
		const seen: string[] = [];
		const watch = (selector: string, name: string) =>
			new MutationObserver(() => seen.push(name)).observe(document.querySelector(selector)!, {
				subtree: true,
				childList: true,
				characterData: true,
				attributes: true
			});
		watch('#reading', 'text');
		watch('nav.timeline', 'rest');
		watch('.marks', 'rest');
		watch('details.list', 'rest');
		new MutationObserver(() => requestAnimationFrame(() => seen.push('frame'))).observe(
			document.querySelector('h1')!,
			{ characterData: true, subtree: true, childList: true }
		);
		document.querySelector<HTMLElement>('a[rel=next]')!.click();
		for (let looks = 0; looks < 200 && !seen.includes('rest'); looks++)
			await new Promise((resolve) => setTimeout(resolve, 50));
		return [...new Set(seen)];
	});
	expect(order).toEqual(['text', 'frame', 'rest']);
});

test('[C] steps to and from a statement that is on the map give the map no new data', async ({ page }) => {
	const statement = '2021-06-28-kadhimi-statement';
	const [before, , after] = everything.slice(everything.indexOf(statement) - 1);
	await catchMap(page);
	await page.goto(`${eventPath(before ?? '')}?steps=all`);
	await waitForMap(page);
	await page.evaluate(() => {
		const { map } = window as MapWindow;
		const given: string[] = [];
		for (const name of ['areas', 'answers', 'points']) {
			const source = map?.getSource<GeoJSONSource>(name);
			if (source) source.setData = (data) => (given.push(`${name}: ${typeof data}`), Promise.resolve());
		}
		Object.assign(window, { given });
	});
	/** The events of a layer that the map has drawn. */
	const drawnAs = (layer: string) =>
		page.evaluate(
			(layer) => [
				...new Set(
					(window as MapWindow).map
						?.queryRenderedFeatures({ layers: [layer] })
						.map(({ properties }) => String(properties.event_id))
				)
			],
			layer
		);
	for (const id of [statement, after ?? '']) {
		await page.locator('a[rel=next]').click();
		await expect(page).toHaveURL(new RegExp(eventPath(id)));
		await expect.poll(() => drawnAs('point-now')).toEqual(id === statement ? [id] : []);
	}
	expect(await page.evaluate(() => (window as unknown as { given: string[] }).given)).toEqual([]);
});
