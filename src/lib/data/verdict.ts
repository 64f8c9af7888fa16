import type { AtlasClaim } from './atlas-event.ts';

/** How the accounts of one question stand to each other. */
export type Verdict = 'differ' | 'one-account' | 'agree' | 'scopes' | 'undisputed';

/** The topics whose figures count people harmed. */
export const HARM_TOPICS = ['killed', 'wounded', 'casualties'] as const;

export type HarmTopic = (typeof HARM_TOPICS)[number];

/**
 * How the accounts of one question stand to each other, by the first rule that holds:
 *
 * 1. `differ`: a claim names another that it cannot be true with, or two figures of one scope exclude each other;
 * 2. `one-account`: there is only one speaker;
 * 3. `agree`: every claim is made by a second speaker too, with the same figure and category or in the same words;
 * 4. `scopes`: several speakers count people harmed, and what they count is not the same;
 * 5. `undisputed`: several speakers say different things, and nothing in the record contradicts them.
 *
 * It compares what was said and never weighs who said it.
 */
export function verdictOf(claims: readonly AtlasClaim[]): Verdict {
	if (claims.some(({ disputes }) => disputes.length > 0)) return 'differ';
	if (claims.some((claim) => claims.some((other) => excludes(claim, other)))) return 'differ';
	if (new Set(claims.map(({ saidBy }) => saidBy.id)).size < 2) return 'one-account';
	if (claims.every((claim) => claims.some((other) => isSecondAccount(claim, other)))) return 'agree';
	const harm = claims.filter(({ topic, value }) => value && HARM_TOPICS.some((one) => one === topic));
	return new Set(harm.map(({ saidBy }) => saidBy.id)).size > 1 ? 'scopes' : 'undisputed';
}

/** What a figure counts and where: only figures of the same scope can be compared. */
export function scopeOf({ topic, placeId, value }: AtlasClaim): string {
	return [topic, placeId ?? '', value?.unit, value?.category.toLowerCase()].join('|');
}

function isSecondAccount(claim: AtlasClaim, other: AtlasClaim): boolean {
	if (claim.saidBy.id === other.saidBy.id || claim.topic !== other.topic) return false;
	if (claim.text === other.text) return true;
	return (
		claim.value !== undefined &&
		scopeOf(claim) === scopeOf(other) &&
		claim.value.min === other.value?.min &&
		claim.value.max === other.value.max
	);
}

/** Whether two figures of one scope cannot both be true: their spans do not meet. */
function excludes(claim: AtlasClaim, other: AtlasClaim): boolean {
	if (!claim.value || !other.value || scopeOf(claim) !== scopeOf(other)) return false;
	return lowest(claim.value) > highest(other.value);
}

function lowest({ min }: { min: number | null }): number {
	return min ?? -Infinity;
}

function highest({ max }: { max: number | null }): number {
	return max ?? Infinity;
}
