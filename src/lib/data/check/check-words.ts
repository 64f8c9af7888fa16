import { findLoadedWords } from '../loaded-words.ts';
import { fileOf, textsOf, type Geodata, type ReportIn, type Rule } from './geodata.ts';

/** Fields that hold the words of others, not ours. Names are the names that people and groups use. */
const WORDS_OF_OTHERS = new Set([
	'quote',
	'as_written',
	'words',
	'edtf',
	'id',
	'name',
	'spellings',
	'title',
	'also_at'
]);
const OURS_ALL_THE_SAME = new Set(['events']);

/** Our own voice takes no side: loaded words stand only inside marked quotations. */
export const checkWords: Rule = (geodata, report) => {
	const names = namesOf(geodata);
	for (const event of geodata.events.values()) scan(fileOf(event), '', event, names, report);
	for (const [id, actor] of geodata.actors) scan('actors.json', id, actor, names, report);
	for (const [id, place] of geodata.places)
		scan(
			'gazetteer.geojson',
			id,
			{ properties: { notes: place.properties.notes, proxy_reason: place.properties.proxy_reason } },
			names,
			report
		);
	for (const [id, source] of geodata.sources)
		scan('sources.json', id, { custom: source.custom }, names, report);
};

function scan(file: string, prefix: string, record: unknown, names: string[], report: ReportIn): void {
	const isEvent = OURS_ALL_THE_SAME.has(file.split('/')[0] ?? '');
	for (const { path, text } of textsOf(record)) {
		const ours = !path.some((key) => WORDS_OF_OTHERS.has(key) && !(isEvent && key === 'title'));
		if (!ours || isReference(path)) continue;
		for (const word of findLoadedWords(text, names))
			report(
				file,
				[prefix, ...path].filter(Boolean).join('.'),
				`“${word}” takes a side; put it in a quotation or use a neutral word`
			);
	}
}

/** Ids are addresses, not prose. */
function isReference(path: string[]): boolean {
	const key = path.at(-1) ?? '';
	const parent = path.at(-2) ?? '';
	return (
		['actor', 'said_by', 'place', 'event', 'about', 'claim', 'stated_in', 'source', 'outlet'].includes(key) ||
		parent === 'via'
	);
}

/** Names of actors, longest first, so that a name within a name does not leave a remainder. */
function namesOf(geodata: Geodata): string[] {
	return [...geodata.actors.values()].map(({ name }) => name).sort((a, b) => b.length - a.length);
}
