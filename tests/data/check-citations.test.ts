import { expect, test } from 'vitest';
import {
	ANSWER,
	faultsOf,
	faultsWith,
	filesWithout,
	soundFiles,
	STRIKE,
	VOTE,
	type Change
} from '../fixtures.ts';

const BORNE_OUT = 'The Council of Marrow voted on Sunday to close the river crossing.';

function quoting(quote: string): Change {
	return ({ claims }) => (claims[0].citations[0].quote = quote);
}

test.each<[string, Change, string]>([
	[
		'of an article without its paragraph',
		({ claims }) => delete claims[0].citations[0].paragraph,
		': a citation of an article names the paragraph'
	],
	[
		'beyond the last paragraph',
		({ claims }) => (claims[0].citations[0].paragraph = 6),
		': "aldan-gazette-1" has 5 paragraphs, not 6'
	],
	[
		'of an outside reference with a paragraph',
		({ claims }) => claims[0].citations.push({ source: 'ref-almanac', paragraph: 1 }),
		': an outside reference is cited without paragraph or quotation'
	],
	[
		'of an outside reference with a quotation',
		({ claims }) => claims[0].citations.push({ source: 'ref-almanac', quote: 'four words are enough' }),
		': an outside reference is cited without paragraph or quotation'
	],
	[
		'with a quotation of three words',
		quoting('voted on Sunday'),
		'.quote: has 3 words; a quotation has 4 to 12'
	],
	[
		'with a quotation of thirteen words',
		quoting(`${BORNE_OUT} Then`),
		'.quote: has 13 words; a quotation has 4 to 12'
	],
	[
		'with a quotation that changes one word',
		quoting('voted on Monday to close'),
		'.quote: “voted on Monday to close” does not stand word for word in aldan-gazette-1 ¶5'
	],
	[
		'with a quotation from another paragraph',
		quoting('three of its members were killed'),
		'.quote: “three of its members were killed” does not stand word for word in aldan-gazette-1 ¶5'
	]
])('a citation %s is refused [E01]', (_, change, fault) => {
	// The paragraph that was moved away from is no longer coded, and the summary no longer borne out: other rules' matter.
	const faults = faultsWith(VOTE, change).filter((line) => !/^sources.json|: no claim behind/.test(line));
	expect(faults).toHaveLength(1);
	expect(faults[0]).toMatch(new RegExp(`^${VOTE}: claims\\.0\\.citations\\.[01]`));
	expect(faults[0]!.endsWith(fault)).toBe(true);
});

test('twelve words and four words may be quoted', () => {
	expect(faultsWith(VOTE, quoting(BORNE_OUT))).toEqual([]);
	expect(faultsWith(VOTE, quoting('voted on Sunday to'))).toEqual([]);
});

test('a paragraph below the first is refused', () => {
	expect(faultsWith(VOTE, ({ claims }) => (claims[0].citations[0].paragraph = 0))).toEqual([
		`${VOTE}: claims.0.citations.0.paragraph: Too small: expected number to be >=1`
	]);
});

test.each<[string, Change, string]>([
	[
		'too long',
		({ where }) => (where[0].as_written = 'the outskirts of Marrow '.repeat(4).trim()),
		'has 16 words; at most 12'
	],
	[
		'not those of the article',
		({ where }) => (where[0].as_written = 'the northern outskirts of Marrow'),
		'does not stand word for word in a paragraph that the location cites'
	]
])('a location whose words are %s is refused', (_, change, fault) => {
	expect(faultsWith(ANSWER, change)).toContain(`${ANSWER}: where.0.as_written: ${fault}`);
});

test.each<[string, string, Change, string]>([
	[
		'an actor',
		'actors.json',
		(actors) => (actors[0].spellings[0].written_in[0].paragraph = 9),
		'river-command.spellings.0.written_in.0'
	],
	[
		'a place',
		'gazetteer.geojson',
		({ features }) => (features[0].properties.spellings[0].written_in[0].paragraph = 9),
		'marrow.properties.spellings.0.written_in.0'
	]
])('a spelling of %s beyond the last paragraph is refused', (_, path, change, field) => {
	expect(faultsWith(path, change)).toEqual([`${path}: ${field}: "aldan-gazette-1" has 5 paragraphs, not 9`]);
});

const PRINTS = 'fingerprints/aldan-gazette-1.json';

test.each<[string, Change, string]>([
	[
		'of another text',
		(prints) => (prints.sha256 = 'f'.repeat(64)),
		'sha256: is not the text that sources.json names'
	],
	[
		'with a paragraph too few',
		({ paragraphs }) => delete paragraphs['1'],
		'paragraphs: has 4 paragraphs where sources.json says 5'
	],
	[
		'under the name of another article',
		(prints) => (prints.source = 'marrow-herald-1'),
		'source: "marrow-herald-1" is not the name of the file'
	],
	['of windows of another length', (prints) => (prints.window = 3), 'window: Invalid input: expected 4'],
	[
		'that are not hashes',
		({ paragraphs }) => (paragraphs['1'] = ['Home']),
		'paragraphs.1.0: Invalid string: must match pattern /^[0-9a-f]{6}$/'
	]
])('fingerprints %s are refused', (_, change, fault) => {
	expect(faultsWith(PRINTS, change)).toContain(`${PRINTS}: ${fault}`);
});

test('an article without fingerprints is refused, and no quotation of it is taken on trust', () => {
	const faults = faultsOf(filesWithout(PRINTS));
	expect(faults).toContain(`${PRINTS}: the file is missing; make it with \`npm run fingerprints\``);
	expect(faults.join('\n')).toContain(`${STRIKE}: claims.0.citations.0.quote: “its aircraft struck`);
});

test('fingerprints of a text that is no article are refused', () => {
	const path = 'fingerprints/ref-almanac.json';
	const prints = soundFiles()[PRINTS]!.replace('"aldan-gazette-1"', '"ref-almanac"');
	expect(faultsOf({ ...soundFiles(), [path]: prints })).toEqual([
		`${path}: source: no article "ref-almanac" in sources.json`
	]);
});
