/** A run of text: plain, a name of a field or value, or emphasised. */
export interface Run {
	style: 'plain' | 'code' | 'strong';
	text: string;
}

export type Block =
	| { type: 'paragraph'; runs: Run[] }
	| { type: 'list'; rows: Run[][] }
	| { type: 'table'; head: Run[][]; rows: Run[][][] };

/** A numbered section of the coding rules. */
export interface RuleSection {
	number: number;
	title: string;
	blocks: Block[];
}

/**
 * Reads the coding rules, so that the method page shows them as they stand and nothing is said twice.
 *
 * Understands what the rules are written in and no more: numbered `##` headings, paragraphs, `-` lists, tables,
 * `` `code` `` and `**strong**`.
 *
 * @throws {Error} at the first line that is something else
 */
export function parseCodingRules(markdown: string): RuleSection[] {
	const [, ...parts] = markdown.split(/^## /m);
	return parts.map((part) => {
		const [heading = '', ...lines] = part.split('\n');
		const [, number, title] = /^(\d+)\. (.+)$/.exec(heading) ?? [];
		if (number === undefined || title === undefined) throw new Error(`CODING.md: heading "${heading}"`);
		const blocks = lines
			.join('\n')
			.split(/\n\s*\n/)
			.filter((block) => block.trim() !== '')
			.map((block) => parseBlock(block.trim()));
		return { number: Number(number), title, blocks };
	});
}

function parseBlock(block: string): Block {
	const lines = block.split('\n');
	if (lines.every((line) => line.startsWith('|'))) return parseTable(lines);
	if (block.startsWith('- ')) {
		const rows = block.split(/\n(?=- )/).map((row) => parseRuns(joinLines(row.slice(2))));
		return { type: 'list', rows };
	}
	if (/^(#|>|```|\d+\. |!\[|\|)/m.test(block))
		throw new Error(`CODING.md: not understood: "${lines[0] ?? ''}"`);
	return { type: 'paragraph', runs: parseRuns(joinLines(block)) };
}

function parseTable(lines: string[]): Block {
	const [head, rule, ...rows] = lines.map((line) =>
		line
			.replace(/^\||\|$/g, '')
			.split('|')
			.map((cell) => cell.trim())
	);
	if (!head || !rule?.every((cell) => /^:?-+:?$/.test(cell)))
		throw new Error(`CODING.md: table without a head: "${lines[0] ?? ''}"`);
	const uneven = rows.find((row) => row.length !== head.length);
	if (uneven) throw new Error(`CODING.md: table row "${uneven.join(' | ')}" has ${uneven.length} cells`);
	return { type: 'table', head: head.map(parseRuns), rows: rows.map((row) => row.map(parseRuns)) };
}

function parseRuns(text: string): Run[] {
	return [...text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|[^`*]+|[`*]/g)].map(([plain, code, strong]) =>
		code !== undefined
			? { style: 'code', text: code }
			: strong !== undefined
				? { style: 'strong', text: strong }
				: { style: 'plain', text: plain }
	);
}

function joinLines(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ');
}
