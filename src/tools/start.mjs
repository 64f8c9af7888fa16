/**
 * `npm start`: installs and builds what is missing or stale, then shows the site on this machine only.
 */
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ensureNode } from './prepare.mjs';
import { ROOT } from './project.mjs';
import { createSiteServer } from './serve.mjs';

/** How many ports are tried before giving up. */
const TRIES = 20;

try {
	ensureNode();
	ensureInstalled();
	ensureBuilt();
	stopWithParent();
	const port = await listen(createSiteServer(join(ROOT, 'build')), Number(process.env.PORT ?? 4173));
	console.log(`\nThe atlas is at http://127.0.0.1:${port}/ — press Ctrl+C to stop.`);
} catch (error) {
	console.error(`\n${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}

/**
 * Listens at `first`, or at the next port that is free.
 *
 * @param {import('node:http').Server} server
 * @param {number} first
 * @returns {Promise<number>} the port
 */
async function listen(server, first) {
	for (let port = first; port < first + TRIES; port += 1) {
		if (await isListening(server, port)) return port;
	}
	throw new Error(`No port from ${first} to ${first + TRIES - 1} is free; name another in PORT.`);
}

/**
 * Tries one port.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false if it is taken
 */
function isListening(server, port) {
	return new Promise((resolve, reject) => {
		/** @param {NodeJS.ErrnoException} error */
		const refused = (error) => {
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(error);
		};
		server.once('error', refused);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', refused);
			resolve(true);
		});
	});
}

/** Ends quietly on Ctrl+C, and with npm: when npm is killed, it leaves behind what it has started. */
function stopWithParent() {
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
	const parent = process.ppid;
	if (process.env.npm_lifecycle_event !== 'start') return;
	setInterval(() => {
		if (process.ppid !== parent) process.exit(0);
	}, 500).unref();
}
