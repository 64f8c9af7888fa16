import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/data/csv.ts';
import { downloadsOf, sizeOf, type Download } from '../../src/lib/data/downloads.ts';
import { eventsKml } from '../../src/lib/data/kml.ts';
import { openAtlas, type Atlas } from '../../src/lib/data/open-atlas.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { rowsOf } from '../csv-rows.ts';
import { filesWith, STRIKE, urlOf } from '../fixtures.ts';
import { xmlFault } from '../xml-fault.ts';

let atlas: Atlas;
let files: Download[];
beforeAll(() => {
	atlas = openAtlas(readGeodata('geodata'), urlOf);
	files = downloadsOf(atlas, '1.2.3');
});

const bodyOf = (path: string) => files.find((file) => file.path === path)!.body;
const read = (path: string) => JSON.parse(bodyOf(path));

test.each(['=HYPERLINK("x")', '+1+2', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\u0000=1'])(
	'text that begins like %j is no formula in a spreadsheet [F32]',
	(text) => {
		expect(rowsOf(toCsv(['a'], [{ a: text }]))).toEqual([['a'], [`'${text}`]]);
	}
);

test('numbers stay numbers, also negative ones, and quotes, commas, lines and Arabic survive [F32]', () => {
	const row = { a: -40.92, b: '-40.92', c: 'so, "he" said\nthen', d: 'البوكمال', e: null, f: true };
	const csv = toCsv(['a', 'b', 'c', 'd', 'e', 'f'], [row]);
	expect(csv.startsWith('\ufeffa,b,c,d,e,f\r\n')).toBe(true);
	expect(rowsOf(csv)[1]).toEqual(['-40.92', '-40.92', 'so, "he" said\nthen', 'البوكمال', '', 'true']);
});

test('the tables have every feature and every citation of every claim, with all columns [F32]', () => {
	const events = rowsOf(bodyOf('events.csv'));
	expect(events).toHaveLength(atlas.collection.features.length + 1);
	const claims = rowsOf(bodyOf('claims.csv'));
	const cited = atlas.collection.features
		.filter(({ properties }, i, all) => all[i - 1]?.properties.event_id !== properties.event_id)
		.flatMap(({ properties }) => properties.claims);
	expect(claims.slice(1).map((row) => row[3])).toEqual(cited.map(({ text }) => text));
	for (const rows of [events, claims])
		expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([rows[0]!.length]));
	expect(events[0]).not.toContain('claims');
});

test('the KML is well-formed and has every feature, with points only where one is known [F33]', () => {
	const kml = bodyOf('events.kml');
	expect(xmlFault(kml)).toBeNull();
	const { features } = atlas.collection;
	expect(kml.match(/<Placemark /g)).toHaveLength(features.length);
	expect(kml.match(/<Point>/g)).toHaveLength(features.filter(({ geometry }) => geometry).length);
	expect(new Set(kml.match(/<Placemark id="[^"]+"/g)).size).toBe(features.length);
});

test('events at one place have its very position in every download, never moved apart [B19]', () => {
	type Placed = {
		id: string;
		geometry: { coordinates: [number, number] } | null;
		properties: { place_id: string };
	};
	const featuresIn = (path: string) => read(path).features as Placed[];
	const positions = new Map(
		featuresIn('gazetteer.geojson').map(({ id, geometry }) => [id, geometry?.coordinates])
	);
	const placed = featuresIn('events.geojson').filter(({ geometry }) => geometry);
	expect(new Set(placed.map(({ properties }) => properties.place_id)).size).toBeLessThan(placed.length);
	const expected = placed.map(({ properties }) => positions.get(properties.place_id));
	expect(placed.map(({ geometry }) => geometry?.coordinates)).toEqual(expected);
	const [head = [], ...rows] = rowsOf(bodyOf('events.csv'));
	const [lon, lat] = [head.indexOf('longitude'), head.indexOf('latitude')];
	expect(rows.filter((row) => row[lon]).map((row) => [Number(row[lon]), Number(row[lat])])).toEqual(expected);
	const points = [...bodyOf('events.kml').matchAll(/<coordinates>([^<]*)</g)];
	expect(points.map(([, point]) => point?.split(',').map(Number))).toEqual(expected);
});

test('markup, CDATA ends and entities in a title are only text in KML [F33]', () => {
	const title = ']]> & <b onload="x">so</b> &lol;';
	const hostile = openAtlas(
		filesWith(STRIKE, (event) => (event.title = title)),
		urlOf
	);
	const kml = eventsKml(hostile.collection, 'x\u0001y');
	expect(xmlFault(kml)).toBeNull();
	expect(kml).not.toMatch(/<b |CDATA|\u0001/);
	expect(kml).toContain(']]&gt; &amp; &lt;b onload=&quot;x&quot;&gt;so&lt;/b&gt; &amp;lol;');
});

test('the Linked Places file has what World Historical Gazetteer asks for', () => {
	const { features } = read('gazetteer.lpf.json');
	const date = /^-?\d{1,4}(-\d\d)?(-\d\d)?$/;
	for (const feature of features) {
		expect(feature['@id']).toMatch(/^\w+:[^\s]+$/);
		expect(feature).not.toHaveProperty('id');
		expect(feature.properties.title).toBeTruthy();
		expect(feature.properties.fclasses[0]).toMatch(/^[AHLPRSTUVX]$/);
		expect(feature.properties.ccodes ?? ['IQ']).not.toContain('PS');
		expect((feature.properties.ccodes ?? ['IQ']).length).toBeGreaterThan(0);
		for (const { start, end } of feature.when.timespans)
			expect(`${String(start.in)} ${String(end.in)}`).toMatch(/^\d{4} \d{4}$/);
		expect(feature.names.length).toBeGreaterThan(0);
		for (const { toponym, citations = [] } of feature.names) {
			expect(toponym).toBeTruthy();
			for (const { label, year } of citations) {
				expect(label).toBeTruthy();
				expect(year).toMatch(date);
			}
		}
		expect(new Set(feature.names.map(({ toponym }: any) => toponym)).size).toBe(feature.names.length);
		for (const { identifier } of feature.links ?? []) expect(identifier).toMatch(/^(gn|wd):/);
		if (feature.geometry?.approximation)
			expect(feature.geometry.approximation).toEqual({
				type: 'geo:hasSpatialAccuracy',
				tolerance: expect.any(Number)
			});
	}
	expect(features).toHaveLength(atlas.geodata.places.size);
	const bukamal = features.find((feature: any) => feature['@id'].endsWith(':al-bukamal'));
	expect(bukamal.geometry).toMatchObject({ coordinates: [40.92, 34.45], certainty: 'certain' });
	expect(bukamal.names.map(({ toponym }: any) => toponym)).toEqual(
		expect.arrayContaining(['البوكمال', 'Abu-Kamal'])
	);
});

test('the data package names every file with its size and hash [F35]', () => {
	const { resources, version, licenses } = read('datapackage.json');
	expect([version, licenses[0].name]).toEqual(['1.2.3', 'CC-BY-4.0']);
	expect(resources.map(({ path }: any) => path)).toEqual(
		files.map(({ path }) => path).filter((path) => !['datapackage.json', 'SHA256SUMS'].includes(path))
	);
	expect(new Set(resources.map(({ name }: any) => name)).size).toBe(resources.length);
	for (const { path, bytes, hash, name, schema } of resources) {
		const bodyBytes = Buffer.from(bodyOf(path), 'utf8');
		expect(bytes).toBe(bodyBytes.length);
		expect(hash).toBe(`sha256:${createHash('sha256').update(bodyBytes).digest('hex')}`);
		expect(name).toMatch(/^[a-z0-9-]+$/);
		if (path.endsWith('.csv'))
			expect(schema.fields.map((field: any) => field.name)).toEqual(rowsOf(bodyOf(path))[0]);
	}
});

test('the column types of the data package fit every cell', () => {
	for (const { path, schema } of read('datapackage.json').resources.filter(({ schema }: any) => schema))
		for (const row of rowsOf(bodyOf(path)).slice(1))
			for (const [i, { name, type }] of schema.fields.entries()) {
				if (row[i] === '') continue;
				if (type === 'number') expect(Number(row[i]), `${path} ${name}`).not.toBeNaN();
				if (type === 'boolean') expect(['true', 'false']).toContain(row[i]);
			}
});

test('SHA256SUMS matches every file but itself [F35]', () => {
	const lines = bodyOf('SHA256SUMS').trimEnd().split('\n');
	expect(lines).toHaveLength(files.length - 1);
	for (const line of lines) {
		const [sum, path = ''] = line.split('  ');
		expect(sum, path).toBe(createHash('sha256').update(bodyOf(path)).digest('hex'));
	}
});

test('the whole atlas and the sources say the same as the record', () => {
	const whole = read('atlas.json');
	expect(whole.version).toBe('1.2.3');
	expect(whole.events.map(({ id }: any) => id)).toEqual(atlas.events.map(({ id }) => id));
	expect(whole.actors).toHaveLength(atlas.geodata.actors.size);
	for (const source of read('sources.json'))
		expect(source).toMatchObject({
			id: expect.any(String),
			type: expect.any(String),
			URL: expect.any(String)
		});
});

test('every file is the same when it is made again, and ends with a newline [F37]', () => {
	expect(downloadsOf(openAtlas(readGeodata('geodata'), urlOf), '1.2.3')).toEqual(files);
	for (const { body, path } of files) {
		expect(body.endsWith('\n'), path).toBe(true);
		expect(sizeOf({ body })).toBe(Buffer.byteLength(body));
	}
});
