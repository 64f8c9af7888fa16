import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCodingRules, type Block } from '../../src/lib/data/coding-rules.ts';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';

const markdown = readFileSync('geodata/CODING.md', 'utf8');
const rules = parseCodingRules(markdown);
const wordsOf = (text: string) =>
	text
		.replace(/[`*|#]|^\s*-\s|:?-{3,}:?/gm, ' ')
		.split(/\s+/)
		.filter(Boolean);

const runsOf = (block: Block) =>
	block.type === 'paragraph'
		? block.runs
		: block.type === 'list'
			? block.rows.flat()
			: [block.head, ...block.rows].flat(2);

test('the rules are read whole: every word of every section, in order', () => {
	const below = markdown.slice(markdown.indexOf('## ')).replace(/^## \d+\. /gm, '');
	const read = rules.map(({ title, blocks }) =>
		[
			title,
			...blocks.map((block) =>
				runsOf(block)
					.map(({ text }) => text)
					.join(' ')
			)
		].join(' ')
	);
	expect(wordsOf(read.join(' ')).join('')).toBe(wordsOf(below).join(''));
	expect(rules.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test('the agreement of the two codings ends in the record as it is', () => {
	const [table] = rules[4]!.blocks.filter((block) => block.type === 'table');
	const plain = (cell: { text: string }[] = []) => cell.map(({ text }) => text).join('');
	const now = table?.head.findIndex((cell) => plain(cell) === 'now') ?? -1;
	const settled = new Map(table?.rows.map((row) => [plain(row[0]), plain(row[now])]));
	const { events } = checkGeodata(readGeodata('geodata'));
	const all = [...events.values()];
	const count = (kind: string) => all.filter((event) => event.kind === kind).length;
	expect(settled.get('events')).toBe(String(all.length));
	expect(settled.get('claims')).toBe(String(all.flatMap(({ claims }) => claims).length));
	expect(settled.get('statements')).toBe(String(count('statement')));
	expect(settled.get('background')).toBe(String(count('background')));
	expect(settled.get('claim-citations')).toBe(
		String(
			new Set(
				all.flatMap(({ id, claims }) =>
					claims.flatMap((claim) =>
						claim.citations.map(({ source, paragraph }) => `${id}#${claim.id} ${source} ${paragraph}`)
					)
				)
			).size
		)
	);
});

test.each([
	['a heading without a number', '## Words\n\nText.', 'heading "Words"'],
	['a picture', '## 1. A\n\n![x](y)', 'not understood'],
	['a numbered list', '## 1. A\n\n1. one', 'not understood'],
	['a table without a head', '## 1. A\n\n| a | b |\n| c | d |', 'table without a head'],
	['an uneven table', '## 1. A\n\n| a | b |\n| - | - |\n| c |', 'has 1 cells']
])('%s stops the build', (_, text, reason) => {
	expect(() => parseCodingRules(text)).toThrow(reason);
});

test('names of fields and emphasis are kept apart from words', () => {
	const [section] = parseCodingRules('## 1. A\n\n**Titles** stand in `title`,\nalways.');
	expect(section!.blocks).toEqual([
		{
			type: 'paragraph',
			runs: [
				{ style: 'strong', text: 'Titles' },
				{ style: 'plain', text: ' stand in ' },
				{ style: 'code', text: 'title' },
				{ style: 'plain', text: ', always.' }
			]
		}
	]);
});
