import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { area, bbox, distance } from '@turf/turf';
import type { FeatureCollection, Point, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { GROUND_LICENCES } from '../../src/lib/map/ground-layers.ts';
import { packGround } from '../../src/routes/ground.server.ts';
import { townsBut } from '../../src/lib/map/style/towns.ts';
import { en } from '../../src/lib/ui/messages/en.ts';
import { brotli } from '../../src/tools/compress-geojson.mjs';
import { codePointsOf } from './woff2-letters.ts';

const FOLDER = 'geodata/basemap';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.includes('.') || file.includes('COPYING'));
const read = (file: string) => readFileSync(join(FOLDER, file));
const layer = <G extends Point | Polygon>(file: string) =>
	JSON.parse(read(file).toString()) as FeatureCollection<
		G,
		{ kind: string; name: string; name_ar?: string; place?: string }
	>;
const notice = read('NOTICE.md').toString();

test('every file of the basemap is named in its notice, below the folder of its licence', () => {
	for (const file of files.filter((name) => name !== 'NOTICE.md')) {
		const [folder = '', name = ''] = file.split('/');
		const section = notice.split(/^## /m).find((part) => part.startsWith(`\`${folder}/\``));
		expect(section, `a section for ${folder}/`).toBeDefined();
		expect(section, file).toContain(`\`${name}\``);
	}
});

test('the notice names no file that is not there', () => {
	for (const section of notice.split(/^## `/m).slice(1)) {
		const [folder = ''] = section.split('/');
		for (const [, name = ''] of section.matchAll(/^\| `([\w.-]+)`/gm))
			expect(existsSync(join(FOLDER, folder, name)), `${folder}/${name}`).toBe(true);
	}
});

test.each(['OpenStreetMap', 'ODbL', 'Natural Earth', 'GSHHG', 'GeoNames', 'CC BY 4.0', 'Who’s On First'])(
	'the line on the map and the notice at the top name %s',
	(name) => {
		expect(en.map.attribution).toContain(name);
		expect(readFileSync('NOTICE', 'utf8')).toContain(name);
	}
);

test('the first view of the basemap is at most 150 KB compressed', () => {
	const layers = GROUND_LICENCES.map((licence): [string, number] => [
		`${licence}.topo.json`,
		brotli(Buffer.from(packGround(licence))).length
	]);
	const loaded = readFileSync('src/lib/map/basemap.ts', 'utf8').matchAll(/geodata\/basemap\/([^?]+)\?/g);
	const bytes = [...loaded].map(([, file = '']): [string, number] => [file, read(file).length]);
	expect([layers.length, bytes.length]).toEqual([4, 4]);
	const total = [...layers, ...bytes].reduce((sum, [, size]) => sum + size, 0);
	const rows = [...layers, ...bytes, ['all', total]].map(
		([file, size]) => `${String(file).padEnd(42)}${String(size).padStart(8)}`
	);
	console.log(['file, bytes as sent (brotli)', ...rows].join('\n'));
	expect(total).toBeLessThanOrEqual(150_000);
});

test('the fonts have every letter of every label, in capitals too', () => {
	const known = new Set(
		files.filter((file) => file.endsWith('.woff2')).flatMap((file) => [...codePointsOf(read(file))])
	);
	const texts = files
		.filter((file) => file.endsWith('.geojson'))
		.flatMap((file) => [
			...read(file)
				.toString()
				.matchAll(/"name(?:_ar)?":"(.*?)"/g)
		])
		.map(([, name = '']) => name);
	expect(texts.length).toBeGreaterThan(200);
	const missing = Array.from(texts.join('') + texts.join('').toUpperCase()).filter(
		(letter) => !known.has(letter.codePointAt(0) ?? 0)
	);
	expect([...new Set(missing)]).toEqual([]);
});

test('names are in the script they say', () => {
	for (const file of ['odbl/labels.geojson', 'geonames-cc-by/towns.geojson'])
		for (const { properties } of layer<Point>(file).features) {
			expect(properties.name).toMatch(/^[\p{Script=Latin}\p{Mn} '’(),-]+$/u);
			if (properties.name_ar) expect(properties.name_ar).toMatch(/^[\p{Script=Arabic} ]+$/u);
		}
});

test('the towns of the gazetteer are on the basemap, near enough, and leave their names to marks', () => {
	const towns = layer<Point>('geonames-cc-by/towns.geojson').features;
	const places = JSON.parse(readFileSync('geodata/gazetteer.geojson', 'utf8')) as FeatureCollection<Point>;
	const within = places.features.filter(
		({ id, properties }) => /^PPL/.test(String(properties?.['feature_code'])) && id !== 'rome'
	);
	expect(within.length).toBeGreaterThan(5);
	for (const { id, geometry, properties } of within) {
		const own = towns.filter((town) => town.properties.place === id);
		expect(own.map(({ properties }) => properties.name_ar)).toEqual([properties?.['name_ar']]);
		expect(distance(own[0]!, geometry), String(id)).toBeLessThan(2);
	}
	const { filter } = featureFilter(townsBut(['al-bukamal']), 'towns.filter');
	const shown = towns.filter(({ properties }) => filter({ zoom: 10 }, { type: 1, properties }));
	expect(shown).toHaveLength(towns.length - 1);
	expect(shown.map(({ properties }) => properties['place'])).not.toContain('al-bukamal');
});

test('Lake Habbaniyah is no larger than OpenStreetMap has it, and Razazah is drawn as varying', () => {
	const lakes = layer<Polygon>('odbl/lakes.geojson').features;
	const at = (lon: number, lat: number) =>
		lakes.find((lake) => {
			const [west, south, east, north] = bbox(lake);
			return lon > west && lon < east && lat > south && lat < north;
		});
	const habbaniyah = at(43.46, 33.29);
	expect(habbaniyah?.properties.kind).toBe('lake');
	expect(area(habbaniyah!) / 1e6).toBeLessThan(260);
	expect(at(43.6, 32.76)?.properties.kind).toBe('varying');
});

test('every layer that the style loads is committed where its licence says', () => {
	expect(files.map((file) => basename(file))).toContain('lesser-rivers.geojson');
	expect(files.filter((file) => file.startsWith('gshhg-lgpl/')).sort()).toEqual([
		'gshhg-lgpl/COPYING',
		'gshhg-lgpl/COPYING.LESSER',
		'gshhg-lgpl/lesser-rivers.geojson'
	]);
});
