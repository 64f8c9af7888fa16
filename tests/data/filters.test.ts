import { expect, test } from 'vitest';
import {
	FACETS,
	isFiltered,
	NO_CHOICE,
	optionsOf,
	passes,
	queryOf,
	readChoice,
	toggled,
	unfiltered
} from '../../src/lib/data/filters.ts';
import { baseLine, lineOf } from '../../src/lib/data/lines.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { ANSWER, idOf, soundFiles, STRIKE, urlOf, VOTE } from '../fixtures.ts';

const { index } = openAtlas(soundFiles(), urlOf);
const asked = (query: string) => readChoice(new URLSearchParams(query));
const entryOf = (path: string) => index.events.find(({ id }) => id === idOf(path))!;

test('the choice in an address is read and written alike, in one order [B05]', () => {
	const query = '?steps=all&kind=strike&kind=decision&place=aldan&located=1';
	expect(queryOf(asked(query))).toBe(query);
	expect(queryOf(asked('?located=1&place=aldan&kind=strike&kind=decision&steps=all'))).toBe(query);
	expect(queryOf(NO_CHOICE)).toBe('');
	expect(asked('')).toEqual(NO_CHOICE);
});

test('[F14] junk in the address is left out', () => {
	const junk = asked(`kind=<b>&kind=strike&kind=strike&steps=most&located=yes&place=${'a'.repeat(81)}&x=1`);
	expect(junk).toEqual({ ...NO_CHOICE, chosen: { ...NO_CHOICE.chosen, kind: ['strike'] } });
});

test('a value is added and taken away, and nothing else changes', () => {
	const one = toggled(asked('steps=all'), 'kind', 'strike');
	expect(queryOf(one)).toBe('?steps=all&kind=strike');
	expect(queryOf(toggled(one, 'kind', 'strike'))).toBe('?steps=all');
	expect(queryOf(unfiltered(one))).toBe('?steps=all');
	expect([isFiltered(one), isFiltered(unfiltered(one)), isFiltered(asked('located=1'))]).toEqual([
		true,
		false,
		true
	]);
});

test('values of one facet widen, facets narrow', () => {
	expect(passes(entryOf(STRIKE), asked('kind=strike&kind=decision'))).toBe(true);
	expect(passes(entryOf(STRIKE), asked('kind=strike&place=marrow'))).toBe(false);
	expect(passes(entryOf(STRIKE), asked('kind=strike&place=marrow'), 'place')).toBe(true);
	expect(passes(entryOf(STRIKE), asked('located=1'))).toBe(true);
	expect(passes({ ...entryOf(STRIKE), isOnMap: false }, asked('located=1'))).toBe(false);
});

test('every facet finds events by what the index has of them', () => {
	for (const query of [
		'kind=strike',
		'episode=2022-03',
		'place=aldan',
		`source=${entryOf(STRIKE).sources[0]}`,
		`actor=${entryOf(STRIKE).actors[0]}`
	])
		expect(lineOf(index, asked(query)), query).toContain(entryOf(STRIKE));
	expect(lineOf(index, asked('episode=2022-04'))).toEqual([]);
});

test('the counts of the options are what choosing them would leave', () => {
	for (const query of ['', 'steps=all', 'kind=strike', 'place=marrow&kind=decision', 'located=1'])
		for (const facet of FACETS) {
			const choice = asked(query);
			for (const { value, count } of optionsOf(index, baseLine(index, choice), choice, facet)) {
				const alone = { ...choice, chosen: { ...choice.chosen, [facet]: [value] } };
				expect(lineOf(index, alone).length, `${query} ${facet} ${value}`).toBe(count);
			}
		}
});

test('choosing an option does not move it, and one that leaves nothing can be taken away', () => {
	const order = (query: string) =>
		optionsOf(index, baseLine(index, asked(query)), asked(query), 'kind').map(({ value }) => value);
	expect(order('kind=decision')).toEqual(order(''));
	expect(order('kind=nothing').at(-1)).toBe('nothing');
});

test('what an event has for filters is in the index', () => {
	expect(entryOf(ANSWER).answers).toEqual([idOf(STRIKE)]);
	expect(entryOf(VOTE).places).toEqual(['marrow']);
	for (const { places, actors } of index.events) {
		for (const id of places) expect(index.names.places).toHaveProperty(id);
		for (const id of actors) expect(index.names.actors).toHaveProperty(id);
	}
});
