import type { FeatureCollection, LineString } from 'geojson';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchGround } from '../../src/lib/map/fetch-ground.ts';
import type { GroundLicence } from '../../src/lib/map/ground-layers.ts';
import { PATIENCE } from '../../src/lib/map/in-time.ts';
import { packGround, readGround } from '../../src/routes/ground.server.ts';

const hrefOf = (licence: GroundLicence) => `https://atlas.example/map/${licence}.topo.json`;

/** Answers for the files of the basemap, with what a test puts in their place. */
function serve(instead: Partial<Record<GroundLicence, () => Response>> = {}) {
	vi.stubGlobal('fetch', (href: string) => {
		const licence = /map\/([\w-]+)\.topo\.json$/.exec(href)?.[1] as GroundLicence;
		return Promise.resolve(instead[licence]?.() ?? new Response(packGround(licence)));
	});
}

afterEach(() => void vi.unstubAllGlobals());

test('what the map unpacks is what is committed, each position within half a cell of 0.001 degrees', async () => {
	serve();
	const { layers, isPartMissing } = await fetchGround(hrefOf);
	expect(isPartMissing).toBe(false);
	for (const name of ['borders', 'rivers', 'lesser-rivers', 'labels'] as const) {
		const committed = readGround(name);
		expect(layers[name].features.map(({ properties }) => properties)).toEqual(
			committed.features.map(({ properties }) => properties)
		);
	}
	const border = longest(readGround('borders'));
	for (const [lon = 0, lat = 0] of longest(layers.borders)) {
		const [nearLon, nearLat] = nearest(border, lon, lat);
		expect(Math.abs(nearLon - lon)).toBeLessThan(0.0005);
		expect(Math.abs(nearLat - lat)).toBeLessThan(0.0005);
	}
});

test.each<[string, () => Response]>([
	['is not there', () => new Response('', { status: 404 })],
	['is a page instead', () => new Response('<!doctype html>')],
	['ends too early', () => new Response(packGround('public-domain').slice(0, 2000))],
	['lacks its layers', () => new Response('{"type":"Topology","objects":{},"arcs":[]}')]
])('[F20] a file that %s leaves its layers empty, the others whole, and is told', async (_, response) => {
	serve({ 'public-domain': response });
	const { layers, isPartMissing } = await fetchGround(hrefOf);
	expect(isPartMissing).toBe(true);
	expect(layers.rivers.features).toEqual([]);
	expect(layers.borders.features.length).toBeGreaterThan(0);
});

test('[F20] a file that stalls is given up after a while, and the others are there', async () => {
	vi.useFakeTimers();
	serve();
	const usual = globalThis.fetch;
	vi.stubGlobal('fetch', (href: string) =>
		href.includes('public-domain') ? new Promise(() => undefined) : usual(href)
	);
	const ground = fetchGround(hrefOf);
	await vi.advanceTimersByTimeAsync(PATIENCE);
	const { layers, isPartMissing } = await ground;
	vi.useRealTimers();
	expect(isPartMissing).toBe(true);
	expect(layers.rivers.features).toEqual([]);
	expect(layers.borders.features.length).toBeGreaterThan(0);
});

function longest({ features }: FeatureCollection) {
	const lines = features.map(({ geometry }) => (geometry as LineString).coordinates);
	return lines.sort((a, b) => b.length - a.length)[0] ?? [];
}

function nearest(line: number[][], lon: number, lat: number): [number, number] {
	const [first = [0, 0]] = [...line].sort(
		([a = 0, b = 0], [c = 0, d = 0]) => Math.hypot(a - lon, b - lat) - Math.hypot(c - lon, d - lat)
	);
	return [first[0] ?? 0, first[1] ?? 0];
}
