import { expect, test } from 'vitest';
import { profileArticle } from '../../src/lib/data/article-profile.ts';
import { namesInArticle, wordingOf } from '../../src/lib/data/article-words.ts';
import { idOf, soundEvents, soundGeodata, STATEMENT, STRIKE, VOTE } from '../fixtures.ts';

const events = soundEvents();
const gazette = profileArticle('aldan-gazette-1', 'aldan-gazette', events);

test('an article lists its events, and those that no other speaks of', () => {
	expect(gazette.events.map(({ event, claims }) => [event.id, claims])).toEqual([
		[idOf(STRIKE), 3],
		[idOf(STATEMENT), 1],
		[idOf(VOTE), 1]
	]);
	expect(gazette.onlyHere.events.map(({ id }) => id)).toEqual([idOf(STATEMENT), idOf(VOTE)]);
});

test('on a shared event it lists what no other article speaks of, and no more', () => {
	// Both articles say how many were killed; only this one who struck, and how many were wounded.
	expect(gazette.onlyHere.claims.map(({ claim }) => claim.topic)).toEqual(['responsibility', 'wounded']);
	expect(gazette.onlyHere.speakers.map(({ name }) => name)).not.toContain('Aldan Gazette');
});

test('what it disputes stands beside the other article, once for each article', () => {
	const herald = profileArticle('marrow-herald-1', 'marrow-herald', events);
	for (const { disputes } of [gazette, herald]) {
		expect(disputes).toHaveLength(1);
		expect(disputes[0]?.dispute.positions.flat().map(({ citations }) => citations[0]?.source)).toEqual([
			'aldan-gazette-1',
			'marrow-herald-1'
		]);
	}
});

test('it shows the names as the article writes them, with the paragraphs', () => {
	expect(namesInArticle('aldan-gazette-1', soundGeodata())).toEqual([
		{
			kind: 'actor',
			id: 'council-of-marrow',
			name: 'Council of Marrow',
			spellings: [{ text: 'Council of Marrow', paragraphs: [5] }]
		},
		expect.objectContaining({ id: 'harbour-guard' }),
		expect.objectContaining({
			kind: 'place',
			id: 'marrow',
			spellings: [{ text: 'Marrow', paragraphs: [5] }]
		}),
		expect.objectContaining({ id: 'river-command' })
	]);
	expect(namesInArticle('marrow-herald-1', soundGeodata())).toEqual([]);
});

test('words that take a side are found in the headline and in quotations, but not in names [E13]', () => {
	const source = { id: 'aldan-gazette-1', title: 'The hero of the Enemy Guard', outlet: 'aldan-gazette' };
	expect(wordingOf(source, events, ['Enemy Guard'])).toEqual([
		{
			word: 'cowardly',
			uses: [{ quote: 'answer to the cowardly raid', paragraph: 4, reporting: 'Harbour Guard' }]
		},
		{ word: 'hero', uses: [{ quote: source.title, paragraph: null, reporting: null }] }
	]);
});
