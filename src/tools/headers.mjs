/** Reads `_headers`, the file in which static hosts look up what to send with which path. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ path: string, headers: Record<string, string> }} Rule `path` may end in `*` */

/**
 * The rules of a site, none if it has no such file.
 *
 * @param {string} root the folder that is served
 * @returns {Promise<Rule[]>}
 * @throws {SyntaxError} if a line is neither a path, nor a header below one, nor a comment
 */
export async function readRules(root) {
	const text = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
	/** @type {Rule[]} */
	const rules = [];
	for (const [i, line] of text.split('\n').entries()) {
		const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (name && value && rule) rule.headers[name] = value;
		else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
		else if (line.trim() && !line.startsWith('#'))
			throw new SyntaxError(`_headers, line ${i + 1}: neither a path nor a header: ${line}`);
	}
	return rules;
}

/**
 * What to send with a path, from all rules that fit.
 *
 * @param {Rule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
	const fits = (/** @type {Rule} */ { path: pattern }) =>
		pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
	return Object.assign({}, ...rules.filter(fits).map(({ headers }) => headers));
}
