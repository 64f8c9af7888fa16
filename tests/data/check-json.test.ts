import { expect, test } from 'vitest';
import { parseJson } from '../../src/lib/data/parse-json.ts';
import { faultsOf, soundFiles, STRIKE } from '../fixtures.ts';

function faultsIn(text: string): string[] {
	const faults: string[] = [];
	parseJson(text, (field, reason) => void faults.push(`${field}: ${reason}`));
	return faults;
}

const sound = soundFiles()[STRIKE]!;

test.each([
	['is empty', '', 'the file is empty'],
	['is blank', ' \n\t', 'the file is empty'],
	[
		'begins with a byte order mark',
		`\ufeff${sound}`,
		'the file begins with a byte order mark; save it as plain UTF-8'
	],
	['is a list', '[]', 'Invalid input: expected object, received array'],
	['is null', 'null', 'Invalid input: expected object, received null'],
	['is cut off', sound.slice(0, 12), 'line 1, column 7: not valid JSON (UnexpectedEndOfString)'],
	[
		'has text after its end',
		`${sound}{}`,
		`line 1, column ${sound.length + 1}: not valid JSON (EndOfFileExpected)`
	],
	['has a comment', `${sound}//`, `line 1, column ${sound.length + 1}: not valid JSON (InvalidCommentToken)`],
	['is longer than any record', `"${'a'.repeat(2_000_000)}"`, 'the file is longer than 2000000 characters'],
	[
		'holds a key that every object has',
		'{"__proto__": {"polluted": true}}',
		'__proto__: line 1: the key "__proto__" is not allowed'
	],
	['is nested a hundred thousand deep', '['.repeat(100_000), 'line 1: nested deeper than 8 levels']
])('a file that %s is refused by name [F01] [F05]', (_, text, reason) => {
	expect(faultsOf({ ...soundFiles(), [STRIKE]: text })).toContain(`${STRIKE}: ${reason}`);
});

test('every fault of writing is named with its line and column, NaN among them [F01]', () => {
	expect(faultsIn('{\n"a": 1,\n"b" 2,\n"c": NaN}')).toEqual([
		': line 3, column 5: not valid JSON (ColonExpected)',
		': line 4, column 6: not valid JSON (InvalidSymbol)',
		': line 4, column 9: not valid JSON (ValueExpected)'
	]);
});

test('a comma at the end of a list is refused [F01]', () => {
	expect(faultsIn('[1, 2,]')).toEqual([': line 1, column 7: not valid JSON (ValueExpected)']);
});

test.each([
	['{"a": 1, "a": 2}', 'a: line 1: the key "a" appears twice'],
	['{"a": 1,\n"\\u0061": 2}', 'a: line 2: the key "a" appears twice'],
	['{"events": [{}, {"id": 1, "id": 1}]}', 'events.1.id: line 1: the key "id" appears twice']
])('a key that appears twice in one object, as in %s, is refused [F01]', (text, fault) => {
	expect(faultsIn(text)).toEqual([fault]);
});

test('a key that appears in two objects is not a fault', () => {
	expect(faultsIn('{"a": {"b": 1}, "c": [{"b": 2}, {"b": 3}], "b": 4}')).toEqual([]);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])(
	'the key "%s" is refused wherever it stands [F05]',
	(key) => {
		expect(faultsIn(`{"deep": [{"${key}": {"polluted": true}}]}`)).toEqual([
			`deep.0.${key}: line 1: the key "${key}" is not allowed`
		]);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	}
);

test.each([
	['lists', '['.repeat(9), ']'.repeat(9)],
	['objects', '{"a":'.repeat(9), '}'.repeat(9)],
	['lists that never end', '['.repeat(5000), ''],
	['objects that never end', '{"a":'.repeat(5000), '']
])('%s nested deeper than 8 levels are refused, once [F05]', (_, before, after) => {
	expect(faultsIn(`${before}1${after}`)).toEqual([': line 1: nested deeper than 8 levels']);
});

test('8 levels of nesting are read', () => {
	expect(parseJson(`${'['.repeat(8)}1${']'.repeat(8)}`, expect.unreachable)).toEqual([[[[[[[[1]]]]]]]]);
});

test('a number too large for any coordinate is refused [F03]', () => {
	const text = soundFiles()['gazetteer.geojson']!.replace('[42.1,', '[1e999,');
	expect(faultsOf({ ...soundFiles(), 'gazetteer.geojson': text })).toEqual([
		'gazetteer.geojson: features.0.geometry.coordinates.0: Invalid input: expected number, received Infinity'
	]);
});
