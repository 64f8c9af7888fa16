import { expect, test } from 'vitest';
import { faultsWith, STRIKE, VOTE, type Change } from '../fixtures.ts';

const takesASide = (word: string) => `“${word}” takes a side; put it in a quotation or use a neutral word`;

test.each<[string, string, Change, string]>([
	['a title', VOTE, (event) => (event.title = 'Vote against the regime'), 'title'],
	['a summary', VOTE, (event) => (event.summary[0].text = 'It voted against the regime.'), 'summary.0.text'],
	['a claim', VOTE, ({ claims }) => (claims[0].text = 'It voted against the regime.'), 'claims.0.text'],
	[
		'a note on a dispute',
		STRIKE,
		({ claims }) => (claims[1].disputes[0].note = claims[3].disputes[0].note = 'The regime.'),
		'claims.1.disputes.0.note'
	],
	[
		'what is counted',
		STRIKE,
		({ claims }) => (claims[1].value.category = 'members of the regime'),
		'claims.1.value.category'
	],
	['the reason for a date', VOTE, ({ when }) => (when.reason = 'The regime says so.'), 'when.reason'],
	['the name of a location', VOTE, ({ where }) => (where[0].label = 'Seat of the regime'), 'where.0.label'],
	[
		'the description of an actor',
		'actors.json',
		(actors) => (actors[0].description = 'An arm of the regime.'),
		'river-command.description'
	],
	[
		'a note on a place',
		'gazetteer.geojson',
		({ features }) => (features[0].properties.notes = ['Held by the regime.']),
		'marrow.properties.notes.0'
	],
	[
		'the reason for a proxy',
		'gazetteer.geojson',
		({ features }) => (features[2].properties.proxy_reason = 'Held by the regime.'),
		'marrow-outskirts.properties.proxy_reason'
	],
	[
		'what is said of an outlet',
		'sources.json',
		(sources) => (sources[0].custom.standing = 'Close to the regime.'),
		'aldan-gazette-1.custom.standing'
	]
])('a word that takes a side is refused in %s [E13]', (_, path, change, field) => {
	expect(faultsWith(path, change)).toContain(`${path}: ${field}: ${takesASide('regime')}`);
});

test.each<[string, string, Change]>([
	[
		'a marked quotation within our words',
		VOTE,
		({ claims }) => (claims[0].text = 'It spoke of the “regime” upstream.')
	],
	[
		'a verbatim quotation',
		'events/2022-03-04-harbour-guard-statement.json',
		({ claims }) => (claims[0].citations[0].quote = 'an “answer to the cowardly raid”')
	],
	['the vague words of a figure', STRIKE, ({ claims }) => (claims[1].value.words = 'three martyrs')],
	['the name that a group uses', 'actors.json', (actors) => (actors[1].name = 'Resistance of the Harbour')],
	['a spelling', 'actors.json', (actors) => (actors[1].spellings[0].text = 'Harbour Resistance')],
	['the title of an article', 'sources.json', (sources) => (sources[0].title = 'Regime strikes harbour')],
	[
		'the address of an article',
		'sources.json',
		(sources) => (sources[0].URL = 'https://example.org/regime-strikes')
	],
	[
		'the address of a copy',
		'sources.json',
		(sources) => (sources[0].custom.also_at = ['https://example.org/regime-strikes'])
	]
])('a word that takes a side may stand in %s', (_, path, change) => {
	expect(faultsWith(path, change)).toEqual([]);
});
