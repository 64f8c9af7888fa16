/** Whether the built site is made from exactly what is here now. Plain Node without dependencies. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, readJson, ROOT } from './project.mjs';

/** Everything the built site is made from. */
const INPUTS = [
	'src',
	'static',
	'geodata',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/** What the last good build was made from, and when. */
const STAMP = join(CACHE, 'built.json');

/**
 * Whether `build/` has to be made again: it is missing, an input has changed, or something else has built
 * there since, perhaps with another base path.
 */
export function isStale() {
	if (!existsSync(STAMP) || builtAt() === undefined) return true;
	const { inputs, page } = readJson(STAMP);
	return page !== builtAt() || inputs !== fingerprint();
}

/**
 * Notes that `build/` has been made.
 *
 * @param {string} inputs the fingerprint from before the build
 */
export function stampBuild(inputs) {
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(STAMP, JSON.stringify({ inputs, page: builtAt() }));
}

/** One hash over the names and bytes of all inputs, and over base path and origin, which are built in. */
export function fingerprint() {
	const hash = createHash('sha256').update(`${process.env.BASE_PATH ?? ''}\0${process.env.ORIGIN ?? ''}`);
	for (const file of INPUTS.flatMap((input) => filesIn(join(ROOT, input)))) {
		const bytes = readFileSync(file);
		hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

/** When the built front page was written, in milliseconds; nothing if there is none. */
function builtAt() {
	return statSync(join(ROOT, 'build/index.html'), { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * The path itself if it is a file, all files below it if it is a folder, none if it does not exist.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return [];
	if (found.isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}
