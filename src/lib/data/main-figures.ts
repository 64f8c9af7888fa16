import type { ActorBrief, AtlasClaim, AtlasEvent } from './atlas-event.ts';
import { inOrderOfStatement } from './ledger.ts';
import type { CitationRecord } from './schema/common.ts';
import { HARM_TOPICS, scopeOf, type HarmTopic } from './verdict.ts';

/** A figure of people harmed, with everyone who gives just this figure for just this scope. */
export interface MainFigure {
	topic: HarmTopic;
	value: NonNullable<AtlasClaim['value']>;
	speakers: ActorBrief[];
	citations: CitationRecord[];
}

/**
 * The figures of people harmed in short: killed, then wounded, then both together; within each in the order of the
 * statements. Speakers stand together only if figure, category and place are the same. Nothing is added up.
 */
export function mainFigures({ claims, sourceIds }: Pick<AtlasEvent, 'claims' | 'sourceIds'>): MainFigure[] {
	const ordered = inOrderOfStatement(claims, sourceIds);
	return HARM_TOPICS.flatMap((topic) => {
		const figures = new Map<string, MainFigure>();
		for (const claim of ordered) {
			const { value, saidBy, citations } = claim;
			if (claim.topic !== topic || !value) continue;
			const key = [scopeOf(claim), value.min, value.max, value.words].join('|');
			const figure = figures.get(key) ?? { topic, value, speakers: [], citations: [] };
			if (!figure.speakers.some(({ id }) => id === saidBy.id)) figure.speakers.push(saidBy);
			figure.citations.push(...citations);
			figures.set(key, figure);
		}
		return [...figures.values()];
	});
}
