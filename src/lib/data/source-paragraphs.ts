import type { AtlasClaim, AtlasEvent, EventBrief } from './atlas-event.ts';
import type { ParagraphCoverage } from './check/check-coverage.ts';
import { eventBrief } from './event-brief.ts';

/** What one paragraph of an article says, in our words. */
export interface SourceParagraph {
	number: number;
	/** Why nothing was coded from it; `null` when something was. */
	uncoded: string | null;
	claims: { event: EventBrief; claim: AtlasClaim; quotes: string[] }[];
}

/** Every paragraph of an article, in order, with the claims that rest on it. */
export function paragraphsOfSource(
	sourceId: string,
	events: readonly AtlasEvent[],
	coverage: readonly ParagraphCoverage[]
): SourceParagraph[] {
	return coverage
		.filter(({ source }) => source === sourceId)
		.map(({ paragraph, uncoded }) => ({
			number: paragraph,
			uncoded: uncoded ?? null,
			claims: events.flatMap((event) =>
				event.claims.flatMap((claim) => {
					const cited = claim.citations.filter(
						(citation) => citation.source === sourceId && citation.paragraph === paragraph
					);
					const quotes = cited.flatMap(({ quote }) => (quote === undefined ? [] : [quote]));
					return cited.length > 0 ? [{ event: eventBrief(event), claim, quotes }] : [];
				})
			)
		}));
}
