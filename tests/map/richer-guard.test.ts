import { describe, expect, test, vi } from 'vitest';
import { doorTo } from '../../src/lib/map/richer/ask-host.ts';
import { guardedAddress } from '../../src/lib/map/richer/guard.ts';
import { readTiling } from '../../src/lib/map/richer/open-free-map.ts';

const PAGE = 'https://atlas.example/map/events/x/';
const HOST = 'tiles.openfreemap.org';

describe('what MapLibre asks', () => {
	test.each([
		'https://atlas.example/map/_app/towns.geojson',
		'/map/_app/relief.webp',
		'data:image/png;base64,AA'
	])('%s is let through, with or without a choice', (address) => {
		expect(guardedAddress(address, PAGE, undefined)).toBe(address);
		expect(guardedAddress(address, PAGE, 'openfreemap://')).toBe(address);
	});

	test.each([
		`https://${HOST}/planet`,
		'https://evil.example/',
		'//evil.example/x',
		'http://atlas.example/x',
		'https://atlas.example.evil.example/',
		'openfreemap://7/78/51',
		'pmtiles://chosen/7/78/51',
		'file:///etc/hosts',
		'blob:https://evil.example/1'
	])('%s is refused before the reader has chosen', (address) => {
		expect(() => guardedAddress(address, PAGE, undefined)).toThrow('may not ask');
	});

	test('after a choice its tiles are let through, and nobody else', () => {
		expect(guardedAddress('pmtiles://chosen/7/78/51', PAGE, 'pmtiles://chosen/')).toBe(
			'pmtiles://chosen/7/78/51'
		);
		for (const address of [
			'pmtiles://https://evil.example/x.pmtiles/1/0/0',
			'openfreemap://7/78/51',
			// Not even the host itself: only our own door asks it.
			`https://${HOST}/planet`,
			'https://evil.example/'
		])
			expect(() => guardedAddress(address, PAGE, 'pmtiles://chosen/')).toThrow('may not ask');
	});
});

describe('the door to the host', () => {
	const { signal } = new AbortController();
	const asking = (response: Response | Error) => {
		const ask = vi.fn<typeof fetch>(() =>
			response instanceof Error ? Promise.reject(response) : Promise.resolve(response)
		);
		return { ask, door: doorTo(HOST, ask) };
	};

	test('asks without cookies and referrer, and follows to no other host', async () => {
		const { ask, door } = asking(new Response('{}'));
		await door(`https://${HOST}/planet`, signal);
		expect(ask).toHaveBeenCalledExactlyOnceWith(`https://${HOST}/planet`, {
			signal,
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			redirect: 'error'
		});
	});

	test.each([
		'https://evil.example/planet',
		`http://${HOST}/planet`,
		`https://${HOST}:8443/planet`,
		`https://${HOST}.evil.example/`,
		`https://${HOST}@evil.example/`,
		'/planet'
	])('asks nothing of %s', async (address) => {
		const { ask, door } = asking(new Response('{}'));
		await expect(door(address, signal)).rejects.toMatchObject({ reason: 'other-host' });
		expect(ask).not.toHaveBeenCalled();
	});

	test.each([
		['no connection', new TypeError('Failed to fetch'), 'no-answer'],
		['404', new Response('', { status: 404 }), 'not-found'],
		['500', new Response('', { status: 500 }), 'not-found'],
		['a page', new Response('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } }), 'not-tiles']
	])('says what %s means', async (_, response, reason) => {
		await expect(asking(response).door(`https://${HOST}/planet`, signal)).rejects.toMatchObject({ reason });
	});

	test('an end that the reader made is no fault', async () => {
		const ended = new AbortController();
		ended.abort();
		const gone = new DOMException('ended', 'AbortError');
		await expect(asking(gone).door(`https://${HOST}/planet`, ended.signal)).rejects.toBe(gone);
	});
});

const TILES = `https://${HOST}/planet/20260913_164504_pt/{z}/{x}/{y}.pbf`;

test('the TileJSON tells where the tiles are', () => {
	expect(readTiling({ tilejson: '3.0.0', tiles: [TILES], minzoom: 0, maxzoom: 14 })).toEqual({
		template: TILES,
		minzoom: 0,
		maxzoom: 14
	});
});

test.each([
	['nothing', null, 'not-tiles'],
	['text', 'planet', 'not-tiles'],
	['a style', { version: 8, layers: [] }, 'not-tiles'],
	['no tiles', { tiles: [] }, 'not-tiles'],
	['an address without rows', { tiles: [`https://${HOST}/{z}/{x}`] }, 'not-tiles'],
	['zooms that are none', { tiles: [TILES], maxzoom: 'far' }, 'not-tiles'],
	['tiles elsewhere', { tiles: ['https://evil.example/{z}/{x}/{y}.pbf'] }, 'other-host'],
	['tiles behind a like name', { tiles: [`https://${HOST}.evil.example/{z}/{x}/{y}`] }, 'other-host'],
	['tiles without encryption', { tiles: [`http://${HOST}/{z}/{x}/{y}`] }, 'other-host']
])('a TileJSON with %s is refused', (_, tileJson, reason) => {
	expect(() => readTiling(tileJson)).toThrow(reason);
});
