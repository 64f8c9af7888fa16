import { isBorneOut, WINDOW, wordsOf } from '../fingerprints.ts';
import {
	articleOf,
	citationsOf,
	fileOf,
	spellingsOf,
	type Geodata,
	type ReportIn,
	type Rule
} from './geodata.ts';

/** The longest quotation, in words: short enough to be a quotation and not a copy. */
const LONGEST_QUOTE = 12;

/** Citations lead to a paragraph that exists, and quotations stand there word for word. */
export const checkCitations: Rule = (geodata, report) => {
	for (const event of geodata.events.values()) {
		checkAll(fileOf(event), '', event, geodata, report);
		event.where.forEach((where, i) => {
			const words = wordsOf(where.as_written).length;
			const field = `where.${i}.as_written`;
			if (words > LONGEST_QUOTE) report(fileOf(event), field, `has ${words} words; at most ${LONGEST_QUOTE}`);
			if (words >= WINDOW && !where.citations.some((citation) => stands(where.as_written, citation, geodata)))
				report(fileOf(event), field, 'does not stand word for word in a paragraph that the location cites');
		});
	}
	for (const [id, actor] of geodata.actors) checkAll('actors.json', id, actor, geodata, report);
	for (const [id, place] of geodata.places)
		checkAll('gazetteer.geojson', id, spellingsOf(place), geodata, report);
};

function checkAll(file: string, prefix: string, record: unknown, geodata: Geodata, report: ReportIn): void {
	for (const citation of citationsOf(record)) {
		const field = [prefix, ...citation.path].filter(Boolean).join('.');
		const source = geodata.sources.get(citation.source);
		if (!source) continue; // reported by checkReferences
		const article = articleOf(source);
		if (!article && (citation.paragraph !== undefined || citation.quote !== undefined))
			report(file, field, 'an outside reference is cited without paragraph or quotation');
		if (article && citation.paragraph === undefined)
			report(file, field, 'a citation of an article names the paragraph');
		if (article && citation.paragraph !== undefined && citation.paragraph > article.paragraphs)
			report(file, field, `"${source.id}" has ${article.paragraphs} paragraphs, not ${citation.paragraph}`);
		if (citation.quote === undefined) continue;
		const words = wordsOf(citation.quote).length;
		if (words < WINDOW || words > LONGEST_QUOTE)
			report(file, `${field}.quote`, `has ${words} words; a quotation has ${WINDOW} to ${LONGEST_QUOTE}`);
		else if (article && !stands(citation.quote, citation, geodata))
			report(
				file,
				`${field}.quote`,
				`“${citation.quote}” does not stand word for word in ${source.id} ¶${citation.paragraph}`
			);
	}
}

function stands(
	quote: string,
	{ source, paragraph }: { source: string; paragraph?: number },
	geodata: Geodata
): boolean {
	const fingerprints = geodata.fingerprints.get(source);
	return fingerprints !== undefined && paragraph !== undefined && isBorneOut(quote, paragraph, fingerprints);
}

/** Every article has fingerprints of the text it was coded from. */
export const checkFingerprints: Rule = (geodata, report) => {
	for (const [id, source] of geodata.sources) {
		const article = articleOf(source);
		if (!article) continue;
		const prints = geodata.fingerprints.get(id);
		const file = `fingerprints/${id}.json`;
		if (!prints) report(file, '', 'the file is missing; make it with `npm run fingerprints`');
		else if (prints.sha256 !== article.sha256)
			report(file, 'sha256', 'is not the text that sources.json names');
		else if (Object.keys(prints.paragraphs).length !== article.paragraphs)
			report(
				file,
				'paragraphs',
				`has ${Object.keys(prints.paragraphs).length} paragraphs where sources.json says ${article.paragraphs}`
			);
	}
	for (const id of geodata.fingerprints.keys())
		if (!articleOf(geodata.sources.get(id)))
			report(`fingerprints/${id}.json`, 'source', `no article "${id}" in sources.json`);
};
