import { expect } from '@playwright/test';
import { GROWTH } from '../../src/tools/bench/budgets.ts';
import { measureGrowth } from '../../src/tools/bench/measure-growth.ts';
import { SCREENS } from '../../src/tools/bench/open-browser.ts';
import { MAIN_LINE } from '../../src/tools/bench/step-walk.ts';
import { watchPage } from '../../src/tools/bench/watch-page.ts';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, waitForMap } from './support.ts';

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
		await new Promise((resolve) => setTimeout(resolve, 1000));
		return [...new Set(seen)];
	});
	expect(order).toEqual(['text', 'frame', 'rest']);
});
