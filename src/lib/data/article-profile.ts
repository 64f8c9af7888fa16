import type { ActorBrief, AtlasClaim, AtlasEvent, EventBrief } from './atlas-event.ts';
import { eventBrief, precisionOf } from './event-brief.ts';
import { disputeSets, type DisputeSet } from './dispute-sets.ts';
import { inOrderOfStatement } from './ledger.ts';
import type { Precision } from './vocabulary.ts';

/** A claim with the event it is filed with. */
export interface FiledClaim {
	event: EventBrief;
	claim: AtlasClaim;
}

/** What sets one article apart from the others. */
export interface ArticleProfile {
	/** The events of which it says something, in order, with the number of its statements. */
	events: { event: EventBrief; precision: Precision; claims: number }[];
	/** What only it reports. */
	onlyHere: {
		events: EventBrief[];
		speakers: ActorBrief[];
		/** Statements on events that others report too, on matters on which no other article says anything. */
		claims: FiledClaim[];
	};
	/** Disagreements in which it carries one of the positions, with all the others. */
	disputes: { event: EventBrief; dispute: DisputeSet }[];
}

/**
 * What one article says that others do not, and what it says otherwise.
 *
 * A statement is “only here” when no other article is cited by it and none says anything on the same topic of the same
 * event; the outlet itself is not counted among its speakers. That another article keeps silent is worked out from the coding; it does not mean that it denies.
 */
export function profileArticle(
	sourceId: string,
	outlet: string,
	events: readonly AtlasEvent[]
): ArticleProfile {
	const own = events.filter((event) => event.claims.some((claim) => cites(claim, sourceId)));
	const filed = own.flatMap((event) =>
		event.claims
			.filter((claim) => cites(claim, sourceId))
			.map((claim) => ({ event: eventBrief(event), claim, among: event.claims }))
	);
	const isShared = (event: AtlasEvent) => event.claims.some((claim) => citesOther(claim, sourceId));
	const alone = new Set(own.filter((event) => !isShared(event)).map(({ id }) => id));
	const elsewhere = new Set(
		events.flatMap(({ claims }) =>
			claims.filter((claim) => citesOther(claim, sourceId)).map(({ saidBy }) => saidBy.id)
		)
	);
	const speakers = new Map(filed.map(({ claim }) => [claim.saidBy.id, claim.saidBy]));
	return {
		events: own.map((event) => ({
			event: eventBrief(event),
			precision: precisionOf(event),
			claims: event.claims.filter((claim) => cites(claim, sourceId)).length
		})),
		onlyHere: {
			events: own.filter(({ id }) => alone.has(id)).map(eventBrief),
			speakers: [...speakers.values()].filter(({ id }) => id !== outlet && !elsewhere.has(id)),
			claims: filed
				.filter(({ event, claim, among }) => !alone.has(event.id) && isAlone(claim, among, sourceId))
				.map(({ event, claim }) => ({ event, claim }))
		},
		disputes: disputesOf(own, sourceId)
	};
}

/** Each disagreement once, though both sides may be filed with events of their own. */
function disputesOf(events: readonly AtlasEvent[], sourceId: string): ArticleProfile['disputes'] {
	const seen = new Set<string>();
	return events.flatMap((event) =>
		disputeSets(event.id, inOrderOfStatement(event.claims, event.sourceIds)).flatMap((dispute) => {
			const statements = dispute.positions.flat();
			const keys = statements.map(({ eventId, claimId }) => `${eventId}#${claimId}`);
			const isNew = keys.some((key) => !seen.has(key));
			for (const key of keys) seen.add(key);
			return isNew && statements.some((statement) => cites(statement, sourceId))
				? [{ event: eventBrief(event), dispute }]
				: [];
		})
	);
}

function isAlone(claim: AtlasClaim, among: readonly AtlasClaim[], sourceId: string): boolean {
	return !among.some((other) => other.topic === claim.topic && citesOther(other, sourceId));
}

function cites({ citations }: Pick<AtlasClaim, 'citations'>, sourceId: string): boolean {
	return citations.some(({ source }) => source === sourceId);
}

/** Claims never cite outside references, so any other source is another article. */
function citesOther({ citations }: Pick<AtlasClaim, 'citations'>, sourceId: string): boolean {
	return citations.some(({ source }) => source !== sourceId);
}
