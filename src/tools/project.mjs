/** Where the project is, and how its tools read files and run npm. Plain Node without dependencies. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Reports and stamps; git-ignored, and gone whenever the packages are installed anew. */
export const CACHE = join(ROOT, 'node_modules/.cache/atlas');

/**
 * Runs npm in the project's folder, with its output shown.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] variables to add
 * @returns {number} the exit status; 1 if it could not be started or was killed
 */
export function runNpm(args, env = {}) {
	const own = process.env.npm_execpath;
	const options = { cwd: ROOT, stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } };
	// npm names its own script to what it runs. Otherwise Windows has only npm.cmd, which needs a shell.
	const ran =
		own?.endsWith('.js') && existsSync(own)
			? spawnSync(process.execPath, [own, ...args], options)
			: spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
	return ran.status ?? 1;
}

/**
 * Reads a JSON file.
 *
 * @param {string} file
 * @returns {any} whatever is in it
 */
export function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}
