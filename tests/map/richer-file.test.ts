import { describe, expect, test, vi } from 'vitest';
import { creditOf, isProtomaps, openFile } from '../../src/lib/map/richer/own-file.ts';
import { pmtilesOf, PROTOMAPS_METADATA, protomapsTiles, type ArchiveOptions } from '../stand-in-tiles.ts';

const tileAt = protomapsTiles();
const fileOf = (bytes: Uint8Array | string) => new File([bytes as BlobPart], 'my "map" 1/2?.pmtiles');
const archive = (options: ArchiveOptions = {}) => fileOf(pmtilesOf(tileAt, options));

describe('a file of the reader', () => {
	test('opens, whatever it is called, and answers with its tiles', async () => {
		const { source, address, answer, closest } = await openFile(archive());
		expect(source).toMatchObject({ minzoom: 4, maxzoom: 8, bounds: [35, 29, 50, 40] });
		expect(closest).toBe(14);
		expect(source.tiles).toEqual([`${address}{z}/{x}/{y}`]);
		const { data } = await answer({ url: `${address}7/78/51` }, new AbortController());
		expect(data).toEqual(new Uint8Array(tileAt(7, 78, 51) ?? []));
		expect((data as Uint8Array).length).toBeGreaterThan(100);
	});

	test('has no tile where it ends', async () => {
		const { answer, address } = await openFile(archive());
		const { data } = await answer({ url: `${address}7/1/1` }, new AbortController());
		expect(data).toHaveLength(0);
	});

	test('of 12 MB is read in part only', async () => {
		const file = archive({ padding: 12e6 });
		const slice = vi.spyOn(file, 'slice');
		const { answer, address } = await openFile(file);
		await answer({ url: `${address}7/78/51` }, new AbortController());
		const read = slice.mock.calls.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0);
		expect(file.size).toBeGreaterThan(12e6);
		expect(read).toBeLessThan(200_000);
	});

	test.each([
		['text', () => fileOf('type,name\n'.repeat(2000)), 'not-pmtiles'],
		['empty', () => fileOf(''), 'not-pmtiles'],
		['the first bytes of an archive', () => fileOf(pmtilesOf(tileAt).subarray(0, 60)), 'not-pmtiles'],
		['pictures', () => archive({ tileType: 2 }), 'not-vector'],
		[
			'tiles of another schema',
			() => archive({ metadata: { vector_layers: [{ id: 'water' }] } }),
			'other-layout'
		],
		['without metadata', () => archive({ metadata: {} }), 'other-layout'],
		['of Norway', () => archive({ bounds: [5, 58, 12, 62] }), 'other-area'],
		['packed in an unknown way', () => packed(), 'not-pmtiles']
	])('that is %s is refused with the reason', async (_, make, reason) => {
		await expect(openFile(make())).rejects.toMatchObject({ reason });
	});

	test('with broken metadata is refused with the reason', async () => {
		const bytes = pmtilesOf(tileAt);
		bytes.fill('}', Number(bytes.readBigUInt64LE(24)), Number(bytes.readBigUInt64LE(24)) + 9);
		await expect(openFile(fileOf(bytes))).rejects.toMatchObject({ reason: 'unreadable' });
	});
});

/** An archive whose directory says that it is packed with Zstandard, which browsers cannot unpack. */
function packed(): File {
	const bytes = pmtilesOf(tileAt);
	bytes[97] = 4;
	return fileOf(bytes);
}

test('the layout of Protomaps is told from its layers, and not from an older one', () => {
	expect(isProtomaps(PROTOMAPS_METADATA)).toBe(true);
	const older = PROTOMAPS_METADATA.vector_layers.map(({ id }) => ({ id, fields: { 'pmap:kind': 'String' } }));
	expect(isProtomaps({ vector_layers: older })).toBe(false);
	expect(isProtomaps(null)).toBe(false);
	expect(isProtomaps({ vector_layers: 'earth water roads places' })).toBe(false);
});

test.each([
	['<a href="https://www.openstreetmap.org/copyright">&copy; OpenStreetMap</a>', ''],
	['© OpenStreetMap contributors', ''],
	['<img src=x onerror=alert(1)>&copy; Survey of Anbar', '© Survey of Anbar'],
	['x'.repeat(500), 'x'.repeat(120)],
	[{ html: 1 }, '']
])('of the credit %j the text is shown, and what is said anyway is not said twice', (attribution, credit) => {
	expect(creditOf({ attribution })).toBe(credit);
});
