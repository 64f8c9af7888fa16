import { figuresIn } from '../figures-in.ts';
import type { CitationRecord } from '../schema/common.ts';
import type { ClaimRecord, EventRecord } from '../schema/event.ts';
import { fileOf, type Geodata, type ReportIn, type Rule } from './geodata.ts';

/**
 * What an event asserts in its own summary and title rests on its claims.
 *
 * A sentence may cite only paragraphs that a claim cites: a claim of the event, of a statement about it, or of another
 * event made in this one. A figure in a sentence must stand, as value or in words, in such a claim that cites a
 * paragraph of that sentence; a figure in the title, in any of them.
 */
export const checkClaimGraph: Rule = (geodata, report) => {
	for (const event of geodata.events.values()) {
		const claims = claimsBehind(event, geodata);
		const known = new Set(claims.flatMap(({ citations }) => citations.map(keyOf)));
		event.summary.forEach(({ text, citations }, i) => {
			for (const citation of citations)
				if (!known.has(keyOf(citation)))
					report(
						fileOf(event),
						`summary.${i}.citations`,
						`no claim behind the event cites ${citation.source}${citation.paragraph ? ` ¶${citation.paragraph}` : ''}`
					);
			const cited = new Set(citations.map(keyOf));
			const behind = claims.filter((claim) => claim.citations.some((citation) => cited.has(keyOf(citation))));
			reportFigures(event, `summary.${i}.text`, text, behind, report);
		});
		reportFigures(event, 'title', event.title, claims, report);
	}
};

/** Claims of the event, of what is said about it, and those filed elsewhere that were made in it. */
function claimsBehind(event: EventRecord, geodata: Geodata): ClaimRecord[] {
	return [...geodata.events.values()].flatMap((other) =>
		other.id === event.id || other.about === event.id
			? other.claims
			: other.claims.filter(({ stated_in }) => stated_in === event.id)
	);
}

function reportFigures(
	event: EventRecord,
	field: string,
	text: string,
	claims: readonly ClaimRecord[],
	report: ReportIn
): void {
	for (const figure of figuresIn(text))
		if (!claims.some((claim) => bearsOut(claim, figure)))
			report(fileOf(event), field, `the figure ${figure} is in no claim that cites the same paragraph`);
}

function bearsOut({ value, text }: ClaimRecord, figure: number): boolean {
	return value?.min === figure || value?.max === figure || figuresIn(text).includes(figure);
}

function keyOf({ source, paragraph }: CitationRecord): string {
	return `${source} ${paragraph ?? ''}`;
}
