import { expect, test } from 'vitest';
import { NO_CHOICE, readChoice } from '../../src/lib/data/filters.ts';
import { chainOf, hiddenFrom, lineOf, listedWith, nearTo, stepAt } from '../../src/lib/data/lines.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { ANSWER, idOf, soundFiles, STATEMENT, STRIKE, TOTAL, urlOf, VOTE } from '../fixtures.ts';

const { index } = openAtlas(soundFiles(), urlOf);
const asked = (query: string) => readChoice(new URLSearchParams(query));
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('acts and decisions are stepped along the main line [B07]', () => {
	const step = stepAt(index, idOf(ANSWER))!;
	expect([step.position, step.length, step.isMainLine]).toEqual([2, 3, true]);
	expect([step.first?.id, step.previous?.id, step.next?.id, step.last?.id]).toEqual(
		[STRIKE, STRIKE, VOTE, VOTE].map(idOf)
	);
});

test('statements and background are stepped along everything [B07]', () => {
	const step = stepAt(index, idOf(STATEMENT))!;
	expect([step.position, step.length, step.isMainLine]).toEqual([2, 5, false]);
	expect([step.previous?.id, step.next?.id, step.last?.id]).toEqual([STRIKE, ANSWER, TOTAL].map(idOf));
});

test('the first step has nothing before it and the last nothing after it', () => {
	expect(stepAt(index, idOf(STRIKE))?.previous).toBeUndefined();
	expect(stepAt(index, idOf(VOTE))?.next).toBeUndefined();
	expect(stepAt(index, idOf(TOTAL))?.next).toBeUndefined();
});

test('an event that is not there has no step', () => {
	expect(stepAt(index, '2022-01-01-nothing')).toBeUndefined();
});

test('everything is stepped on request, the main line among it', () => {
	const step = stepAt(index, idOf(ANSWER), asked('steps=all'))!;
	expect([step.position, step.length, step.isMainLine]).toEqual([3, 5, false]);
	expect([step.previous?.id, step.next?.id]).toEqual([STATEMENT, VOTE].map(idOf));
});

test('stepping from a statement goes on along everything', () => {
	expect(stepAt(index, idOf(STATEMENT))?.choice.isAll).toBe(true);
	expect(stepAt(index, idOf(STRIKE))?.choice.isAll).toBe(false);
});

test('[B27] a filter leaves steps out and counts them', () => {
	const choice = asked('kind=strike&kind=decision');
	expect(idsOf(lineOf(index, choice))).toEqual([STRIKE, VOTE].map(idOf));
	const step = stepAt(index, idOf(STRIKE), choice)!;
	expect([step.position, step.length, step.hidden, step.next?.id]).toEqual([1, 2, 1, idOf(VOTE)]);
});

test('[B27] a hidden event has no position, but its neighbours in order', () => {
	const step = stepAt(index, idOf(ANSWER), asked('kind=strike&kind=decision'))!;
	expect([step.position, step.length]).toEqual([null, 2]);
	expect([step.previous?.id, step.next?.id]).toEqual([STRIKE, VOTE].map(idOf));
});

test('[B27] only a step that is an end of the line has no way to that end', () => {
	const endsOf = (id: string, query = '') => {
		const { first, last } = stepAt(index, id, asked(query))!;
		return [first?.id, last?.id];
	};
	expect(endsOf(idOf(STRIKE))).toEqual([undefined, idOf(VOTE)]);
	expect(endsOf(idOf(VOTE))).toEqual([idOf(STRIKE), undefined]);
	// Before the whole of the filtered line, and in none.
	expect(endsOf(idOf(STRIKE), 'kind=decision')).toEqual([VOTE, VOTE].map(idOf));
	expect(endsOf(idOf(STRIKE), 'kind=nothing')).toEqual([undefined, undefined]);
});

test('a kind that is chosen is shown, even if it is not on the main line', () => {
	expect(idsOf(lineOf(index, asked('kind=statement')))).toEqual([idOf(STATEMENT)]);
	expect(hiddenFrom(index, asked('kind=statement'))).toBe(3);
	expect(hiddenFrom(index, asked('kind=statement&steps=all'))).toBe(4);
});

test('the list is complete without filters, and keeps what belongs to a shown event with them', () => {
	expect(listedWith(index, NO_CHOICE)).toBe(index.events);
	const about = index.events.find(({ id }) => id === idOf(STATEMENT))!.about;
	expect(about).toBe(idOf(STRIKE));
	expect(idsOf(listedWith(index, asked('source=aldan-gazette-1')))).toContain(idOf(STATEMENT));
	expect(idsOf(listedWith(index, asked('kind=strike')))).toEqual([idOf(STRIKE)]);
	expect(listedWith(index, asked('kind=nothing'))).toEqual([]);
});

test('the chain leads from any event to what it is said to answer and what is said to answer it', () => {
	for (const id of [STRIKE, ANSWER].map(idOf))
		expect(idsOf(chainOf(index, id))).toEqual([STRIKE, ANSWER].map(idOf));
	expect(idsOf(chainOf(index, idOf(VOTE)))).toEqual([idOf(VOTE)]);
});

test('a chain that runs in a circle ends', () => {
	const events = index.events.map((entry) => ({ ...entry, answers: [idOf(STRIKE), idOf(VOTE)] }));
	expect(chainOf({ ...index, events }, idOf(STRIKE)).length).toBe(5);
});

test('the nearest steps are fetched first; with a reach of more than one step the ends of the line as well', () => {
	const id = idOf(ANSWER);
	const near = (reach: number) => nearTo(index, id, stepAt(index, id, asked('steps=all'))!, reach);
	expect(near(1)).toEqual([VOTE, STATEMENT].map(idOf));
	expect(near(2)[0]).toBe(idOf(VOTE));
	expect(near(2)).toEqual(expect.arrayContaining([STATEMENT, STRIKE, TOTAL].map(idOf)));
});

test('a chain is at hand as well, however far apart its events are', () => {
	const [id, answered] = [idOf(TOTAL), idOf(STATEMENT)];
	const events = index.events.map((entry) => (entry.id === id ? { ...entry, answers: [answered] } : entry));
	const near = (reach: number) =>
		nearTo({ ...index, events }, id, stepAt(index, id, asked('steps=all'))!, reach);
	expect(near(1)).not.toContain(answered);
	expect(near(2)).toContain(answered);
	expect(near(2)).not.toContain(id);
});
