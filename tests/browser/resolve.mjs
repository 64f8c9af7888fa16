/**
 * Finds a Chromium for the browser tests, and fetches one where that can be. Nothing is installed outside this folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { fetchChromium } from './fetch.mjs';

/** @typedef {{ executablePath: string, env: Record<string, string> }} Browser */

/** Variables that name a browser, the first that is set wins. */
const VARIABLES = ['TEST_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

/**
 * The browser to test with: the one the environment names, Playwright's own, the one that the lockfile names, which has
 * no windows to look after and takes half the time of one that has, or else one that the system has.
 *
 * @returns {Promise<Browser>} `env` holds the variables it has to be started with
 * @throws {Error} with the ways out, if there is none
 */
export async function resolveBrowser() {
	const chosen = named() ?? own();
	if (chosen !== undefined) return { executablePath: chosen, env: {} };
	const reason = await fetchChromium(answers).catch((/** @type {unknown} */ error) => error);
	if (reason !== null && typeof reason === 'object' && 'executablePath' in reason) {
		return /** @type {Browser} */ (reason);
	}
	const executablePath = installed();
	if (executablePath !== undefined) return { executablePath, env: {} };
	throw new Error(
		`No browser for the tests: ${reason instanceof Error ? reason.message : String(reason)}
Any one of these helps:
  - install Chrome, Chromium, Edge or Brave in its usual place (Debian, Ubuntu: apt-get install chromium)
  - set TEST_BROWSER to the path of one
  - npx playwright install --with-deps chromium-headless-shell
  - on Linux x64, allow access to the npm registry once`
	);
}

/** The browser the environment names. */
function named() {
	const variable = VARIABLES.find((name) => process.env[name]);
	if (variable === undefined) return undefined;
	const path = process.env[variable] ?? '';
	if (!existsSync(path)) throw new Error(`${variable} names ${path}, where there is nothing.`);
	return path;
}

/** The browser of `npx playwright install`. */
function own() {
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
}

/** A whole browser where the system keeps them. */
export function installed() {
	const present = systemPaths().filter((path) => existsSync(path));
	// On Windows `--version` opens a window instead of answering.
	return process.platform === 'win32' ? present[0] : present.find((path) => answers(path));
}

/** Where Chrome, Chromium, Edge and Brave are on each system. */
function systemPaths() {
	if (process.platform === 'darwin') {
		const names = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
		return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
			names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`))
		);
	}
	if (process.platform === 'win32') {
		const names = ['Google/Chrome', 'Chromium', 'Microsoft/Edge', 'BraveSoftware/Brave-Browser'];
		return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
			.flatMap((variable) => process.env[variable] ?? [])
			.flatMap((folder) =>
				names.map((name) =>
					join(
						folder,
						name,
						'Application',
						name.endsWith('Edge') ? 'msedge.exe' : name.startsWith('Brave') ? 'brave.exe' : 'chrome.exe'
					)
				)
			);
	}
	const names = [
		'google-chrome-stable',
		'google-chrome',
		'chromium',
		'chromium-browser',
		'microsoft-edge-stable',
		'brave-browser',
		'chrome'
	];
	const folders = [
		...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
		'/opt/google/chrome',
		'/snap/bin'
	];
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Whether a browser starts at all: a stub that only tells how to install one does not, nor does one whose
 * libraries are missing.
 *
 * @param {string} path
 * @param {Record<string, string>} [env]
 */
function answers(path, env = {}) {
	const { status, stdout } = spawnSync(path, ['--version'], {
		env: { ...process.env, ...env },
		encoding: 'utf8',
		timeout: 20_000
	});
	return status === 0 && /\d+\.\d+\.\d+/.test(stdout);
}
