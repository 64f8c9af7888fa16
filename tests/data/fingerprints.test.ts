import { expect, test } from 'vitest';
import {
	fingerprintText,
	hashWindows,
	isBorneOut,
	paragraphsOf,
	WINDOW,
	wordsOf
} from '../../src/lib/data/fingerprints.ts';
import { soundFiles } from '../fixtures.ts';
import { TEXTS } from './invented-record.ts';

const TEXT =
	'The harbour bell rang twice.\n\u00a0 \r\n\nNobody had heard “the old\u00a0bell” ring – not since 1911.';
const prints = fingerprintText('bell-1', 'b'.repeat(64), TEXT);

test('there is one hash for each window of four words', () => {
	expect(WINDOW).toBe(4);
	expect(hashWindows('bell-1', 1, 'The harbour bell rang twice.')).toHaveLength(2);
	expect(hashWindows('bell-1', 1, 'The harbour bell rang')).toHaveLength(1);
	expect(hashWindows('bell-1', 1, 'The harbour bell')).toEqual([]);
});

test('lines of nothing but spaces are no paragraphs', () => {
	expect(paragraphsOf(TEXT)).toHaveLength(2);
	expect(Object.keys(prints.paragraphs)).toEqual(['1', '2']);
});

test.each([
	['word for word', 'the harbour bell rang twice', 1, false],
	['word for word, in its own case', 'The harbour bell rang twice', 1, true],
	['with a wrong word', 'The harbour bell rang once', 1, false],
	['with a word left out', 'The harbour rang twice', 1, false],
	['with words in another order', 'The bell harbour rang twice', 1, false],
	['from another paragraph', 'The harbour bell rang twice', 2, false],
	['from a paragraph that is not there', 'The harbour bell rang twice', 3, false],
	['across two paragraphs', 'bell rang twice Nobody had', 1, false],
	['of three words', 'harbour bell rang', 1, false],
	['with a plain space for a no-break space', 'heard the old bell ring', 2, true],
	['with straight quotation marks', 'heard "the old bell" ring', 2, true],
	['with another dash', 'bell” ring — not since 1911', 2, true],
	['without the full stop', 'ring not since 1911', 2, true]
])('a quotation %s, “%s” in ¶%i, is borne out: %s', (_, quote, paragraph, answer) => {
	expect(isBorneOut(quote, paragraph, prints)).toBe(answer);
});

test('a quotation is tied to its article', () => {
	expect(isBorneOut('The harbour bell rang twice', 1, { ...prints, source: 'bell-2' })).toBe(false);
});

test('the same words have another hash in another paragraph and in another article', () => {
	const [here] = hashWindows('bell-1', 1, 'The harbour bell rang');
	expect(hashWindows('bell-1', 1, 'The harbour bell rang')).toEqual([here]);
	expect(hashWindows('bell-1', 2, 'The harbour bell rang')).not.toEqual([here]);
	expect(hashWindows('bell-2', 1, 'The harbour bell rang')).not.toEqual([here]);
});

test.each([
	['no-break spaces', 'old\u00a0bell', ['old', 'bell']],
	['curved apostrophes', 'the Guard\u2019s bell', ['the', "Guard's", 'bell']],
	['marks around words', '«old» “bell”, (rang).', ['old', 'bell', 'rang']],
	['hyphens of any kind', 'al\u2011Aldan al-Aldan', ['al', 'Aldan', 'al', 'Aldan']],
	['dashes between words', 'bell \u2013 rang', ['bell', 'rang']],
	['decomposed letters', 'Ma\u0301rrow', ['M\u00e1rrow']],
	['capital letters', 'Bell BELL bell', ['Bell', 'BELL', 'bell']],
	['Arabic letters', 'قاعدة «عين الأسد»', ['قاعدة', 'عين', 'الأسد']]
])('%s are compared as one would read them', (_, text, words) => {
	expect(wordsOf(text)).toEqual(words);
});

test('no word of the text can be read in its fingerprints', () => {
	for (const [id, text] of TEXTS) {
		const { source, sha256, ...rest } = JSON.parse(soundFiles()[`fingerprints/${id}.json`]!);
		expect([source, sha256.length]).toEqual([id, 64]);
		const written = JSON.stringify(rest).toLowerCase();
		for (const word of wordsOf(text).filter(({ length }) => length > 3))
			expect(written).not.toContain(word.toLowerCase());
		expect(
			Object.values<string[]>(rest.paragraphs)
				.flat()
				.every((hash) => /^[0-9a-f]{6}$/.test(hash))
		).toBe(true);
	}
});

test('the order of the hashes does not give away the order of the words', () => {
	for (const hashes of Object.values(prints.paragraphs)) expect(hashes).toEqual([...new Set(hashes)].sort());
});
