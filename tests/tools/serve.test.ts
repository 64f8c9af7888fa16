import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../src/tools/serve.mjs';

const FILES: Record<string, string | Buffer> = {
	'site/_headers': readFileSync('static/_headers'),
	'site/index.html': 'front',
	'site/404.html': 'nothing here',
	'site/method/index.html': 'method',
	'site/data/events.geojson': '{}',
	'site/data/events.csv': 'a',
	'site/data/events.kml': '<kml/>',
	'site/data/SHA256SUMS': '0',
	'site/manifest.webmanifest': '{}',
	'site/strange.bin': '?',
	'site/_app/immutable/app.js': 'plain',
	'site/_app/immutable/app.js.br': brotliCompressSync('plain'),
	'site/_app/immutable/app.js.gz': gzipSync('plain'),
	'site-secret/key.txt': 'secret',
	'key.txt': 'secret'
};

const folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
const root = createSiteServer(join(folder, 'site'));
const below = createSiteServer(join(folder, 'site'), { base: '/foo/bar' });

beforeAll(async () => {
	for (const [name, bytes] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	for (const server of [root, below]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
	for (const server of [root, below]) server.close();
	rmSync(folder, { recursive: true });
});

interface Answer {
	status: number | undefined;
	headers: IncomingMessage['headers'];
	body: string;
}

/** Asks with the path exactly as it is written; `fetch` would tidy `..` away. */
function ask(path: string, { server = root, method = 'GET', headers = {} } = {}): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const asked = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const body = Buffer.concat(chunks).toString('latin1');
				resolve({ status: response.statusCode, headers: response.headers, body });
			});
		});
		asked.on('error', reject).end();
	});
}

test.each([
	['/', 'text/html; charset=utf-8'],
	['/data/events.geojson', 'application/geo+json'],
	['/data/events.csv', 'text/csv; charset=utf-8'],
	['/data/events.kml', 'application/vnd.google-earth.kml+xml'],
	['/data/SHA256SUMS', 'text/plain; charset=utf-8'],
	['/manifest.webmanifest', 'application/manifest+json'],
	['/_app/immutable/app.js', 'text/javascript; charset=utf-8'],
	['/strange.bin', 'application/octet-stream']
])('%s is served as %s', async (path, type) => {
	const { status, headers } = await ask(path);
	expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([
		200,
		type,
		'nosniff'
	]);
});

test('a folder is its index.html, and without its slash leads there with the query kept', async () => {
	expect(await ask('/method/?a=1')).toMatchObject({ status: 200, body: 'method' });
	const { status, headers } = await ask('/method?a=1');
	expect([status, headers.location]).toEqual([308, '/method/?a=1']);
});

test.each(['/missing', '/data/', '/index.html/', '/%ff', '/%00', '//method'])(
	'%s is answered by 404.html with status 404',
	async (path) => {
		const { status, headers, body } = await ask(path);
		expect([status, headers['content-type'], body]).toEqual([
			404,
			'text/html; charset=utf-8',
			'nothing here'
		]);
	}
);

test.each([
	'/../key.txt',
	'/%2e%2e/key.txt',
	'/..%2fkey.txt',
	'/method/..%2f..%2fkey.txt',
	'/..%5ckey.txt',
	'/../site-secret/key.txt',
	'/%2fetc/passwd'
])('%s does not leave the folder', async (path) => {
	expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
});

test.each([
	['gzip, deflate, br', 'br'],
	['gzip', 'gzip'],
	['br;q=0, gzip', 'gzip'],
	['identity', undefined]
])('a client that accepts "%s" is sent %s', async (accepted, encoding) => {
	const { headers, body } = await ask('/_app/immutable/app.js', { headers: { 'accept-encoding': accepted } });
	expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
	expect(headers['content-length']).toBe(String(body.length));
});

test('only files whose name holds their hash are kept for ever', async () => {
	expect((await ask('/_app/immutable/app.js')).headers['cache-control']).toContain('immutable');
	expect((await ask('/data/events.csv')).headers['cache-control']).toBe('no-cache');
});

test('a page that has not changed is not sent twice', async () => {
	const { etag = '' } = (await ask('/')).headers;
	expect(await ask('/', { headers: { 'if-none-match': etag } })).toMatchObject({ status: 304, body: '' });
});

test('HEAD has the headers of GET and no body', async () => {
	const { status, headers, body } = await ask('/method/', { method: 'HEAD' });
	expect([status, headers['content-length'], body]).toEqual([200, '6', '']);
});

test('nothing but reading is allowed', async () => {
	const { status, headers } = await ask('/', { method: 'POST' });
	expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('the same build can be tried below another path', async () => {
	expect(await ask('/foo/bar/method/', { server: below })).toMatchObject({ status: 200, body: 'method' });
	expect((await ask('/foo/bar', { server: below })).headers.location).toBe('/foo/bar/');
	expect((await ask('/foo/bar/method', { server: below })).headers.location).toBe('/foo/bar/method/');
	for (const path of ['/', '/method/', '/foo/barmethod/']) {
		expect(await ask(path, { server: below })).toMatchObject({ status: 404 });
	}
});

test('[F30] every page asks browsers not to tell other sites where a reader came from', async () => {
	expect((await ask('/method/')).headers['referrer-policy']).toBe('no-referrer');
});

test('[F34] only the downloads may be read by pages of other origins', async () => {
	expect((await ask('/data/events.geojson')).headers['access-control-allow-origin']).toBe('*');
	expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
});
