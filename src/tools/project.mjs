/** Where the project is, and how its tools read files and run npm. Plain Node without dependencies. */
import { spawn, spawnSync } from 'node:child_process';
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
	const [command, all, shell] = npmCommand(args);
	const options = { cwd: ROOT, shell, env: { ...process.env, ...env } };
	return spawnSync(command, all, { ...options, stdio: 'inherit' }).status ?? 1;
}

/**
 * Runs npm beside what else is done, and keeps its output.
 *
 * @param {string[]} args
 * @returns {Promise<{ status: number, output: string }>} the exit status as of `runNpm`, and all that was written
 */
export function startNpm(args) {
	const [command, all, shell] = npmCommand(args);
	const run = spawn(command, all, { cwd: ROOT, shell, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [run.stdout, run.stderr])
		stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
	return new Promise((resolve) => {
		run.on('error', ({ message }) => resolve({ status: 1, output: output + message }));
		run.on('close', (status) => resolve({ status: status ?? 1, output }));
	});
}

/**
 * npm names its own script to what it runs. Otherwise Windows has only npm.cmd, which needs a shell.
 *
 * @param {string[]} args
 * @returns {[command: string, args: string[], shell: boolean]}
 */
function npmCommand(args) {
	const own = process.env.npm_execpath;
	if (own?.endsWith('.js') && existsSync(own)) return [process.execPath, [own, ...args], false];
	return ['npm', args, process.platform === 'win32'];
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
