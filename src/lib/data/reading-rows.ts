import { articleOf, type Geodata } from './check/geodata.ts';

/** Who read one article, and when the differences between the two codings were settled. */
export interface ReadingRow {
	article: string;
	letter: string;
	publisher: string;
	first: string;
	second: string;
	/** ISO 8601 date. */
	settled: string;
	/** Later readings of the whole article, with their ISO 8601 dates. */
	again: { reader: string; date: string }[];
}

/** The readings of each article, in the order of sources.json. */
export function readingRows({ readings, sources }: Geodata): ReadingRow[] {
	const names = new Map(readings.readers.map(({ id, name }) => [id, name]));
	const nameOf = (id: string) => names.get(id) ?? id;
	return [...sources.values()].flatMap((source) => {
		const reading = readings.articles.find(({ article }) => article === source.id);
		const details = articleOf(source);
		if (!reading || !details) return [];
		return [
			{
				article: source.id,
				letter: details.letter,
				publisher: source['container-title'],
				first: nameOf(reading.first),
				second: nameOf(reading.second),
				settled: reading.settled,
				again: (reading.again ?? []).map(({ reader, date }) => ({ reader: nameOf(reader), date }))
			}
		];
	});
}
