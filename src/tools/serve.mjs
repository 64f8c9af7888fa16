/**
 * A static file server like the plain hosts the site is made for; `npm start` and the browser tests use it.
 *
 * Run as `node src/tools/serve.mjs [folder] [port] [base path]`.
 */
import { createReadStream, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, readRules } from './headers.mjs';
import { locate, smallest } from './locate.mjs';

/** @type {Record<string, string>} */
const TYPES = {
	'': 'text/plain; charset=utf-8', // SHA256SUMS, _headers
	'.atom': 'application/atom+xml',
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.geojson': 'application/geo+json',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.jsonld': 'application/ld+json',
	'.kml': 'application/vnd.google-earth.kml+xml',
	'.md': 'text/markdown; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
	'.zip': 'application/zip'
};

/**
 * A server for the files below `root`; it does not listen yet.
 *
 * Pages are folders with an `index.html`, and `404.html` answers for what is missing.
 *
 * @param {string} root the folder to serve
 * @param {{ base?: string }} [options] `base`: the path the site is under, to try a build as `/foo/bar/`
 */
export function createSiteServer(root, { base = '/' } = {}) {
	const site = {
		root: resolve(root),
		base: `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/')
	};
	return createServer((request, response) => {
		answer(site, request, response).catch((/** @type {unknown} */ error) => {
			console.error(error);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
}

/**
 * @param {{ root: string, base: string }} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(site, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const found = await locate(site, request.url ?? '/');
	if (found.location !== undefined) {
		response.writeHead(308, { Location: found.location, 'Cache-Control': 'no-cache' }).end();
		return;
	}
	const file = found.file ?? join(site.root, '404.html');
	const path = `/${relative(site.root, file).replaceAll('\\', '/')}`;
	const rules = headersFor(await readRules(site.root), path);
	await send(file, found.file === undefined ? 404 : 200, rules, request, response);
}

/**
 * @param {string} file
 * @param {number} status
 * @param {Record<string, string>} rules what `_headers` says of it
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function send(file, status, rules, request, response) {
	const chosen = await smallest(file, request.headers['accept-encoding'] ?? '');
	const found = await stat(chosen.file).catch(() => undefined);
	if (!found) {
		response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
		return;
	}
	const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}-${chosen.encoding ?? ''}"`;
	/** @type {import('node:http').OutgoingHttpHeaders} */
	const headers = {
		'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
		'Cache-Control': 'no-cache',
		Vary: 'Accept-Encoding',
		ETag: etag,
		...rules
	};
	if (chosen.encoding) headers['Content-Encoding'] = chosen.encoding;
	if (status === 200 && request.headers['if-none-match'] === etag) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(status, { ...headers, 'Content-Length': found.size });
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(chosen.file)
			.on('error', () => response.destroy())
			.pipe(response);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const [folder = 'build', port = '4173', base = '/'] = process.argv.slice(2);
	createSiteServer(folder, { base }).listen(Number(port), '127.0.0.1');
}
