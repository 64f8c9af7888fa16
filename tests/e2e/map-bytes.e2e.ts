import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { REQUESTS, UNTIL } from '../../src/tools/bench/budgets.ts';
import { partRows, listOf } from '../../src/tools/bench/bytes-rows.ts';
import { failuresOf, tableOf } from '../../src/tools/bench/table.ts';
import { watchLoad, weighLoad } from '../../src/tools/bench/watch-load.ts';
import { watchPage } from '../../src/tools/bench/watch-page.ts';
import { heaviestPage } from '../../src/tools/bench/weigh.ts';

for (const path of ['/', heaviestPage('/events/').path])
	test(`[C] ${path} keeps to its bytes until text, first map and moving map`, async ({ page, baseURL }) => {
		await watchPage(page);
		const load = await watchLoad(page, baseURL ?? '', path);
		const used = weighLoad(load);
		for (const stage of ['text', 'picture', 'engine'] as const)
			expect.soft(used[stage], `${stage}\n${listOf(load)}`).toBeLessThanOrEqual(UNTIL[stage]);
		expect.soft(load.others.length).toBe(REQUESTS.others);
		const rows = partRows([load]);
		expect(failuresOf(rows), tableOf(rows)).toEqual([]);
	});
