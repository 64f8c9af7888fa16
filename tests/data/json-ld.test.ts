import { expect, test } from 'vitest';
import { datasetJsonLd } from '../../src/lib/data/dataset-json-ld.ts';
import { eventJsonLd } from '../../src/lib/data/event-json-ld.ts';
import { serializeJsonLd, type JsonLd, type JsonLdValue } from '../../src/lib/data/json-ld.ts';
import { sourceJsonLd } from '../../src/lib/data/source-json-ld.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { ADDRESSES, soundEvent, STATEMENT, STRIKE, TOTAL, urlOf } from '../fixtures.ts';

const atlas = openAtlas(readGeodata('geodata'), urlOf);

/** What each type must have to be of use, by schema.org and the guides of search engines. */
const REQUIRED: Record<string, string[]> = {
	Event: ['name', 'startDate', 'location', 'description', 'url', 'subjectOf'],
	Claim: ['name', 'text', 'author', 'appearance', 'url'],
	NewsArticle: ['headline', 'url', 'publisher'],
	Dataset: ['name', 'description', 'url', 'license', 'creator', 'distribution', 'temporalCoverage'],
	DataDownload: ['contentUrl', 'encodingFormat', 'contentSize'],
	Place: ['name'],
	GeoCircle: ['geoMidpoint', 'geoRadius'],
	GeoCoordinates: ['latitude', 'longitude'],
	PostalAddress: ['addressCountry'],
	Thing: ['name', 'url'],
	Organization: ['name'],
	Person: ['name']
};

/** What a document lacks: unknown types, and required fields that are missing or empty. */
function lacks(value: JsonLdValue, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((one, i) => lacks(one, `${path}.${i}`));
	if (typeof value !== 'object') return [];
	const named = value['@type'];
	const type = typeof named === 'string' ? named : '';
	const missing = (REQUIRED[type] ?? ['a known type']).filter((field) => {
		const found = value[field];
		return found === undefined || found === '' || (Array.isArray(found) && found.length === 0);
	});
	return [
		...missing.map((field) => `${path} ${type}: ${field}`),
		...Object.entries(value).flatMap(([key, child]) => lacks(child, `${path}.${key}`))
	];
}

const DATASET = {
	name: 'n',
	description: 'd',
	version: '1.2.3',
	files: [
		{ path: 'events.geojson', mediaType: 'application/geo+json', bytes: 9 },
		{ path: 'claims.csv', mediaType: 'text/csv', bytes: 9 }
	],
	from: '2020-01-03',
	to: '2024-01-24'
};

/** Every address in a document. */
function addressesIn(value: JsonLdValue, name = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((one) => addressesIn(one, name));
	if (typeof value === 'object')
		return Object.entries(value).flatMap(([key, child]) => addressesIn(child, key));
	return ['url', 'contentUrl', 'mainEntityOfPage', 'license'].includes(name) ? [String(value)] : [];
}

const typeOf = (document: JsonLd) => document['@type'];

test('every event, source and the data have a document with all that its type asks for', () => {
	for (const event of atlas.events) {
		const document = eventJsonLd(event, atlas.sources, ADDRESSES);
		expect(lacks(document), event.id).toEqual([]);
		expect(typeOf(document)).toBe(event.isMainLine ? 'Event' : 'Claim');
		if (event.isMainLine) expect(document.startDate).toMatch(/^\d{4}(-\d{2}){0,2}$/);
	}
	for (const source of atlas.geodata.sources.values()) {
		const document = sourceJsonLd(source, ADDRESSES);
		expect(lacks(document), source.id).toEqual([]);
		expect(document.datePublished).toMatch(/^\d{4}(-\d{2}){0,2}$/);
	}
	const dataset = datasetJsonLd(DATASET, ADDRESSES);
	expect(lacks(dataset)).toEqual([]);
	expect(dataset).toMatchObject({
		url: 'https://atlas.example/data/',
		distribution: [
			{ contentUrl: 'https://atlas.example/data/events.geojson', encodingFormat: 'application/geo+json' },
			{ contentUrl: 'https://atlas.example/data/claims.csv', encodingFormat: 'text/csv' }
		]
	});
	expect(lacks(datasetJsonLd({ ...DATASET, files: [] }, ADDRESSES))).toEqual([' Dataset: distribution']);
});

test('every address in a document is whole where the site is known, and of the right form elsewhere', () => {
	const relative = {
		event: (id: string) => `../../events/${id}/`,
		source: (id: string) => `../../sources/${id}/`,
		data: () => '../../data/',
		download: (path: string) => `../../data/${path}`
	};
	for (const [addresses, base] of [
		[ADDRESSES, undefined],
		[relative, 'https://atlas.example/events/x/']
	] as const)
		for (const document of [
			...atlas.events.map((event) => eventJsonLd(event, atlas.sources, addresses)),
			...[...atlas.geodata.sources.values()].map((source) => sourceJsonLd(source, addresses)),
			datasetJsonLd(DATASET, addresses)
		])
			// What JSON-LD 1.1 does with an address: it is read against that of the page.
			for (const address of addressesIn(document)) {
				expect(() => new URL(address, base), address).not.toThrow();
				expect(new URL(address, base).protocol, address).toMatch(/^https?:$/);
			}
});

test('an address that is not whole is found where none may be relative', () => {
	const [first] = addressesIn({ '@context': 'https://schema.org', '@type': 'Thing', url: 'events/x/' });
	expect(() => new URL(first ?? '')).toThrow();
});

test('a statement names its speaker and what it is about; an open beginning is not made up', () => {
	const none: never[] = [];
	const statement = eventJsonLd(soundEvent(STATEMENT), none, ADDRESSES);
	expect(statement).toMatchObject({
		author: [{ '@type': 'Organization', name: 'Harbour Guard' }],
		about: { '@type': 'Thing', name: 'Airstrike near Aldan' }
	});
	expect(eventJsonLd(soundEvent(TOTAL), none, ADDRESSES)['@type']).toBe('Claim');
	expect(eventJsonLd(soundEvent(STRIKE), none, ADDRESSES).startDate).toBe('2022-03-04');
});

test('nothing in a text can end the script element or break a line, and it reads back the same [F11]', () => {
	const hostile = `</script><script>alert(1)</script><!-- &lt; ]]> {{}} "><svg onload=1> \u2028\u2029`;
	const document: JsonLd = { '@context': 'https://schema.org', '@type': 'Event', name: hostile };
	const text = serializeJsonLd(document);
	expect(text).not.toMatch(/[<>&\u2028\u2029]/);
	expect(JSON.parse(text)).toEqual(document);
});
