import type { ParagraphCoverage } from './check/check-coverage.ts';

/** Paragraphs that no claim cites and no list excuses. */
export function uncovered(coverage: readonly ParagraphCoverage[]): ParagraphCoverage[] {
	return coverage.filter(({ claims, uncoded }) => claims === 0 && uncoded === undefined);
}

/** The coverage as lines of plain text: one block for each article, one line for each paragraph, then the sums. */
export function coverageTable(coverage: readonly ParagraphCoverage[]): string {
	const articles = [...new Set(coverage.map(({ source }) => source))];
	const blocks = articles.map((article) => {
		const own = coverage.filter(({ source }) => source === article);
		const coded = own.filter(({ claims }) => claims > 0).length;
		const listed = own.filter(({ claims, uncoded }) => claims === 0 && uncoded !== undefined).length;
		const lines = own.map(
			({ paragraph, claims, uncoded }) =>
				`  ¶${String(paragraph).padEnd(3)} ${claims > 0 ? counted(claims) : (uncoded ?? 'NEITHER CODED NOR LISTED')}`
		);
		return [
			`${article}: ${own.length} paragraphs, ${coded} coded, ${listed} listed as empty, ${uncovered(own).length} missing`,
			...lines
		].join('\n');
	});
	return blocks.join('\n\n');
}

function counted(claims: number): string {
	return claims === 1 ? '1 claim' : `${claims} claims`;
}
