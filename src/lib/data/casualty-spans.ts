import type { AtlasClaim } from './atlas-event.ts';
import { scopeOf } from './verdict.ts';

/** The span of the figures that several speakers give for one and the same scope. Computed, never a source's own. */
export interface CasualtySpan {
	/** What is counted, as every one of the claims has it: "children killed". */
	category: string;
	placeName: string | null;
	/** Lowest figure, `null` when no speaker gives a lower bound. */
	min: number | null;
	/** Highest figure, `null` when one of them is open. */
	max: number | null;
	/** Names of the speakers, in the order of the claims. */
	speakers: string[];
}

/**
 * The spans of the figures that at least two speakers give for the same place and the same category.
 *
 * Figures for different places or categories are never brought together: four members of one body and at least five
 * dead in two countries may be the same people or not. Where no two speakers count the same thing there is no span.
 */
export function casualtySpans(claims: readonly AtlasClaim[]): CasualtySpan[] {
	const scopes = new Map<string, AtlasClaim[]>();
	for (const claim of claims)
		if (claim.value && (claim.value.min !== null || claim.value.max !== null))
			scopes.set(scopeOf(claim), [...(scopes.get(scopeOf(claim)) ?? []), claim]);
	return [...scopes.values()].flatMap((same) => {
		const speakers = [...new Set(same.map(({ saidBy }) => saidBy.name))];
		const [first] = same;
		if (!first?.value || speakers.length < 2) return [];
		const lows = same.map(({ value }) => value?.min ?? null).filter((min) => min !== null);
		const highs = same.map(({ value }) => value?.max ?? null);
		const closed = highs.filter((max) => max !== null);
		return [
			{
				category: first.value.category,
				placeName: first.placeName,
				min: lows.length > 0 ? Math.min(...lows) : null,
				max: closed.length === highs.length ? Math.max(...closed) : null,
				speakers
			}
		];
	});
}
