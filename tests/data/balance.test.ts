import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countBalance, countWords, SIDES } from '../../src/lib/data/balance.ts';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { KINDS } from '../../src/lib/data/vocabulary.ts';
import { soundGeodata, STRIKE } from '../fixtures.ts';

const balance = countBalance(checkGeodata(readGeodata('geodata')));

/** A second count, straight from the files: one tally of rows rather than one query for each figure. */
function secondCount() {
	const side = new Map<string, string>(
		JSON.parse(readFileSync('geodata/actors.json', 'utf8')).map((actor: any) => [
			actor.id,
			actor.side ?? 'others'
		])
	);
	const tally: Record<string, number> = {};
	const add = (key: string, count = 1) => (tally[key] = (tally[key] ?? 0) + count);
	const speakers = new Set<string>();
	for (const file of readdirSync('geodata/events')) {
		const event = JSON.parse(readFileSync(`geodata/events/${file}`, 'utf8'));
		const acting = new Set<string>();
		for (const { actor, role } of event.actors)
			if (role === 'attacker' || role === 'decider' || role === 'speaker') acting.add(side.get(actor)!);
		for (const one of acting) {
			add(`${one} events`);
			add(`${one} ${event.kind}`);
		}
		if (acting.size === 0) add('nobody');
		for (const claim of event.claims) {
			const one = side.get(claim.said_by)!;
			if (!speakers.has(claim.said_by)) add(`${one} speakers`);
			speakers.add(claim.said_by);
			add(`${one} claims`);
			add(`${one} words`, [...claim.text.matchAll(/[^ ]*[\p{L}\p{N}][^ ]*/gu)].length);
			if (claim.disputes?.length) add(`${one} disputed`);
		}
	}
	return tally;
}

test('the balance by side is that of a second count [E32]', () => {
	const second = secondCount();
	for (const side of SIDES) {
		const { events, kinds, speakers, claims, words, disputed } = balance.sides[side];
		expect([side, events, speakers, claims, words, disputed]).toEqual([
			side,
			...['events', 'speakers', 'claims', 'words', 'disputed'].map((name) => second[`${side} ${name}`] ?? 0)
		]);
		expect(KINDS.map((kind) => kinds[kind])).toEqual(KINDS.map((kind) => second[`${side} ${kind}`] ?? 0));
	}
	expect(balance.withoutActor).toBe(second.nobody ?? 0);
	console.table(
		Object.fromEntries(
			SIDES.map((side) => [side, { ...balance.sides[side], ...balance.sides[side].kinds, kinds: '' }])
		)
	);
});

test('claims, words and speakers of all sides make up the whole [E32]', () => {
	for (const name of ['claims', 'words', 'speakers'] as const)
		expect(SIDES.reduce((sum, side) => sum + balance.sides[side][name], 0)).toBe(balance.all[name]);
	expect(balance.all.claims).toBeGreaterThan(200);
});

test('most claims that outlets make for themselves are those of the articles’ own outlets, as the method page says', () => {
	const geodata = checkGeodata(readGeodata('geodata'));
	const own = new Set(
		[...geodata.sources.values()].map(({ custom }) => ('outlet' in custom ? custom.outlet : ''))
	);
	const claims = [...geodata.events.values()].flatMap((event) => event.claims);
	expect(claims.filter(({ said_by }) => own.has(said_by)).length * 2).toBeGreaterThan(
		balance.sides.others.byOutlets
	);
});

test('an event counts for every side that acts in it, once', () => {
	const before = countBalance(soundGeodata());
	const after = countBalance(
		soundGeodata(STRIKE, ({ actors }) =>
			actors.push(
				{ ...actors[0], actor: 'harbour-guard' },
				{ ...actors[0], actor: 'harbour-guard', role: 'decider' }
			)
		)
	);
	expect(after.sides['armed-groups'].events).toBe(before.sides['armed-groups'].events + 1);
	expect(after.sides['us-and-coalition'].events).toBe(before.sides['us-and-coalition'].events);
});

test.each([
	['Three people were killed.', 4],
	['al-Qa’im – 30 %', 2],
	['', 0]
])('“%s” has %i words', (text, words) => {
	expect(countWords(text)).toBe(words);
});
