import { articleOf, type Geodata, type ReportIn } from './geodata.ts';

/**
 * Every article was read twice, by two readers who are listed, and so was every later change that is recorded; an
 * article that nobody is recorded to have read is a fault.
 */
export function checkReadings({ readings, sources, events }: Geodata, report: ReportIn): void {
	const fault = (field: string, reason: string) => report('readings.json', field, reason);
	const readers = new Set(readings.readers.map(({ id }) => id));
	const pair = (field: string, [one, one_]: [string, string], [other, other_]: [string, string]) => {
		for (const [name, reader] of [
			[one, one_],
			[other, other_]
		] as const)
			if (!readers.has(reader)) fault(`${field}.${name}`, `"${reader}" is not among the readers`);
		if (one_ === other_) fault(`${field}.${other}`, `"${other_}" is also the ${one} reader`);
	};

	if (readers.size < readings.readers.length) fault('readers', 'a reader is listed twice');
	const read = new Set<string>();
	readings.articles.forEach(({ article, first, second }, i) => {
		pair(`articles.${i}`, ['first', first], ['second', second]);
		if (!articleOf(sources.get(article))) fault(`articles.${i}.article`, `"${article}" is not an article`);
		if (read.has(article)) fault(`articles.${i}.article`, `"${article}" is listed twice`);
		read.add(article);
	});
	for (const [id, source] of sources)
		if (articleOf(source) && !read.has(id)) fault('articles', `no reading of "${id}" is recorded`);
	readings.changes.forEach(({ event, made_by, read_again_by }, i) => {
		pair(`changes.${i}`, ['made_by', made_by], ['read_again_by', read_again_by]);
		if (!events.has(event)) fault(`changes.${i}.event`, `"${event}" is not in the record`);
	});
}
