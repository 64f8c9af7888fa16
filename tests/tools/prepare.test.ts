import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ensureNode, isInstalled } from '../../src/tools/prepare.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-prepare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, packages: object): string {
	writeFileSync(join(folder, name), JSON.stringify({ packages }));
	return join(folder, name);
}

const LOCKED = {
	'': { name: 'atlas' },
	'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
	'node_modules/a-windows': { version: '1.0.0', integrity: 'sha512-w', optional: true }
};

test.each([
	['what is locked', { 'node_modules/a': LOCKED['node_modules/a'] }, true],
	['a package less', {}, false],
	['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }, false],
	['other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }, false]
])('with %s installed, the answer is as it should be', (_, packages, expected) => {
	expect(isInstalled(written('lock.json', LOCKED), written('installed.json', packages))).toBe(expected);
});

test('nothing is installed before npm has finished once', () => {
	expect(isInstalled(written('lock.json', LOCKED), join(folder, 'missing.json'))).toBe(false);
});

test('an old Node is refused by name', () => {
	expect(() => ensureNode('18.20.4')).toThrow('Node 20.19 or newer is needed; this is 18.20.4');
	expect(() => ensureNode('20.18.3')).toThrow('20.18.3');
	for (const version of ['20.19.0', '22.12.0', '24.0.0']) expect(() => ensureNode(version)).not.toThrow();
});
