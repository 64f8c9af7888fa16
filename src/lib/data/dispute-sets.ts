import type { ActorBrief, AtlasClaim } from './atlas-event.ts';
import type { CitationRecord } from './schema/common.ts';

/** One side of a disagreement: a claim of this event, or one filed with another. */
export interface DisputedStatement {
	eventId: string;
	/** Title of the other event; `null` for a claim of this one. */
	eventTitle: string | null;
	claimId: string;
	text: string;
	saidBy: ActorBrief;
	citations: CitationRecord[];
	/** The claim itself when it belongs to this event. */
	claim: AtlasClaim | null;
}

/** Claims that contradict each other, side by side. */
export interface DisputeSet {
	/** Statements that do not contradict one another stand together. In the order of the claims, never by side. */
	positions: DisputedStatement[][];
	/** What differs, neutrally; one note for each pair that has its own. */
	notes: string[];
}

/**
 * The disagreements among claims: each claim that disputes another stands in exactly one set, with all that it
 * contradicts directly or through others.
 *
 * @param eventId - the event that the claims belong to
 * @param claims - claims of one event, in the order in which they are shown
 */
export function disputeSets(eventId: string, claims: readonly AtlasClaim[]): DisputeSet[] {
	const left = new Set(claims.filter(({ disputes }) => disputes.length > 0));
	const sets: DisputeSet[] = [];
	for (const start of left) {
		const members = connected(start, eventId, claims);
		for (const member of members) left.delete(member);
		sets.push(setOf(members, eventId));
	}
	return sets;
}

/** The claims of the event that are linked to one by disputes, directly or through others, in order. */
function connected(start: AtlasClaim, eventId: string, claims: readonly AtlasClaim[]): AtlasClaim[] {
	const found = new Set([start]);
	for (const claim of found)
		for (const other of claims) if (names(claim, eventId, other.id)) found.add(other);
	return claims.filter((claim) => found.has(claim));
}

function names(claim: AtlasClaim | null, eventId: string, claimId: string): boolean {
	return (
		claim?.disputes.some((dispute) => dispute.eventId === eventId && dispute.claimId === claimId) ?? false
	);
}

function setOf(members: readonly AtlasClaim[], eventId: string): DisputeSet {
	const statements = new Map<string, DisputedStatement>();
	for (const claim of members) {
		const { id: claimId, text, saidBy, citations } = claim;
		const own = { eventId, eventTitle: null, claimId, text, saidBy, citations, claim };
		statements.set(`${eventId}#${claimId}`, own);
	}
	for (const dispute of members.flatMap(({ disputes }) => disputes)) {
		const key = `${dispute.eventId}#${dispute.claimId}`;
		if (!statements.has(key)) statements.set(key, { ...dispute, claim: null });
	}
	const positions: DisputedStatement[][] = [];
	for (const statement of statements.values()) {
		const free = positions.find((position) => !position.some((other) => areOpposed(statement, other)));
		if (free) free.push(statement);
		else positions.push([statement]);
	}
	const notes = [...new Set(members.flatMap(({ disputes }) => disputes.map(({ note }) => note)))];
	return { positions, notes };
}

function areOpposed(one: DisputedStatement, other: DisputedStatement): boolean {
	return names(one.claim, other.eventId, other.claimId) || names(other.claim, one.eventId, one.claimId);
}
