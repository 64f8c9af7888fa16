import { expect, test } from 'vitest';
import { orderEvents } from '../../src/lib/data/order-events.ts';
import {
	ANSWER,
	faultsOf,
	faultsWith,
	filesWith,
	idOf,
	soundGeodata,
	STATEMENT,
	STRIKE,
	VOTE
} from '../fixtures.ts';
import type { Change } from '../fixtures.ts';

/** Ids in order, after changes to the events named, which need not leave the record sound. */
function orderWith(changes: Record<string, Change>): string[] {
	const events = structuredClone([...soundGeodata().events.values()]);
	for (const [path, change] of Object.entries(changes)) change(events.find(({ id }) => id === idOf(path)));
	return orderEvents(events).map(({ id }) => id);
}

const begin = (...paths: string[]) => paths.map(idOf);

test('a statement of the same day, without a time, would stand before the strike it speaks of [B08]', () => {
	const order = orderWith({ [STATEMENT]: ({ when }) => delete when.not_before });
	expect(order.slice(0, 2)).toEqual(begin(STATEMENT, STRIKE));
});

test('an event that says not_before stands after the event named, whatever the order keys [B08]', () => {
	const order = orderWith({
		[STRIKE]: (event) => (event.order.key = 9),
		[STATEMENT]: (event) => {
			event.when.not_before = idOf(STRIKE);
			event.order.key = 0;
		}
	});
	expect(order.slice(0, 2)).toEqual(begin(STRIKE, STATEMENT));
});

test('an event that is later in any case stays where it is', () => {
	const order = orderWith({ [VOTE]: ({ when }) => (when.not_before = idOf(STRIKE)) });
	expect(order).toEqual(orderWith({}));
});

test('not_before holds along a chain', () => {
	const order = orderWith({
		[STATEMENT]: ({ when }) => (when.not_before = idOf(STRIKE)),
		[ANSWER]: (event) => {
			Object.assign(event.when, { edtf: '2022-03-04', time: undefined, not_before: idOf(STATEMENT) });
		}
	});
	expect(order.slice(0, 3)).toEqual(begin(STRIKE, STATEMENT, ANSWER));
});

test('not_before names an event that exists, and not the event itself', () => {
	expect(faultsWith(STATEMENT, ({ when }) => (when.not_before = '2022-03-04-nowhere'))).toEqual([
		`${STATEMENT}: when.not_before: no event "2022-03-04-nowhere"`
	]);
	expect(faultsWith(STATEMENT, ({ when }) => (when.not_before = idOf(STATEMENT)))).toContain(
		`${STATEMENT}: when.not_before: names the event itself`
	);
});

test('not_before does not lead round in a circle', () => {
	const files = filesWith(
		STRIKE,
		({ when }) => (when.not_before = idOf(STATEMENT)),
		filesWith(STATEMENT, ({ when }) => (when.not_before = idOf(STRIKE)))
	);
	expect(faultsOf(files).sort()).toEqual([
		`${STRIKE}: when.not_before: the links lead round in a circle`,
		`${STATEMENT}: when.not_before: the links lead round in a circle`
	]);
});

test('an event was not over before the one that it cannot have begun before', () => {
	expect(faultsWith(STRIKE, ({ when }) => (when.not_before = idOf(VOTE)))).toContain(
		`${STRIKE}: when.not_before: was over before "${idOf(VOTE)}" began`
	);
});
