import { expect, test } from 'vitest';
import { faultsWith, VOTE } from '../fixtures.ts';

test.each([
	['a bidirectional override', 'Vote \u202eof the council'],
	['a bidirectional isolate', 'Vote \u2066of the council'],
	['an Arabic letter mark', 'Vote \u061cof the council'],
	['a zero-width space', 'Vote\u200b of the council'],
	['a soft hyphen', 'Vo\u00adte of the council'],
	['a word joiner', 'Vote\u2060 of the council'],
	['a control character', 'Vote\u0007 of the council'],
	['a delete character', 'Vote\u007f of the council'],
	['a line separator', 'Vote\u2028of the council'],
	['half a pair of surrogates', 'Vote \ud83d of the council'],
	['the other half', 'Vote \udc4d of the council']
])('a title with %s is refused [F10]', (_, title) => {
	expect(faultsWith(VOTE, (event) => (event.title = title))).toEqual([
		`${VOTE}: title: has hidden or control characters`
	]);
});

test('text that is not in Unicode NFC is refused [F10]', () => {
	expect(faultsWith(VOTE, (event) => (event.title = 'Vote in Ma\u0301rrow'))).toEqual([
		`${VOTE}: title: is not in Unicode NFC`
	]);
	expect(faultsWith(VOTE, (event) => (event.title = 'Vote in M\u00e1rrow'))).toEqual([]);
});

test.each(['Vote ', ' Vote', 'Vote  twice', 'Vote\u00a0 twice'])(
	'stray spaces, as in "%s", are refused',
	(title) => {
		expect(faultsWith(VOTE, (event) => (event.title = title))).toEqual([
			`${VOTE}: title: has leading, trailing or doubled spaces`
		]);
	}
);

test('a name in Arabic letters is not a fault [F10]', () => {
	const name = 'قاعدة عين الأسد';
	expect(faultsWith('gazetteer.geojson', ({ features }) => (features[0].properties.name_ar = name))).toEqual(
		[]
	);
});
