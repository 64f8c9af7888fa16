/**
 * `npm test`: everything that must hold, in order, from a bare clone. Stops at the first stage that fails.
 *
 * The last line is `N passed, N failed` with the tests of all runners; a stage that fails without naming a
 * test counts as one failure. A skipped test fails the run unless it says why, see `tally.mjs`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ensureNode } from './prepare.mjs';
import { CACHE, runNpm, startNpm } from './project.mjs';
import { closingLine, tallyPlaywright, tallyVitest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ name: string, run: () => Tally | undefined | Promise<undefined> }} Stage */

/** @type {ReturnType<typeof startNpm> | undefined} one processor for more than a minute, so it runs beside what comes before its turn */
let linting;

/** @type {Stage[]} */
const STAGES = [
	{ name: 'types', run: types },
	{ name: 'unit tests', run: () => suite('test:unit', 'vitest.json', tallyVitest) },
	{ name: 'lint', run: lint },
	{ name: 'build', run: () => void ensureBuilt() },
	{ name: 'browser tests', run: () => suite('test:browser', 'playwright.json', tallyPlaywright) }
];

/** @type {string[]} */
const summary = [];
/** @type {Tally} */
const sums = { passed: 0, failed: 0, skipped: 0, problems: [] };

for (const { name, run } of [{ name: 'install', run: install }, ...STAGES]) {
	const problems = sums.problems.length > 0 ? ['not run'] : await timed(name, run);
	summary.push(
		`${problems.length === 0 ? '✓' : '✗'} ${name}${problems.map((problem) => `\n    ${problem}`).join('')}`
	);
}
if (sums.problems.length > 0 && sums.failed === 0) sums.failed = 1;
console.log(`\n${summary.join('\n')}\n\n${closingLine(sums)}`);
process.exitCode = sums.problems.length > 0 ? 1 : 0;

/**
 * Runs one stage, adds its tests to the sums and answers what went wrong.
 *
 * @param {string} name
 * @param {Stage['run']} run
 * @returns {Promise<string[]>}
 */
async function timed(name, run) {
	console.log(`\n── ${name}`);
	const before = sums.problems.length;
	const began = Date.now();
	try {
		const tally = await run();
		sums.passed += tally?.passed ?? 0;
		sums.failed += tally?.failed ?? 0;
		sums.skipped += tally?.skipped ?? 0;
		sums.problems.push(...(tally?.problems ?? []));
	} catch (error) {
		sums.problems.push(error instanceof Error ? error.message : String(error));
	}
	console.log(`   ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
	return sums.problems.slice(before);
}

/** Node, the packages, and an empty folder for the reports. */
function install() {
	ensureNode();
	ensureInstalled();
	mkdirSync(CACHE, { recursive: true });
	return undefined;
}

/** Types and lint both read what the framework writes down, which is written once, before either begins. */
async function types() {
	check('sync');
	linting = startNpm(['run', '--ignore-scripts', 'lint']);
	const { status, output } = await startNpm(['run', '--ignore-scripts', 'check']);
	console.log(output);
	if (status !== 0) throw new Error('npm run check failed; the reason is above.');
	return undefined;
}

/** @returns {Promise<undefined>} */
async function lint() {
	const { status, output } = (await linting) ?? { status: 1, output: 'lint was not started' };
	console.log(output);
	if (status !== 0) throw new Error('npm run lint failed; the reason is above.');
}

/**
 * Runs an npm script that only succeeds or fails.
 *
 * @param {string} script
 * @returns {undefined}
 */
function check(script) {
	if (runNpm(['run', script]) !== 0) throw new Error(`npm run ${script} failed; the reason is above.`);
}

/**
 * Runs a test runner and counts its tests from its report.
 *
 * @param {string} script
 * @param {string} report the file in the cache folder that the runner's own configuration names
 * @param {(file: string) => Tally} tally
 * @returns {Tally}
 */
function suite(script, report, tally) {
	const file = join(CACHE, report);
	rmSync(file, { force: true }); // an old report must not speak for this run
	// CI: no test marked "only", and no snapshot is written in passing.
	const status = runNpm(['run', script], { CI: process.env.CI ?? '1' });
	const counted = tally(file);
	if (status !== 0 && counted.problems.length === 0) counted.problems.push(`npm run ${script} failed`);
	return counted;
}
