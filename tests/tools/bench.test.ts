import { expect, test } from 'vitest';
import { findEngine } from '../../src/tools/bench/find-engine.ts';
import { median, percentile } from '../../src/tools/bench/statistics.ts';
import { keysOfWalk } from '../../src/tools/bench/step-walk.ts';
import { failuresOf, tableOf, type Row } from '../../src/tools/bench/table.ts';
import { partOf } from '../../src/tools/bench/weigh.ts';

const row: Row = { about: '/', name: 'until the text', value: 21.84, unit: 'kB', budget: 30, fails: true };

test.each([
	[[3, 1, 2], 2],
	[[4, 1, 3, 2], 2],
	[[10, 9, 100], 10],
	[[7], 7]
])('the median of %j is %d', (values, middle) => {
	expect(median(values)).toBe(middle);
});

test('a percentile is a value that was measured, whatever the order', () => {
	const values = Array.from({ length: 50 }, (_, i) => 50 - i);
	expect(percentile(values, 0.95)).toBe(48);
	expect(percentile(values, 1)).toBe(50);
	expect(values[0]).toBe(50);
});

test.each([
	[[], 0.5, 'nothing'],
	[[1], 0, 'share'],
	[[1], 1.5, 'share']
])('the percentile of %j at %d is refused', (values, share, reason) => {
	expect(() => percentile(values, share)).toThrow(reason);
});

test('what is over its budget fails, unless it only informs or has no budget', () => {
	const over = { ...row, value: 30.06 };
	const informs = { ...over, fails: false };
	const untold = { ...over, budget: undefined };
	expect(failuresOf([row, over, informs, untold])).toEqual([over]);
});

test('what is shown as the budget is not over it', () => {
	expect(failuresOf([{ ...row, value: 30.04 }])).toEqual([]);
	expect(failuresOf([{ ...row, value: 0.00104, unit: 'score', budget: 0.001 }])).toEqual([]);
});

test('the table has one line for each row, with numbers under each other', () => {
	const table = tableOf([
		row,
		{ ...row, name: 'until the moving map', value: 662, budget: 520 },
		{ about: 'a step', name: 'median', value: 17.25, unit: 'ms', budget: 16 }
	]);
	expect(table.split('\n')).toEqual([
		'                              measured  budget',
		'/       until the text         21.8 kB      30',
		'        until the moving map  662.0 kB     520  over by 142.0',
		'a step  median                 17.3 ms      16  over by 1.3 (informs only)'
	]);
});

test('a walk goes to the end of the line, back, and on', () => {
	expect(keysOfWalk(2, 5)).toEqual(['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']);
});

test.each([
	['/', 'html'],
	['/_app/immutable/assets/maplibre-gl.qvkd0SPb.css', 'engine'],
	['/_app/immutable/chunks/DTh23QKw.js', 'app'],
	['/_app/immutable/assets/0.C6vrefld.css', 'css'],
	['/map/public-domain.topo.json', 'basemap'],
	['/_app/immutable/assets/noto-sans-latin.DZN6GKOm.woff2', 'font'],
	['/map/land.svg', 'picture'],
	['/events/a/event.json', 'events']
])('%s counts as %s', (path, part) => {
	expect(partOf(path)).toBe(part);
});

test('the engine is what a page with MapLibre asks for and does not name: the popup too', () => {
	const page = { path: '/c/page.js', text: 'import("./engine.js"); import("./popup.js")' };
	const popup = { path: '/c/popup.js', text: '' };
	const engine = { path: '/c/engine.js', text: '"maplibregl-canvas"; "./worker.js"' };
	const worker = { path: '/c/worker.js', text: '' };
	const html = '<script type="module" src="/c/page.js"></script>';
	expect([...findEngine([page, popup, engine, worker], html)].sort()).toEqual([
		'/c/engine.js',
		'/c/popup.js',
		'/c/worker.js'
	]);
	expect(findEngine([page, popup], html).size).toBe(0);
});
