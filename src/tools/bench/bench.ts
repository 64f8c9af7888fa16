/**
 * Measures the built site in a real browser and prints the figures beside their budgets.
 *
 *     npm run bench                  # medians of five
 *     npm run bench -- --rounds=1    # quicker, rougher
 *     npm run bench -- --bytes       # bytes and requests only, and what was asked for
 *
 * Bytes, requests, shifts and what steps leave behind fail the run when they are over; times only inform, because they
 * say as much about the machine.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../prepare.mjs';
import { GROWTH, SHIFT, STEP } from './budgets.ts';
import { htmlRows, listOf, partRows, untilRows } from './bytes-rows.ts';
import { measureGrowth, type Growth } from './measure-growth.ts';
import { measureShift } from './measure-shift.ts';
import { measureSteps } from './measure-steps.ts';
import { openBench, SCREENS, type Bench } from './open-browser.ts';
import { median, percentile } from './statistics.ts';
import { failuresOf, tableOf, type Row } from './table.ts';
import { watchLoad, type Load } from './watch-load.ts';
import { heaviestPage } from './weigh.ts';

const STEPS = 50;
const MANY_STEPS = 300;

/** Compiled code counts as heap too, and V8 goes on compiling what runs often for many hundred steps. */
const NO_COMPILERS = ['--no-sparkplug', '--no-maglev', '--no-opt'];

const { values } = parseArgs({
	options: { rounds: { type: 'string', default: '5' }, bytes: { type: 'boolean', default: false } }
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new RangeError(`--rounds must be 1 or more, not ${values.rounds}`);

/** Does the same several times, one after the other. */
async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let i = 0; i < times; i += 1) results.push(await work());
	return results;
}

async function bytes({ origin, withPage }: Bench): Promise<Row[]> {
	const rows: Row[] = [];
	const all: Load[] = [];
	for (const path of ['/', heaviestPage('/events/').path]) {
		const loads = await repeat(rounds, () => withPage((page) => watchLoad(page, origin, path)));
		if (values.bytes && loads[0]) console.log(`\n${path}\n${listOf(loads[0])}`);
		all.push(...loads);
		rows.push(...untilRows(path, loads));
	}
	return [...rows, ...htmlRows(), ...partRows(all)];
}

async function steps({ origin, withPage }: Bench, about: string, slowdown: number, budget: number) {
	const walks = await repeat(rounds, () => withPage((page) => measureSteps(page, origin, STEPS, slowdown)));
	const middle = median(walks.map(median));
	const late = median(walks.map((walk) => percentile(walk, 0.95)));
	return [
		{ about, name: 'from press to text, median', value: middle, unit: 'ms', budget },
		{ about, name: 'from press to text, 95 of 100', value: late, unit: 'ms' }
	] satisfies Row[];
}

async function shifts({ origin, withPage }: Bench): Promise<Row[]> {
	const rows: Row[] = [];
	for (const name of ['wide', 'narrow'] as const) {
		const moved = await repeat(rounds, () => withPage((page) => measureShift(page, origin), SCREENS[name]));
		rows.push({
			about: 'layout shift',
			name: `${name} screen`,
			value: median(moved),
			unit: 'score',
			budget: SHIFT,
			fails: true
		});
	}
	return rows;
}

async function growth(): Promise<Row[]> {
	const { origin, withPage, close } = await openBench(NO_COMPILERS);
	const left = await repeat(rounds, () =>
		withPage((page) => measureGrowth(page, origin, MANY_STEPS), SCREENS.low)
	);
	await close();
	const middle = (numberOf: (one: Growth) => number) => median(left.map(numberOf));
	const about = `after ${MANY_STEPS} steps`;
	return [
		{
			about,
			name: 'heap',
			value: middle(({ megabytes }) => megabytes),
			unit: 'MB',
			budget: GROWTH.heap,
			fails: true
		},
		{
			about,
			name: 'nodes',
			value: middle(({ nodes }) => nodes),
			unit: 'nodes',
			budget: GROWTH.nodes,
			fails: true
		},
		{ about, name: 'listeners', value: middle(({ listeners }) => listeners), unit: 'listeners' },
		{
			about,
			name: 'WebGL',
			value: middle(({ contexts }) => contexts),
			unit: 'contexts',
			budget: GROWTH.contexts,
			fails: true
		}
	];
}

const STAGES: { name: string; measure: (bench: Bench) => Promise<Row[]> }[] = [
	{ name: 'bytes and requests', measure: bytes },
	{ name: 'steps', measure: (bench) => steps(bench, 'a step', 1, STEP.usual) },
	{ name: 'steps, 4× slower', measure: (bench) => steps(bench, 'a step, 4× slower', 4, STEP.slow) },
	{ name: 'layout shift', measure: shifts },
	{ name: 'what steps leave behind', measure: growth }
];

ensureBuilt();
const bench = await openBench();
try {
	const rows: Row[] = [];
	for (const { name, measure } of values.bytes ? STAGES.slice(0, 1) : STAGES) {
		console.log(`Measuring ${name} …`);
		rows.push(...(await measure(bench)));
	}
	console.log(`\n${tableOf(rows)}\n`);
	const failures = failuresOf(rows);
	if (failures.length > 0) {
		console.log(`${failures.length} over budget.`);
		process.exitCode = 1;
	}
} finally {
	await bench.close();
}
