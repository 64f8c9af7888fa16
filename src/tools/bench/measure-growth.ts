import type { CDPSession, Page } from '@playwright/test';
import { EVERYTHING, keysOfWalk, openWalk, type Line } from './step-walk.ts';
import type { Watched } from './watch-page.ts';

/** What many steps left behind. */
export interface Growth {
	megabytes: number;
	nodes: number;
	listeners: number;
	/** Canvases that were ever given a WebGL context. */
	contexts: number;
}

/**
 * What at least `presses` steps leave behind, once everything has been seen a first time. The walk ends where it began,
 * so that nothing but what was left behind can differ, and what only waits to be collected is collected.
 */
export async function measureGrowth(
	page: Page,
	origin: string,
	presses: number,
	line: Line = EVERYTHING
): Promise<Growth> {
	const steps = await openWalk(page, origin, line);
	const session = await page.context().newCDPSession(page);
	const round = keysOfWalk(steps, 2 * steps);
	const walk = () => page.evaluate((keys) => (globalThis as Watched).kept.walk(keys), round);
	await walk();
	const before = await held(page, session);
	for (let taken = 0; taken < presses; taken += round.length) await walk();
	const after = await held(page, session);
	return {
		megabytes: (after.heap - before.heap) / 1e6,
		nodes: after.nodes - before.nodes,
		listeners: after.listeners - before.listeners,
		contexts: await page.evaluate(() => (globalThis as Watched).kept.contexts)
	};
}

/** How often what the page holds is looked at, until a look finds no less than the one before. */
const LOOKS = 6;

/** What the page holds when it has come to rest and all garbage is gone: some of it only after its finalizers have run. */
async function held(page: Page, session: CDPSession) {
	let last = await look(page, session);
	for (let looks = 1; looks < LOOKS; looks += 1) {
		const next = await look(page, session);
		if (next.nodes >= last.nodes && next.listeners >= last.listeners) return next;
		last = next;
	}
	return last;
}

async function look(page: Page, session: CDPSession) {
	await page.waitForTimeout(750);
	for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return { heap: usedSize, nodes, listeners: jsEventListeners };
}
