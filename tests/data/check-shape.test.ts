import { expect, test } from 'vitest';
import { faultsWith, STRIKE, VOTE, type Change } from '../fixtures.ts';

const GAZETTEER = 'gazetteer.geojson';

test.each<[string, string, Change, string]>([
	['a misspelt field of an event', VOTE, (event) => (event.titel = ''), 'Unrecognized key: "titel"'],
	[
		'a misspelt field of a claim',
		VOTE,
		({ claims }) => (claims[0].said = ''),
		'claims.0: Unrecognized key: "said"'
	],
	[
		'a misspelt field of a place',
		GAZETTEER,
		({ features }) => (features[0].properties.nmae = ''),
		'features.0.properties: Unrecognized key: "nmae"'
	],
	[
		'a misspelt field of a source',
		'sources.json',
		([source]) => (source.url = ''),
		'0: Unrecognized key: "url"'
	],
	[
		'a misspelt field of an actor',
		'actors.json',
		([actor]) => (actor.part = ''),
		'0: Unrecognized key: "part"'
	],
	[
		'a missing title',
		VOTE,
		(event) => delete event.title,
		'title: Invalid input: expected string, received undefined'
	],
	['an unknown kind', VOTE, (event) => (event.kind = 'battle'), 'kind: Invalid option'],
	['no claim', VOTE, (event) => (event.claims = []), 'claims: Too small'],
	['no summary', VOTE, (event) => (event.summary = []), 'summary: Too small'],
	['no actor', VOTE, (event) => (event.actors = []), 'actors: Too small'],
	[
		'a claim without citation',
		VOTE,
		({ claims }) => (claims[0].citations = []),
		'claims.0.citations: Too small'
	],
	[
		'a claim that nobody says',
		VOTE,
		({ claims }) => delete claims[0].said_by,
		'claims.0.said_by: Invalid input'
	],
	[
		'a number without citation',
		STRIKE,
		({ claims }) => delete claims[1].citations,
		'claims.1.citations: Invalid input'
	],
	['a date without citation', VOTE, ({ when }) => (when.citations = []), 'when.citations: Too small'],
	['a date without zone', VOTE, ({ when }) => delete when.zone, 'when.zone: Invalid input'],
	[
		'an upper-case id',
		VOTE,
		(event) => (event.id = '2022-03-06-Marrow'),
		'id: must be lower-case words joined by hyphens'
	],
	['an id without date', VOTE, (event) => (event.id = 'marrow-vote'), 'id: must begin with a date'],
	['a title as long as a paragraph', VOTE, (event) => (event.title = 'a'.repeat(91)), 'title: Too big'],
	[
		'a source without publisher',
		'sources.json',
		([source]) => delete source['container-title'],
		'0.container-title: Invalid input'
	],
	['a source without date', 'sources.json', ([source]) => delete source.issued, '0.issued: Invalid input'],
	['a source without address', 'sources.json', ([source]) => delete source.URL, '0.URL: Invalid input'],
	['no source at all', 'sources.json', (sources) => (sources.length = 0), 'Too small'],
	['no place at all', GAZETTEER, (all) => (all.features = []), 'features: Too small'],
	[
		'no list of places',
		GAZETTEER,
		(all) => delete all.features,
		'features: Invalid input: expected array, received undefined'
	]
])('%s is refused [F01] [F09]', (_, path, change, fault) => {
	expect(faultsWith(path, change)).toEqual([expect.stringContaining(`${path}: ${fault}`)]);
});

test.each<[string, Change, string]>([
	['null', (all) => (all.features[0] = null), 'features.0: Invalid input: expected object, received null'],
	[
		'an unknown geometry',
		({ features }) => (features[0].geometry.type = 'Circle'),
		'features.0.geometry.type: Invalid input'
	],
	['no geometry member', ({ features }) => delete features[0].geometry, 'features.0.geometry: Invalid input'],
	[
		'no coordinates',
		({ features }) => delete features[0].geometry.coordinates,
		'features.0.geometry.coordinates: Invalid input'
	],
	[
		'empty coordinates',
		({ features }) => (features[0].geometry.coordinates = []),
		'features.0.geometry.coordinates: Too small'
	],
	[
		'a coordinate that is null',
		({ features }) => (features[0].geometry.coordinates[0] = null),
		'features.0.geometry.coordinates.0: Invalid input'
	],
	[
		'a coordinate in quotes',
		({ features }) => (features[0].geometry.coordinates[0] = '42.1'),
		'features.0.geometry.coordinates.0: Invalid input'
	],
	[
		'a coordinate of 1e308',
		({ features }) => (features[0].geometry.coordinates[0] = 1e308),
		'features.0.geometry.coordinates.0: Too big'
	],
	[
		'a height',
		({ features }) => features[0].geometry.coordinates.push(60),
		'features.0.geometry.coordinates: Too big'
	],
	[
		'a latitude beyond the pole',
		({ features }) => (features[0].geometry.coordinates[1] = 90.5),
		'features.0.geometry.coordinates.1: Too big'
	],
	[
		'a label point beyond the pole',
		({ features }) => (features[3].properties.representative_point = [44, -91]),
		'features.3.properties.representative_point.1: Too small'
	],
	['no id', ({ features }) => delete features[0].id, 'features.0.id: Invalid input']
])('a place with %s is refused [F02] [F03]', (_, change, fault) => {
	expect(faultsWith(GAZETTEER, change)).toEqual([expect.stringContaining(`${GAZETTEER}: ${fault}`)]);
});
