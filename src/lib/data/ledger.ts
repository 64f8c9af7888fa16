import type { ActorBrief, AtlasClaim, AtlasEvent } from './atlas-event.ts';
import { casualtySpans, type CasualtySpan } from './casualty-spans.ts';
import { disputeSets, type DisputeSet } from './dispute-sets.ts';
import { HARM_TOPICS, verdictOf, type HarmTopic, type Verdict } from './verdict.ts';
import type { Topic } from './vocabulary.ts';

/** A question that claims answer. */
export interface Question {
	name: string;
	topics: readonly Topic[];
}

/** All that one speaker says on one question. */
export interface SpeakerRow {
	speaker: ActorBrief;
	/** All through whom the articles have it. */
	via: ActorBrief[];
	/** In the order in which they are shown. */
	claims: AtlasClaim[];
}

/** The figures of one event side by side. There is no total: nothing is added up. */
export interface HarmTable {
	/** The columns that some speaker uses. */
	columns: HarmTopic[];
	rows: SpeakerRow[];
	/** Computed from the rows, each within one scope. */
	spans: CasualtySpan[];
}

/** One row of a question: what one speaker says, or statements that contradict each other side by side. */
export type LedgerEntry =
	({ kind: 'speaker'; key: string } & SpeakerRow) | { kind: 'dispute'; key: string; dispute: DisputeSet };

/** One question with everything that is said on it. */
export interface LedgerGroup {
	name: string;
	verdict: Verdict | null;
	/** Only for the question who was harmed; `null` elsewhere. */
	harm: HarmTable | null;
	entries: LedgerEntry[];
}

/**
 * “Who says what”, by question. Rows stand in the order of {@link inOrderOfStatement}. Claims that contradict each
 * other stand side by side under the question of the earliest of them, once. An attack gets the question who was
 * harmed even when no article answers it.
 */
export function ledgerOf(
	{ id, kind, claims, sourceIds }: Pick<AtlasEvent, 'id' | 'kind' | 'claims' | 'sourceIds'>,
	questions: readonly Question[]
): LedgerGroup[] {
	const isAct = kind === 'strike' || kind === 'retaliation';
	const ordered = inOrderOfStatement(claims, sourceIds);
	const sets = disputeSets(
		id,
		ordered.filter(({ topic }) => !isHarm(topic))
	);
	return questions.flatMap(({ name, topics }): LedgerGroup[] => {
		const asked = ordered.filter(({ topic }) => topics.includes(topic));
		if (topics.some(isHarm)) {
			if (asked.length === 0 && !isAct) return [];
			return [
				{ name, verdict: asked.length > 0 ? verdictOf(asked) : null, harm: harmTable(asked), entries: [] }
			];
		}
		const entries = entriesOf(asked, sets);
		return entries.length > 0 ? [{ name, verdict: verdictOf(claimsIn(entries)), harm: null, entries }] : [];
	});
}

/**
 * Claims by the day on which they were made, then article, then paragraph: never by side.
 *
 * @param sourceIds - sources in the order of sources.json
 */
export function inOrderOfStatement(
	claims: readonly AtlasClaim[],
	sourceIds: readonly string[]
): AtlasClaim[] {
	const place = ({ citations: [first] }: AtlasClaim) => sourceIds.indexOf(first?.source ?? '');
	const paragraph = ({ citations: [first] }: AtlasClaim) => first?.paragraph ?? 0;
	return [...claims].sort(
		(a, b) =>
			(a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0) ||
			place(a) - place(b) ||
			paragraph(a) - paragraph(b)
	);
}

/** The figures by speaker, one row each. */
export function harmTable(claims: readonly AtlasClaim[]): HarmTable {
	return {
		columns: HARM_TOPICS.filter((column) => claims.some(({ topic }) => topic === column)),
		rows: bySpeaker(claims),
		spans: casualtySpans(claims)
	};
}

/** Speakers and disagreements in the order of their earliest statement. */
function entriesOf(asked: readonly AtlasClaim[], sets: readonly DisputeSet[]): LedgerEntry[] {
	const rows = bySpeaker(asked.filter(({ disputes }) => disputes.length === 0));
	return asked.flatMap((claim): LedgerEntry[] => {
		const row = rows.find(({ claims }) => claims[0] === claim);
		const dispute = sets.find(({ positions }) => positions[0]?.[0]?.claim === claim);
		if (row) return [{ kind: 'speaker', key: claim.id, ...row }];
		return dispute ? [{ kind: 'dispute', key: claim.id, dispute }] : [];
	});
}

function bySpeaker(claims: readonly AtlasClaim[]): SpeakerRow[] {
	const rows = new Map<string, SpeakerRow>();
	for (const claim of claims) {
		const row = rows.get(claim.saidBy.id) ?? { speaker: claim.saidBy, via: [], claims: [] };
		row.claims.push(claim);
		row.via.push(...claim.via.filter(({ id }) => !row.via.some((one) => one.id === id)));
		rows.set(claim.saidBy.id, row);
	}
	return [...rows.values()];
}

function claimsIn(entries: readonly LedgerEntry[]): AtlasClaim[] {
	return entries.flatMap((entry) =>
		entry.kind === 'speaker'
			? entry.claims
			: entry.dispute.positions.flat().flatMap(({ claim }) => (claim ? [claim] : []))
	);
}

function isHarm(topic: Topic): boolean {
	return HARM_TOPICS.some((one) => one === topic);
}
