import { fingerprintText, paragraphsOf, wordsOf } from '../fingerprints.ts';
import { articleOf, citationsOf, fileOf, type Geodata, type ReportIn } from './geodata.ts';

/**
 * Checks what can only be checked with the texts at hand: every quotation and every spelling stands in the
 * paragraph named, the paragraphs are counted rightly, and the fingerprints are those of the texts.
 *
 * @param textOf - stored text of each article, by source id
 */
export function compareWithTexts(
	geodata: Geodata,
	textOf: ReadonlyMap<string, string>,
	report: ReportIn
): void {
	const words = new Map(
		[...textOf].map(([id, text]) => [
			id,
			paragraphsOf(text).map((paragraph) => ` ${wordsOf(paragraph).join(' ')} `)
		])
	);
	// What cannot be compared because its text is not at hand passes.
	const has = (
		source: string,
		paragraph: number | undefined,
		phrase: string,
		read = (sentence: string) => sentence
	) => {
		const paragraphs = words.get(source);
		return (
			paragraphs === undefined ||
			read(paragraphs[(paragraph ?? 0) - 1] ?? '').includes(read(` ${wordsOf(phrase).join(' ')} `))
		);
	};
	// A name stands in “Syria’s” as well.
	const bare = (sentence: string) => sentence.replaceAll("'s ", ' ');

	for (const event of geodata.events.values()) {
		for (const { path, source, paragraph, quote } of citationsOf(event))
			if (quote !== undefined && !has(source, paragraph, quote))
				report(fileOf(event), `${path.join('.')}.quote`, `“${quote}” is not in ${source} ¶${paragraph}`);
		event.where.forEach(({ as_written, citations }, i) => {
			if (!citations.some(({ source, paragraph }) => has(source, paragraph, as_written)))
				report(fileOf(event), `where.${i}.as_written`, `“${as_written}” is in none of the paragraphs cited`);
		});
	}
	const named = [
		...[...geodata.actors.values()].map(({ id, spellings }) => ({ file: 'actors.json', id, spellings })),
		...[...geodata.places.values()].map(({ id, properties }) => ({
			file: 'gazetteer.geojson',
			id,
			spellings: properties.spellings
		}))
	];
	for (const { file, id, spellings } of named)
		for (const { text, written_in } of spellings)
			for (const { source, paragraph } of written_in)
				if (!has(source, paragraph, text, bare))
					report(file, `${id}.spellings`, `“${text}” is not in ${source} ¶${paragraph}`);

	for (const [id, text] of textOf) {
		const article = articleOf(geodata.sources.get(id));
		const count = paragraphsOf(text).length;
		if (article && article.paragraphs !== count)
			report(
				'sources.json',
				`${id}.custom.paragraphs`,
				`the text has ${count} paragraphs, not ${article.paragraphs}`
			);
		const expected = JSON.stringify(fingerprintText(id, article?.sha256 ?? '', text));
		if (JSON.stringify(geodata.fingerprints.get(id)) !== expected)
			report(`fingerprints/${id}.json`, '', 'is not the fingerprint of the text; renew it');
	}
}
