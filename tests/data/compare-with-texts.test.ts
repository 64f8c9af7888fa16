import { expect, test } from 'vitest';
import { compareWithTexts } from '../../src/lib/data/check/compare-with-texts.ts';
import { ANSWER, soundGeodata, STRIKE, VOTE, type Change } from '../fixtures.ts';
import { TEXTS } from './invented-record.ts';

/** What the texts show after one change to the record or to the texts. */
function faultsAgainst(
	texts: Map<string, string>,
	path = STRIKE,
	change: Change = () => undefined
): string[] {
	const geodata = structuredClone(soundGeodata());
	const records: Record<string, unknown> = {
		'actors.json': [...geodata.actors.values()],
		'gazetteer.geojson': [...geodata.places.values()],
		'sources.json': [...geodata.sources.values()]
	};
	for (const event of geodata.events.values()) records[`events/${event.id}.json`] = event;
	change(records[path]);
	const faults: string[] = [];
	compareWithTexts(geodata, texts, (file, field, reason) => faults.push(`${file}: ${field}: ${reason}`));
	return faults;
}

test('the sound record agrees with its texts', () => {
	expect(faultsAgainst(TEXTS)).toEqual([]);
});

test.each<[string, string, Change, string]>([
	[
		'a quotation',
		STRIKE,
		({ claims }) => (claims[0].citations[0].quote = 'its aircraft struck two depots'),
		`${STRIKE}: claims.0.citations.0.quote: “its aircraft struck two depots” is not in aldan-gazette-1 ¶2`
	],
	[
		'the words of a location',
		ANSWER,
		({ where }) => (where[0].as_written = 'the edge of Marrow'),
		`${ANSWER}: where.0.as_written: “the edge of Marrow” is in none of the paragraphs cited`
	],
	[
		'the short words of a location',
		VOTE,
		({ where }) => (where[0].as_written = 'Morrow'),
		`${VOTE}: where.0.as_written: “Morrow” is in none of the paragraphs cited`
	],
	[
		'the spelling of an actor',
		'actors.json',
		([actor]) => (actor.spellings[0].text = 'Rivers Command'),
		'actors.json: river-command.spellings: “Rivers Command” is not in aldan-gazette-1 ¶2'
	],
	[
		'the spelling of a place',
		'gazetteer.geojson',
		([place]) => (place.properties.spellings[0].text = 'Ald'),
		'gazetteer.geojson: marrow.spellings: “Ald” is not in aldan-gazette-1 ¶5'
	],
	[
		'the number of paragraphs',
		'sources.json',
		([source]) => (source.custom.paragraphs = 6),
		'sources.json: aldan-gazette-1.custom.paragraphs: the text has 5 paragraphs, not 6'
	],
	[
		'the hash of the text',
		'sources.json',
		([source]) => (source.custom.sha256 = 'f'.repeat(64)),
		'fingerprints/aldan-gazette-1.json: : is not the fingerprint of the text; renew it'
	]
])('%s is compared with the text itself', (_, path, change, fault) => {
	expect(faultsAgainst(TEXTS, path, change)).toEqual([fault]);
});

test('a text that was changed after it was coded is noticed', () => {
	const texts = new Map(TEXTS).set(
		'marrow-herald-1',
		TEXTS.get('marrow-herald-1')!.replace('forty', 'fifty')
	);
	expect(faultsAgainst(texts)).toEqual([
		'fingerprints/marrow-herald-1.json: : is not the fingerprint of the text; renew it'
	]);
});

test('an article whose text is not at hand is left to its fingerprints', () => {
	expect(
		faultsAgainst(new Map(), ANSWER, ({ where }) => (where[0].as_written = 'the edge of Marrow'))
	).toEqual([]);
});

test('a name in the genitive is still the name', () => {
	const guard: Change = (actors) => (actors[1].spellings[0].text = 'Harbour Guard’s');
	expect(faultsAgainst(TEXTS, 'actors.json', guard)).toEqual([]);
});

test('a paragraph that the text does not have bears nothing out', () => {
	const beyond: Change = ({ claims }) => Object.assign(claims[0].citations[0], { paragraph: 9 });
	expect(faultsAgainst(TEXTS, STRIKE, beyond)).toEqual([
		`${STRIKE}: claims.0.citations.0.quote: “its aircraft struck a depot near Aldan” is not in aldan-gazette-1 ¶9`
	]);
});
