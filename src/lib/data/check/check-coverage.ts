import { articleOf, citationsOf, type Geodata, type Rule } from './geodata.ts';

/** One paragraph of an article: how many claims cite it, or why none does. */
export interface ParagraphCoverage {
	source: string;
	paragraph: number;
	claims: number;
	uncoded: string | undefined;
}

/** For every paragraph of every article, what was made of it. */
export function coverageOf(geodata: Geodata): ParagraphCoverage[] {
	const counts = new Map<string, number>();
	for (const event of geodata.events.values())
		for (const claim of event.claims)
			// A claim counts once, though it may quote one paragraph twice.
			for (const key of new Set([...citationsOf(claim)].map((at) => `${at.source} ${at.paragraph}`)))
				counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...geodata.sources.values()].flatMap((source) => {
		const article = articleOf(source);
		return Array.from({ length: article?.paragraphs ?? 0 }, (_, i) => ({
			source: source.id,
			paragraph: i + 1,
			claims: counts.get(`${source.id} ${i + 1}`) ?? 0,
			uncoded: article?.uncoded.find(({ paragraph }) => paragraph === i + 1)?.reason
		}));
	});
}

/** No paragraph of an article is left out: each is cited by a claim, or listed with the reason why not. */
export const checkCoverage: Rule = (geodata, report) => {
	for (const { source, paragraph, claims, uncoded } of coverageOf(geodata)) {
		if (claims === 0 && uncoded === undefined)
			report(
				'sources.json',
				`${source}.custom.uncoded`,
				`no claim cites ¶${paragraph}, and it is not listed as uncoded`
			);
		if (claims > 0 && uncoded !== undefined)
			report(
				'sources.json',
				`${source}.custom.uncoded`,
				`¶${paragraph} is listed as uncoded but cited by ${claims} claim(s)`
			);
	}
};
