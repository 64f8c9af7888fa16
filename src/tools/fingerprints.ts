/**
 * Checks the record against the texts of the articles, which are not part of the project.
 *
 *     npm run fingerprints -- <folder of texts>            checks quotations, spellings and fingerprints
 *     npm run fingerprints -- <folder of texts> --renew    writes the fingerprints again first
 *
 * A text belongs to the article whose SHA-256 in sources.json it has.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf } from '../lib/data/check/geodata.ts';
import { checkShape } from '../lib/data/check/check-shape.ts';
import { fingerprintText } from '../lib/data/fingerprints.ts';
import { describeProblem, type Problem } from '../lib/data/problem.ts';
import { readGeodata } from '../lib/data/read-geodata.ts';
import { compareWithTexts } from '../lib/data/check/compare-with-texts.ts';

const [folder, option] = process.argv.slice(2);
if (!folder || (option !== undefined && option !== '--renew')) {
	console.error('usage: npm run fingerprints -- <folder of texts> [--renew]');
	process.exit(2);
}

const problems: Problem[] = [];
const report = (file: string, field: string, reason: string) => void problems.push({ file, field, reason });
const texts = readTexts(folder);
const { geodata } = checkShape(readGeodata('geodata'), report);
if (geodata) {
	const textOf = new Map<string, string>();
	for (const [id, source] of geodata.sources) {
		const article = articleOf(source);
		const text = article && texts.get(article.sha256);
		if (text === undefined) {
			if (article) report('sources.json', `${id}.custom.sha256`, 'no text in the folder has this SHA-256');
			continue;
		}
		textOf.set(id, text);
		if (option === '--renew') renew(id, article?.sha256 ?? '', text);
	}
	const prints = option === '--renew' ? checkShape(readGeodata('geodata'), () => undefined).geodata : geodata;
	compareWithTexts(prints ?? geodata, textOf, report);
}
for (const problem of problems) console.error(describeProblem(problem));
console.log(
	problems.length === 0
		? 'Quotations, spellings and fingerprints agree with the texts.'
		: `${problems.length} fault(s).`
);
if (problems.length > 0) process.exitCode = 1;

/** The texts of a folder by their SHA-256. */
function readTexts(path: string): Map<string, string> {
	return new Map(
		readdirSync(path, { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => readFileSync(join(path, entry.name)))
			.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')])
	);
}

function renew(id: string, sha256: string, text: string): void {
	const { paragraphs, ...head } = fingerprintText(id, sha256, text);
	const lines = Object.entries(paragraphs).map(
		([number, hashes]) => `\t\t"${number}": ${JSON.stringify(hashes)}`
	);
	const start = JSON.stringify(head, null, '\t').replace(/\n}$/, '');
	mkdirSync(join('geodata', 'fingerprints'), { recursive: true });
	writeFileSync(
		join('geodata', 'fingerprints', `${id}.json`),
		`${start},\n\t"paragraphs": {\n${lines.join(',\n')}\n\t}\n}\n`
	);
}
