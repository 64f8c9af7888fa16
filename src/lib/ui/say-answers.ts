import type { AtlasEvent } from '../data/atlas-event.ts';
import type { CitationRecord } from '../data/schema/common.ts';
import type { Messages } from './messages/en.ts';

/** What an event is said to answer and what is said to answer it, with who says so: the words of the map's lines. */
export function sayAnswers(
	{ responses, answeredBy }: Pick<AtlasEvent, 'responses' | 'answeredBy'>,
	words: Messages
): { text: string; citations: CitationRecord[] }[] {
	return [
		...responses.flatMap(({ event: cause, saidBy, citations }) =>
			cause ? [{ text: words.popup.answers(cause.position ?? cause.title, saidBy.name), citations }] : []
		),
		...answeredBy.flatMap(({ event: answer, saidBy, citations }) =>
			answer
				? [{ text: words.popup.answeredBy(answer.position ?? answer.title, saidBy.name), citations }]
				: []
		)
	];
}
