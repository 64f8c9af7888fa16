import { articleOf, type Geodata, type ReportIn } from './geodata.ts';

/**
 * Every article was read twice, by two readers who are listed, and so was every later change that is recorded; an
 * article that nobody is recorded to have read is a fault.
 */
export function checkReadings({ readings, sources, events }: Geodata, report: ReportIn): void {
	const fault = (field: string, reason: string) => report('readings.json', field, reason);
	const readers = new Set(readings.readers.map(({ id }) => id));
	const known = (field: string, reader: string) => {
		if (!readers.has(reader)) fault(field, `"${reader}" is not among the readers`);
	};
	const pair = (field: string, [name, one]: [string, string], [otherName, other]: [string, string]) => {
		known(`${field}.${name}`, one);
		known(`${field}.${otherName}`, other);
		if (one === other) fault(`${field}.${otherName}`, `"${other}" is also under "${name}"`);
	};

	if (readers.size < readings.readers.length) fault('readers', 'a reader is listed twice');
	const read = new Set<string>();
	readings.articles.forEach(({ article, first, second, again = [] }, i) => {
		pair(`articles.${i}`, ['first', first], ['second', second]);
		again.forEach(({ reader }, j) => known(`articles.${i}.again.${j}.reader`, reader));
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
