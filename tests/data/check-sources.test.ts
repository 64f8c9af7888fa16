import { expect, test } from 'vitest';
import { faultsWith, type Change } from '../fixtures.ts';

const ADDRESS = 'must be a plain http(s) address without credentials, in ASCII characters';

test.each([
	'javascript:alert(1)',
	'data:text/html,hello',
	'ftp://example.org/news',
	'//example.org/news',
	'example.org/news',
	'https://localhost/news',
	'https://reader:secret@example.org/news',
	'https://reader@example.org/news',
	'https://еxample.org/news', // begins with a Cyrillic letter
	'https://EXAMPLE.org/news',
	'https://example.org:8080/news',
	'https://example.org/ news',
	'https://example.org/\u202eswen',
	'https://example.org/new\u200bs',
	'https://example.org/n\u00e9ws',
	'https://example.org/ne\u0301ws'
])('a source at %s is refused [F09] [F10]', (address) => {
	expect(faultsWith('sources.json', (sources) => (sources[0].URL = address))).toEqual([
		`sources.json: 0.URL: ${ADDRESS}`
	]);
	expect(faultsWith('sources.json', (sources) => (sources[0].custom.also_at = [address]))).toEqual([
		`sources.json: 0.custom.also_at.0: ${ADDRESS}`
	]);
});

test('an address without https is refused until a note says why [F09]', () => {
	const plain: Change = (sources) => (sources[0].URL = 'http://example.org/news?id=1&lang=en');
	expect(faultsWith('sources.json', plain)).toEqual([
		'sources.json: aldan-gazette-1.URL: is http: say in `note` why there is no https address'
	]);
	expect(
		faultsWith('sources.json', (sources) => {
			plain(sources);
			sources[0].note = 'The site has no certificate.';
		})
	).toEqual([]);
});

test.each<[string, Change, string]>([
	[
		'two articles under one letter',
		(sources) => (sources[1].custom.letter = 'A'),
		'marrow-herald-1.custom.letter: "A" already stands for "aldan-gazette-1"'
	],
	[
		'an uncoded paragraph beyond the end',
		(sources) => sources[0].custom.uncoded.push({ paragraph: 6, reason: 'Caption.' }),
		'aldan-gazette-1.custom.uncoded: there is no ¶6; the text has 5'
	],
	[
		'a letter that is not a letter',
		(sources) => (sources[0].custom.letter = 'AA'),
		'0.custom.letter: Invalid string: must match pattern /^[A-Z]$/'
	],
	[
		'a role that is not known',
		(sources) => (sources[2].custom.role = 'friend'),
		"2.custom.role: Invalid discriminator value. Expected 'article' | 'reference'"
	],
	[
		'an outside reference that is coded like an article',
		(sources) => (sources[2].custom.paragraphs = 3),
		'2.custom: Unrecognized key: "paragraphs"'
	]
])('a list of sources with %s is refused', (_, change, fault) => {
	expect(faultsWith('sources.json', change)).toEqual([`sources.json: ${fault}`]);
});
