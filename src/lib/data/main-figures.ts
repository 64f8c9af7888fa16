import type { ActorBrief, AtlasClaim, AtlasEvent } from './atlas-event.ts';
import { harmTable, inOrderOfStatement, type SpeakerRow } from './ledger.ts';
import type { CitationRecord } from './schema/common.ts';
import { HARM_TOPICS, scopeOf } from './verdict.ts';

/** A figure of people harmed. */
export type Figure = NonNullable<AtlasClaim['value']>;

/** Everything that some speakers, who say the same, say in figures or vague words about people harmed. */
export interface FiguresBySpeaker {
	speakers: ActorBrief[];
	/** Killed, then wounded, then both together. */
	figures: Figure[];
	citations: CitationRecord[];
}

/**
 * The figures of people harmed in short, by speaker, in the order of the statements. Speakers stand together only if
 * every figure of theirs has the same number, category and place. Nothing is added up.
 */
export function mainFigures({
	claims,
	sourceIds
}: Pick<AtlasEvent, 'claims' | 'sourceIds'>): FiguresBySpeaker[] {
	const rows = new Map<string, FiguresBySpeaker>();
	for (const { speaker, counted } of harmTable(inOrderOfStatement(claims, sourceIds)).rows.map(countedBy)) {
		if (counted.length === 0) continue;
		const key = counted.map(sayingOf).join();
		const row = rows.get(key) ?? { speakers: [], figures: counted.map(({ value }) => value), citations: [] };
		row.speakers.push(speaker);
		row.citations.push(...counted.flatMap(({ citations }) => citations));
		rows.set(key, row);
	}
	return [...rows.values()];
}

type Counted = AtlasClaim & { value: Figure };

function countedBy({ speaker, claims }: SpeakerRow): { speaker: ActorBrief; counted: Counted[] } {
	const counted = HARM_TOPICS.flatMap((topic) =>
		claims.filter((claim): claim is Counted => claim.topic === topic && claim.value !== undefined)
	);
	return { speaker, counted };
}

function sayingOf(claim: Counted): string {
	const { min, max, words } = claim.value;
	return [scopeOf(claim), min, max, words].join('|');
}
