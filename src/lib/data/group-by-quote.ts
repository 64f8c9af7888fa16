import type { CitationRecord } from './schema/common.ts';

/** One quotation with every paragraph that has it. */
export interface QuotedIn {
	quote: string;
	citations: CitationRecord[];
}

/** The quotations of a claim, each once, with the paragraphs where they stand. */
export function groupByQuote(citations: readonly CitationRecord[]): QuotedIn[] {
	const groups = new Map<string, QuotedIn>();
	for (const citation of citations) {
		const { quote } = citation;
		if (quote === undefined) continue;
		const group = groups.get(quote) ?? { quote, citations: [] };
		group.citations.push(citation);
		groups.set(quote, group);
	}
	return [...groups.values()];
}
