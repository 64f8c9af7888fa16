import { expect, test } from 'vitest';
import { citationKey, numberCitations } from '../../src/lib/data/number-citations.ts';
import { soundEvent, STATEMENT, STRIKE } from '../fixtures.ts';

test('each paragraph has one number, in the order in which a page shows it', () => {
	expect([...numberCitations(soundEvent(STRIKE))]).toEqual([
		['aldan-gazette-1#p2', { number: 1, source: 'aldan-gazette-1', paragraph: 2 }],
		['ref-almanac', { number: 2, source: 'ref-almanac', paragraph: undefined }],
		['aldan-gazette-1#p3', { number: 3, source: 'aldan-gazette-1', paragraph: 3 }],
		['marrow-herald-1#p3', { number: 4, source: 'marrow-herald-1', paragraph: 3 }],
		['marrow-herald-1#p2', { number: 5, source: 'marrow-herald-1', paragraph: 2 }]
	]);
});

test('what was said in a statement is numbered on its page', () => {
	expect([...numberCitations(soundEvent(STATEMENT)).keys()]).toEqual([
		'aldan-gazette-1#p4',
		'aldan-gazette-1#p3'
	]);
});

test('every citation that a page can show has a number', () => {
	const event = soundEvent(STRIKE);
	const numbered = numberCitations(event);
	const shown = [
		event.when,
		...event.locations,
		...event.actors,
		...event.summary,
		...event.claims,
		...event.answeredBy
	];
	for (const { citations } of shown)
		for (const citation of citations) expect(numbered.has(citationKey(citation))).toBe(true);
});

test('two quotations from one paragraph share its number', () => {
	const paragraph = { source: 'aldan-gazette-1', paragraph: 2 };
	expect(citationKey({ ...paragraph, quote: 'one' })).toBe(citationKey({ ...paragraph, quote: 'two' }));
});
