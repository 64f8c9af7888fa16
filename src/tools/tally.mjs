/**
 * Counts what the test runners report, and holds the rule that no test is skipped without a reason.
 *
 * A reason is `(skipped: …)` in the title, or the description Playwright takes: `test.skip(when, 'why')`.
 */
import { existsSync } from 'node:fs';
import { readJson } from './project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, problems: string[] }} Tally */
/** @typedef {{ title: string, outcome: 'passed' | 'failed' | 'skipped', reason?: string | undefined }} Outcome */

/**
 * Counts the tests in the report of Vitest's JSON reporter.
 *
 * @param {string} file
 * @returns {Tally}
 */
export function tallyVitest(file) {
	return tally(file, (report) =>
		report.testResults.flatMap((/** @type {any} */ module) =>
			module.assertionResults.map((/** @type {any} */ { fullName, status }) => ({
				title: fullName,
				outcome: status === 'passed' || status === 'failed' ? status : 'skipped'
			}))
		)
	);
}

/**
 * Counts the tests in the report of Playwright's JSON reporter, once for each project they run in. A test
 * that passed only when tried again has failed.
 *
 * @param {string} file
 * @returns {Tally}
 */
export function tallyPlaywright(file) {
	return tally(file, (report) => report.suites.flatMap((/** @type {any} */ suite) => outcomesIn(suite, '')));
}

/**
 * The line a run ends with.
 *
 * @param {Tally} sums
 */
export function closingLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {string} file
 * @param {(report: any) => Outcome[]} outcomesOf
 * @returns {Tally}
 */
function tally(file, outcomesOf) {
	if (!existsSync(file))
		return { passed: 0, failed: 0, skipped: 0, problems: ['the runner wrote no report'] };
	const outcomes = outcomesOf(readJson(file));
	const having = (/** @type {string} */ wanted) => outcomes.filter(({ outcome }) => outcome === wanted);
	const problems = having('failed').map(({ title }) => `failed: ${title}`);
	for (const { title, reason } of having('skipped')) {
		if (!reason?.trim() && !/\(skipped: .+\)/.test(title))
			problems.push(`skipped without a reason: ${title}`);
	}
	if (having('passed').length === 0) problems.push('no test passed');
	return {
		passed: having('passed').length,
		failed: having('failed').length,
		skipped: having('skipped').length,
		problems
	};
}

/**
 * @param {any} suite a file or a `describe`, which nest
 * @param {string} path the titles above it
 * @returns {Outcome[]}
 */
function outcomesIn(suite, path) {
	const title = `${path}${suite.title} › `;
	const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
		spec.tests.map((/** @type {any} */ test) => ({
			title: `${title}${spec.title} [${test.projectName}]`,
			outcome: { expected: 'passed', skipped: 'skipped' }[/** @type {string} */ (test.status)] ?? 'failed',
			reason: test.annotations.find((/** @type {any} */ { type }) => type === 'skip' || type === 'fixme')
				?.description
		}))
	);
	return [...own, ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) => outcomesIn(inner, title))];
}
