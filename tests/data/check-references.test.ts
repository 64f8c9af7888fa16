import { expect, test } from 'vitest';
import { ANSWER, faultsWith, STATEMENT, STRIKE, VOTE, type Change } from '../fixtures.ts';

test.each<[string, Change, string]>([
	[
		'place',
		({ where }) => (where[0].place = 'atlantis'),
		'where.0.place: no place "atlantis" in gazetteer.geojson'
	],
	['actor', ({ actors }) => (actors[0].actor = 'nobody'), 'actors.0.actor: no actor "nobody" in actors.json'],
	[
		'speaker of a role',
		({ actors }) => (actors[0].said_by = 'nobody'),
		'actors.0.said_by: no actor "nobody" in actors.json'
	],
	[
		'speaker of a response',
		({ responds_to }) => (responds_to[0].said_by = 'nobody'),
		'responds_to.0.said_by: no actor "nobody" in actors.json'
	],
	[
		'speaker of a claim',
		({ claims }) => (claims[0].said_by = 'nobody'),
		'claims.0.said_by: no actor "nobody" in actors.json'
	],
	[
		'go-between of a claim',
		({ claims }) => (claims[0].via = ['aldan-gazette', 'nobody']),
		'claims.0.via.1: no actor "nobody" in actors.json'
	],
	[
		'statement',
		({ claims }) => (claims[0].stated_in = '2022-01-01-nothing'),
		'claims.0.stated_in: no event "2022-01-01-nothing"'
	],
	[
		'source',
		({ claims }) => (claims[0].citations[1].source = 'rumour'),
		'claims.0.citations.1.source: no source "rumour" in sources.json'
	],
	[
		'location of a claim',
		({ claims }) => (claims[0].place = 'aldan'),
		'claims.0.place: "aldan" is not one of the locations of the event'
	]
])('an event that names an unknown %s is refused [F06]', (_, change, fault) => {
	expect(faultsWith(ANSWER, change)).toContain(`${ANSWER}: ${fault}`);
});

test('an answer to an event that is not there is refused [F06]', () => {
	expect(faultsWith(ANSWER, ({ responds_to }) => (responds_to[0].event = '2022-01-01-nothing'))).toEqual([
		`${ANSWER}: responds_to.0.event: no event "2022-01-01-nothing"`
	]);
});

test('a statement about an event that is not there is refused [F06]', () => {
	expect(faultsWith(STATEMENT, (event) => (event.about = '2022-01-01-nothing'))).toEqual([
		`${STATEMENT}: about: no event "2022-01-01-nothing"`
	]);
});

test('a claim stated in its own event is refused [F06]', () => {
	expect(faultsWith(VOTE, ({ claims }) => (claims[0].stated_in = '2022-03-06-marrow-vote'))).toEqual([
		`${VOTE}: claims.0.stated_in: names the event itself`
	]);
});

test('an answer to itself is refused [F06]', () => {
	const id = '2022-03-05-marrow-rocket-attack';
	expect(faultsWith(ANSWER, ({ responds_to }) => (responds_to[0].event = id))).toEqual([
		`${ANSWER}: responds_to.0.event: names the event itself`,
		`${ANSWER}: responds_to: the links lead round in a circle`
	]);
});

test.each<[string, string, Change, string]>([
	[
		'an actor that is part of nothing known',
		'actors.json',
		(actors) => (actors[1].part_of = [{ actor: 'nobody', citations: actors[1].description_citations }]),
		'harbour-guard.part_of: no actor "nobody"'
	],
	[
		'an actor described by an unknown source',
		'actors.json',
		(actors) => (actors[1].description_citations[0].source = 'rumour'),
		'harbour-guard.description_citations.0.source: no source "rumour" in sources.json'
	],
	[
		'an actor spelt in an unknown source',
		'actors.json',
		(actors) => (actors[1].spellings[0].written_in[0].source = 'rumour'),
		'harbour-guard.spellings.0.written_in.0.source: no source "rumour" in sources.json'
	],
	[
		'a place spelt in an unknown source',
		'gazetteer.geojson',
		({ features }) => (features[0].properties.spellings[0].written_in[0].source = 'rumour'),
		'marrow.properties.spellings.0.written_in.0.source: no source "rumour" in sources.json'
	],
	[
		'a place within nothing known',
		'gazetteer.geojson',
		({ features }) => (features[0].properties.part_of = 'atlantis'),
		'marrow.properties.part_of: no place "atlantis"'
	],
	[
		'a place within itself',
		'gazetteer.geojson',
		({ features }) => (features[0].properties.part_of = 'marrow'),
		'marrow.properties.part_of: names itself'
	],
	[
		'a place that nothing known stands in for',
		'gazetteer.geojson',
		({ features }) => (features[2].properties.proxy_for = 'atlantis'),
		'marrow-outskirts.properties.proxy_for: no place "atlantis"'
	],
	[
		'an article of an unknown outlet',
		'sources.json',
		(sources) => (sources[0].custom.outlet = 'nobody'),
		'aldan-gazette-1.custom.outlet: no actor "nobody"'
	]
])('%s is refused [F06]', (_, path, change, fault) => {
	expect(faultsWith(path, change)).toEqual([`${path}: ${fault}`]);
});

test('links to a known event are not faults', () => {
	expect(
		faultsWith(STRIKE, ({ claims }) => (claims[2].stated_in = '2022-03-04-harbour-guard-statement'))
	).toEqual([]);
});
