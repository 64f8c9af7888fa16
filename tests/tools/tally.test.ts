import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closingLine, tallyPlaywright, tallyVitest } from '../../src/tools/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(report: object): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return file;
}

function vitest(...tests: [fullName: string, status: string][]) {
	const assertionResults = tests.map(([fullName, status]) => ({ fullName, status }));
	return tallyVitest(written({ testResults: [{ assertionResults }] }));
}

function playwright(status: string, annotations: object[] = []) {
	const specs = [{ title: 'steps', tests: [{ projectName: 'phone', status, annotations }] }];
	const sound = [{ title: 'opens', tests: [{ projectName: 'phone', status: 'expected', annotations: [] }] }];
	return tallyPlaywright(
		written({ suites: [{ title: 'a.e2e.ts', specs: sound, suites: [{ title: 'keys', specs }] }] })
	);
}

test('tests of one report are counted by how they ended', () => {
	const sums = vitest(
		['a', 'passed'],
		['b', 'passed'],
		['c', 'failed'],
		['d (skipped: no fonts)', 'pending']
	);
	expect(sums).toEqual({ passed: 2, failed: 1, skipped: 1, problems: ['failed: c'] });
});

test.each(['skipped', 'pending', 'todo', 'disabled'])('a unit test that is %s has to say why', (status) => {
	expect(vitest(['a', 'passed'], ['b', status]).problems).toEqual(['skipped without a reason: b']);
	expect(vitest(['a', 'passed'], ['b (skipped: no fonts)', status]).problems).toEqual([]);
});

test('a browser test that is skipped has to say why', () => {
	const named = 'skipped without a reason: a.e2e.ts › keys › steps [phone]';
	expect(playwright('skipped', [{ type: 'skip' }]).problems).toEqual([named]);
	expect(playwright('skipped', [{ type: 'skip', description: ' ' }]).problems).toEqual([named]);
	expect(playwright('skipped', [{ type: 'skip', description: 'no touch' }]).problems).toEqual([]);
	expect(playwright('skipped', [{ type: 'issue', description: '#4' }]).problems).toEqual([named]);
});

test('a browser test that passes at the second try has failed', () => {
	expect(playwright('flaky')).toMatchObject({ passed: 1, failed: 1 });
});

test('a run without tests, or without a report, is a fault', () => {
	expect(vitest().problems).toEqual(['no test passed']);
	expect(tallyVitest(join(folder, 'missing.json')).problems).toEqual(['the runner wrote no report']);
});

test('the closing line names skipped tests only if there are any', () => {
	expect(closingLine({ passed: 3, failed: 0, skipped: 0, problems: [] })).toBe('3 passed, 0 failed');
	expect(closingLine({ passed: 3, failed: 1, skipped: 2, problems: [] })).toBe(
		'3 passed, 1 failed, 2 skipped'
	);
});
