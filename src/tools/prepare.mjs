/**
 * What `npm start` and `npm test` have in common: from a bare clone to an up-to-date `build/`.
 *
 * Plain Node without dependencies, because it runs before anything is installed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, ROOT, runNpm } from './project.mjs';
import { fingerprint, isStale, stampBuild } from './stale.mjs';

/**
 * Stops with a plain sentence when Node is older than `engines` in package.json allows.
 *
 * @param {string} [version] such as `20.19.0`
 */
export function ensureNode(version = process.versions.node) {
	const { engines } = readJson(join(ROOT, 'package.json'));
	const least = /\d+\.\d+/.exec(engines.node)?.[0] ?? '0.0';
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
	if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
	throw new Error(`Node ${least} or newer is needed; this is ${version}. See https://nodejs.org/.`);
}

/**
 * Runs `npm ci` unless what is installed is what package-lock.json names.
 *
 * The locked versions are compared rather than the files' times, which a checkout changes for no reason.
 * Everything is a development dependency here, so `--include=dev` overrules a NODE_ENV of production.
 *
 * @returns {boolean} whether anything was installed
 */
export function ensureInstalled() {
	if (isInstalled(join(ROOT, 'package-lock.json'), join(ROOT, 'node_modules/.package-lock.json')))
		return false;
	console.log('Installing the locked packages (npm ci) …');
	const status = runNpm([
		'ci',
		'--ignore-scripts',
		'--include=dev',
		'--no-audit',
		'--no-fund',
		'--loglevel=error'
	]);
	if (status !== 0) throw new Error('npm ci failed; the first start needs the npm registry.');
	return true;
}

/**
 * Whether the installed packages are the locked ones; packages for other systems may be missing.
 *
 * @param {string} lockFile package-lock.json
 * @param {string} installedFile the copy npm leaves in node_modules when an install has completed
 */
export function isInstalled(lockFile, installedFile) {
	if (!existsSync(installedFile)) return false;
	const installed = readJson(installedFile).packages;
	return Object.entries(readJson(lockFile).packages).every(([path, locked]) => {
		if (path === '') return true;
		const found = installed[path];
		return found
			? found.version === locked.version && found.integrity === locked.integrity
			: locked.optional === true;
	});
}

/**
 * Builds the site unless `build/` was made from exactly what is here now.
 *
 * @returns {boolean} whether it was built
 * @throws {Error} if the build fails; the next call then builds again
 */
export function ensureBuilt() {
	if (!isStale()) return false;
	console.log('Building the site (npm run build) …');
	// Taken before the build: an edit during it must leave the result stale.
	const inputs = fingerprint();
	if (runNpm(['run', 'build']) !== 0) throw new Error('The build failed; the reason is above.');
	stampBuild(inputs);
	return true;
}
