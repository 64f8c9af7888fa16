import type { AtlasEvent, AtlasResponse } from '../data/atlas-event.ts';
import type { CitationRecord } from '../data/schema/common.ts';
import type { Messages } from './messages/en.ts';

/**
 * What an event is said to answer and what is said to answer it, with who says so: the words of the map's lines. What
 * one speaker says of several events stands in one sentence.
 */
export function sayAnswers(
	{ responses, answeredBy }: Pick<AtlasEvent, 'responses' | 'answeredBy'>,
	words: Messages
): { text: string; citations: CitationRecord[] }[] {
	return [
		...bySpeaker(responses).map(({ names, speaker, citations }) => ({
			text: words.popup.answers(names, speaker),
			citations
		})),
		...bySpeaker(answeredBy).map(({ names, speaker, citations }) => ({
			text: words.popup.answeredBy(names, speaker),
			citations
		}))
	];
}

/** The particular events of each speaker, by their place in the line or else their title. */
function bySpeaker(responses: readonly AtlasResponse[]) {
	const said = new Map<string, { speaker: string; names: string[]; citations: CitationRecord[] }>();
	for (const { event, saidBy, citations } of responses) {
		if (!event) continue;
		const one = said.get(saidBy.id) ?? { speaker: saidBy.name, names: [], citations: [] };
		const name = String(event.position ?? event.title);
		if (!one.names.includes(name)) one.names.push(name);
		one.citations.push(...citations);
		said.set(saidBy.id, one);
	}
	return [...said.values()];
}
