import type { ActorBrief, AtlasClaim, AtlasEvent, EventBrief } from './atlas-event.ts';
import { eventBrief, precisionOf } from './event-brief.ts';
import type { ActorRecord } from './schema/actor.ts';
import type { CitationRecord } from './schema/common.ts';
import type { ParticipantRecord } from './schema/event.ts';
import type { Precision } from './vocabulary.ts';

/** The part that somebody gives an actor in an event. */
export interface ActorPart {
	event: EventBrief;
	precision: Precision;
	role: ParticipantRecord['role'];
	/** Those who give it this part, with where they do so. */
	saidBy: { actor: ActorBrief; citations: CitationRecord[] }[];
}

/** A claim with the event that it is filed with. */
export interface FiledClaim {
	event: EventBrief;
	claim: AtlasClaim;
}

/** An actor with everything that the record says about it, and everything that it says. */
export interface ActorPage {
	actor: ActorRecord;
	partOf: { actor: ActorBrief; citations: CitationRecord[] }[];
	members: { actor: ActorBrief; citations: CitationRecord[] }[];
	/** What it is said to have done or decided. */
	acts: ActorPart[];
	/** What is said to have been done to it, or to be about it. */
	others: ActorPart[];
	/** Its statements that are records of their own. */
	statements: ActorPart[];
	/** Claims that it makes, and those of others that it passes on. */
	says: FiledClaim[];
	passesOn: FiledClaim[];
	/** Descriptions of events as answers that rest on its word. */
	callsAnswers: {
		event: EventBrief;
		text: string;
		answered: EventBrief | null;
		citations: CitationRecord[];
	}[];
}

const ACTS: readonly ParticipantRecord['role'][] = ['attacker', 'decider'];

/** Joins one actor with what it belongs to, what it is said to have done, and what it says. */
export function joinActor(
	actor: ActorRecord,
	actors: ReadonlyMap<string, ActorRecord>,
	events: readonly AtlasEvent[]
): ActorPage {
	const { id } = actor;
	const parts = partsOf(id, events);
	const filed = (wanted: (claim: AtlasClaim) => boolean) =>
		events.flatMap((event) =>
			event.claims.filter(wanted).map((claim) => ({ event: eventBrief(event), claim }))
		);
	return {
		actor,
		partOf: (actor.part_of ?? []).flatMap(({ actor: whole, citations }) => {
			const record = actors.get(whole);
			return record ? [{ actor: actorBrief(record), citations }] : [];
		}),
		members: [...actors.values()].flatMap((other) =>
			(other.part_of ?? [])
				.filter(({ actor: whole }) => whole === id)
				.map(({ citations }) => ({ actor: actorBrief(other), citations }))
		),
		acts: parts.filter(({ role }) => ACTS.includes(role)),
		others: parts.filter(({ role }) => !ACTS.includes(role) && role !== 'speaker'),
		statements: parts.filter(({ role }) => role === 'speaker'),
		says: filed(({ saidBy }) => saidBy.id === id),
		passesOn: filed(({ via }) => via.some((one) => one.id === id)),
		callsAnswers: events.flatMap((event) =>
			event.responses
				.filter(({ saidBy }) => saidBy.id === id)
				.map(({ text, event: answered, citations }) => ({
					event: eventBrief(event),
					text,
					answered,
					citations
				}))
		)
	};
}

/** As much of an actor as is shown beside what it says. */
export function actorBrief({ id, name, kind, side }: ActorRecord): ActorBrief {
	return { id, name, kind, isParty: side !== null };
}

/** One entry for each event and role, with everyone who gives the actor that role. */
function partsOf(id: string, events: readonly AtlasEvent[]): ActorPart[] {
	return events.flatMap((event) => {
		const parts = new Map<string, ActorPart>();
		for (const { actor, role, saidBy, citations } of event.actors) {
			if (actor.id !== id) continue;
			const part = parts.get(role) ?? {
				event: eventBrief(event),
				precision: precisionOf(event),
				role,
				saidBy: []
			};
			part.saidBy.push({ actor: saidBy, citations });
			parts.set(role, part);
		}
		return [...parts.values()];
	});
}
