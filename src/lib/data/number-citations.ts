import type { PageEvent } from './page-event.ts';
import type { CitationRecord } from './schema/common.ts';

/** One entry of the list of citations: a paragraph of an article, or an outside reference. */
export interface NumberedCitation {
	number: number;
	source: string;
	paragraph: number | undefined;
}

/** The paragraph that a citation leads to, as a key. */
export function citationKey({ source, paragraph }: CitationRecord): string {
	return paragraph === undefined ? source : `${source}#p${paragraph}`;
}

/**
 * Numbers the citations of an event in the order in which a page shows them, each paragraph once.
 *
 * @returns entries by {@link citationKey}
 */
export function numberCitations(event: PageEvent): Map<string, NumberedCitation> {
	const shown: CitationRecord[][] = [
		event.when.citations,
		...event.locations.map(({ citations }) => citations),
		...event.summary.map(({ citations }) => citations),
		...event.actors.map(({ citations }) => citations),
		...event.claims.map(({ citations }) => citations),
		...event.claims.flatMap(({ disputes }) => disputes.map(({ citations }) => citations)),
		...event.saidHere.map(({ claim }) => claim.citations),
		...event.responses.map(({ citations }) => citations),
		...event.answeredBy.map(({ citations }) => citations)
	];
	const numbered = new Map<string, NumberedCitation>();
	for (const citation of shown.flat()) {
		const key = citationKey(citation);
		if (!numbered.has(key))
			numbered.set(key, {
				number: numbered.size + 1,
				source: citation.source,
				paragraph: citation.paragraph
			});
	}
	return numbered;
}
