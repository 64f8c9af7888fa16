import { expect, test } from 'vitest';
import { joinActor } from '../../src/lib/data/actor-page.ts';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { joinEvents } from '../../src/lib/data/join-events.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';

const real = checkGeodata(readGeodata('geodata'));
const events = joinEvents(real);
const pages = [...real.actors.values()].map((actor) => joinActor(actor, real.actors, events));
const pageOf = (id: string) => pages.find(({ actor }) => actor.id === id)!;

test('every claim is on the page of its speaker, once', () => {
	const made = [...real.events.values()].flatMap(({ id, claims }) =>
		claims.map((claim) => `${claim.said_by} ${id}#${claim.id}`)
	);
	const shown = pages.flatMap(({ actor, says }) =>
		says.map(({ event, claim }) => `${actor.id} ${event.id}#${claim.id}`)
	);
	expect(shown.sort()).toEqual(made.sort());
	expect(made.length).toBeGreaterThan(200);
});

test('every part in every event is on the page of the actor, with everyone who says so [E04]', () => {
	const parts = [...real.events.values()].flatMap(({ id, actors }) =>
		actors.map(({ actor, role, said_by }) => `${actor} ${role} ${id} ${said_by}`)
	);
	const shown = pages.flatMap(({ actor, acts, others, statements }) =>
		[...acts, ...others, ...statements].flatMap(({ event, role, saidBy }) =>
			saidBy.map((one) => `${actor.id} ${role} ${event.id} ${one.actor.id}`)
		)
	);
	expect(shown.sort()).toEqual(parts.sort());
});

test('an act is one that somebody attributes, a statement one that is spoken', () => {
	for (const { acts, statements } of pages) {
		for (const { role, saidBy } of acts) {
			expect(['attacker', 'decider']).toContain(role);
			expect(saidBy.length).toBeGreaterThan(0);
			for (const { citations } of saidBy) expect(citations.length).toBeGreaterThan(0);
		}
		for (const { role } of statements) expect(role).toBe('speaker');
	}
	expect(pageOf('united-states').acts.map(({ event }) => event.id)).toContain('2021-02-26-al-bukamal-strike');
});

test('what an actor is part of has it among its members, with the same citations', () => {
	let seen = 0;
	for (const { actor, partOf } of pages)
		for (const { actor: whole, citations } of partOf) {
			const member = pageOf(whole.id).members.find((one) => one.actor.id === actor.id);
			expect(member?.citations).toEqual(citations);
			seen += 1;
		}
	expect(seen).toBeGreaterThan(10);
});

test('both sides are marked as a party in the same way, and nobody else is [E02] [E15]', () => {
	const marked = events.flatMap(({ claims }) => claims.map(({ saidBy }) => saidBy));
	expect(new Set([...real.actors.values()].map(({ side }) => side))).toEqual(
		new Set([null, 'us-and-coalition', 'armed-groups'])
	);
	for (const { id, isParty } of marked) expect(isParty, id).toBe(real.actors.get(id)!.side !== null);
});

test('what passes through an outlet is on its page, apart from what it says itself', () => {
	const passed = pageOf('al-sumaria').passesOn;
	expect(passed.length).toBeGreaterThan(0);
	for (const { claim } of passed) expect(claim.saidBy.id).not.toBe('al-sumaria');
});

test('every description of an event as an answer is on the page of whoever makes it [E05]', () => {
	const made = [...real.events.values()].flatMap(({ responds_to }) => responds_to ?? []).length;
	expect(pages.reduce((sum, { callsAnswers }) => sum + callsAnswers.length, 0)).toBe(made);
	expect(made).toBeGreaterThan(3);
});
