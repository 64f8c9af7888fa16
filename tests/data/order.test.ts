import { expect, test } from 'vitest';
import { orderEvents } from '../../src/lib/data/order-events.ts';
import type { EventRecord } from '../../src/lib/data/schema/event.ts';
import { ANSWER, idOf, soundGeodata, STATEMENT, STRIKE, TOTAL, VOTE, type Change } from '../fixtures.ts';

const IN_ORDER = [STRIKE, STATEMENT, ANSWER, VOTE, TOTAL].map(idOf);

/** The ids in order after one change, which need not leave the record sound. */
function orderAfter(path: string, change: Change): string[] {
	const events = structuredClone([...soundGeodata().events.values()]);
	change(events.find(({ id }) => id === idOf(path)));
	return idsOf(orderEvents(events));
}

function idsOf(events: EventRecord[]): string[] {
	return events.map(({ id }) => id);
}

/** All orders of a list. */
function permutationsOf<T>(list: T[]): T[][] {
	if (list.length < 2) return [list];
	return list.flatMap((first, i) =>
		permutationsOf(list.filter((_, k) => k !== i)).map((rest) => [first, ...rest])
	);
}

test('whatever order the files are read in, the events come out in one order [B08]', () => {
	const shuffled = permutationsOf([...soundGeodata().events.values()]);
	expect(shuffled).toHaveLength(120);
	for (const events of shuffled) expect(idsOf(orderEvents(events))).toEqual(IN_ORDER);
});

test('the list that is ordered stays as it was', () => {
	const events = [...soundGeodata().events.values()].reverse();
	const before = idsOf(events);
	orderEvents(events);
	expect(idsOf(events)).toEqual(before);
});

test('an event with an unknown beginning stands at its latest moment [B09]', () => {
	expect(orderAfter(TOTAL, ({ when }) => (when.edtf = '../2022-03-04')).indexOf(idOf(TOTAL))).toBe(2);
});

test('an event known as a span stands at its earliest moment [B09]', () => {
	expect(orderAfter(TOTAL, ({ when }) => (when.edtf = '2022-03-01/2022-03-07'))[0]).toBe(idOf(TOTAL));
});

test('events are ordered by the moment, not by the local date [B10]', () => {
	// 23:30 in Damascus, at +02:00, is half an hour past midnight in Baghdad.
	const edtf = '2022-03-05';
	const order = orderAfter(STRIKE, ({ when }) =>
		Object.assign(when, { edtf, time: { from: '23:30', approximate: false } })
	);
	expect(order.indexOf(idOf(STRIKE))).toBeGreaterThan(order.indexOf(idOf(VOTE)));
});

/** The vote and the total on one day, read last to first, with the keys given. */
function voteAndTotal(vote: number, total: number): string[] {
	const events = structuredClone([...soundGeodata().events.values()]).reverse();
	for (const event of events) {
		if (event.id === idOf(VOTE)) event.order.key = vote;
		if (event.id === idOf(TOTAL))
			Object.assign(event, { when: { ...event.when, edtf: '2022-03-06' }, order: { key: total } });
	}
	return idsOf(orderEvents(events)).slice(3);
}

test('events of the same moment are ordered by their key, and then by id [B08]', () => {
	expect(voteAndTotal(0, 1)).toEqual([VOTE, TOTAL].map(idOf));
	expect(voteAndTotal(1, 0)).toEqual([TOTAL, VOTE].map(idOf));
	expect(voteAndTotal(0, 0)).toEqual([VOTE, TOTAL].map(idOf));
});
