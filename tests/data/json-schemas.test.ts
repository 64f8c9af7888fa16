import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../src/lib/data/json-schemas.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { placeFeatures } from '../../src/lib/data/place-features.ts';
import { readGeodata, type GeodataFiles } from '../../src/lib/data/read-geodata.ts';
import { soundFiles, urlOf, type Change } from '../fixtures.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });

/** What a schema says against a value, one line for each fault. */
function faultsIn(name: string, value: unknown): string[] {
	const validate = ajv.compile(jsonSchemaOf(name));
	validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Everything that a schema describes, made of the files, by the name of the schema. */
function describedBy(files: GeodataFiles): [string, unknown][] {
	const parsed = Object.entries(files).map(([path, text]): [string, unknown] => [path, JSON.parse(text)]);
	return parsed.flatMap(([path, value]): [string, unknown][] => {
		if (path.startsWith('fingerprints/')) return [];
		return [[path.startsWith('events/') ? 'event' : path.replace(/\..*$/, ''), value]];
	});
}

function publishedOf(files: GeodataFiles): [string, unknown][] {
	const { collection, geodata } = openAtlas(files, urlOf);
	return [
		['events-geojson', JSON.parse(JSON.stringify(collection))],
		['gazetteer-geojson', JSON.parse(JSON.stringify(placeFeatures(geodata.places.values())))]
	];
}

test.each(SCHEMA_NAMES)('the schema "%s" is JSON Schema 2020-12 in the strictest reading', (name) => {
	const schema = jsonSchemaOf(name);
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	expect(schema.title).toBeTypeOf('string');
	expect(() => ajv.compile(schema)).not.toThrow();
});

test('every schema accepts the sound record and what is published of it [F34]', () => {
	const described = [...describedBy(soundFiles()), ...publishedOf(soundFiles())];
	expect(new Set(described.map(([name]) => name))).toEqual(new Set(SCHEMA_NAMES));
	for (const [name, value] of described) expect(faultsIn(name, value)).toEqual([]);
});

test.each<[string, Change, string]>([
	['event', (event) => (event.claims[0].sayd_by = ''), '/claims/0 must NOT have additional properties'],
	[
		'gazetteer',
		({ features }) => (features[0].properties.nmae = ''),
		'/features/0/properties must NOT have additional properties'
	],
	['actors', ([actor]) => (actor.nmae = ''), '/0 must NOT have additional properties'],
	['sources', ([source]) => (source.url = ''), '/0 must NOT have additional properties'],
	[
		'events-geojson',
		({ features }) => (features[0].properties.titel = ''),
		'/features/0/properties must NOT have additional properties'
	],
	[
		'gazetteer-geojson',
		({ features }) => (features[0].properties.nmae = ''),
		'/features/0/properties must NOT have additional properties'
	],
	['event', (event) => delete event.when, " must have required property 'when'"],
	[
		'gazetteer',
		({ features }) => (features[0].geometry.coordinates = [42.1, 33.9, 60]),
		'/features/0/geometry/coordinates must NOT have more than 2 items'
	],
	[
		'gazetteer',
		({ features }) => (features[0].geometry.coordinates = [42.1, 91]),
		'/features/0/geometry/coordinates/1 must be <= 90'
	],
	[
		'events-geojson',
		({ features }) => (features[0].properties.seq = 0),
		'/features/0/properties/seq must be >= 1'
	]
])('the schema "%s" refuses a fault [F05]', (name, change, fault) => {
	const [, value] = [...describedBy(soundFiles()), ...publishedOf(soundFiles())].find(
		([described]) => described === name
	)!;
	change(value);
	expect(faultsIn(name, value)).toContain(fault);
});

test.runIf(existsSync('geodata/events'))('every schema accepts the real record', () => {
	const files = readGeodata('geodata');
	for (const [name, value] of [...describedBy(files), ...publishedOf(files)])
		expect(faultsIn(name, value)).toEqual([]);
});

test('a schema that does not exist is refused by name', () => {
	expect(() => jsonSchemaOf('weather')).toThrow('no schema "weather"');
});
