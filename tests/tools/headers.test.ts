import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { headersFor, readRules } from '../../src/tools/headers.mjs';

const folders: string[] = [];

/** A site whose `_headers` has this text. */
function siteWith(text: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-headers-'));
	folders.push(folder);
	writeFileSync(join(folder, '_headers'), text);
	return folder;
}

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('a path takes the headers of all rules that fit, the later ones last', async () => {
	const rules = await readRules(siteWith('# why\n/*\n  A: 1\n  B: 1\n\n/data/*\n  B: 2\n/one\n  C: 3\n'));
	expect(headersFor(rules, '/data/x')).toEqual({ A: '1', B: '2' });
	expect(headersFor(rules, '/one')).toEqual({ A: '1', B: '1', C: '3' });
	expect(headersFor(rules, '/one/more')).toEqual({ A: '1', B: '1' });
});

test('a site without the file has no rules', async () => {
	expect(await readRules(join(siteWith(''), 'nowhere'))).toEqual([]);
});

test.each(['  A: 1\n', '/*\n  not a header\n', 'data/*\n  A: 1\n'])(
	'a line that is neither path nor header is refused: %j',
	async (text) => {
		await expect(readRules(siteWith(text))).rejects.toThrow(/_headers, line \d/);
	}
);

test('the atlas’s own file is read, and keeps nothing for ever but what is named by its hash', async () => {
	const rules = await readRules('static');
	expect(rules.filter(({ headers }) => headers['Cache-Control']).map(({ path }) => path)).toEqual([
		'/_app/immutable/*'
	]);
});
