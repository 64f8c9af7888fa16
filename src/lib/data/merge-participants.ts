import type { ActorBrief, AtlasEvent } from './atlas-event.ts';
import type { CitationRecord } from './schema/common.ts';

type Role = AtlasEvent['actors'][number]['role'];

/** One actor in one role, with everyone who gives it that role. */
export interface Participant {
	actor: ActorBrief;
	role: Role;
	/** Who says so, each with the paragraphs; the order is that of the record. */
	accounts: { saidBy: ActorBrief; citations: CitationRecord[] }[];
}

/** The participants of an event, each once for each role: several speakers who say the same stand in one row. */
export function mergeParticipants(actors: AtlasEvent['actors']): Participant[] {
	const merged = new Map<string, Participant>();
	for (const { actor, role, saidBy, citations } of actors) {
		const key = `${role} ${actor.id}`;
		const participant = merged.get(key) ?? { actor, role, accounts: [] };
		const account = participant.accounts.find((one) => one.saidBy.id === saidBy.id);
		if (account) account.citations = [...account.citations, ...citations];
		else participant.accounts.push({ saidBy, citations: [...citations] });
		merged.set(key, participant);
	}
	return [...merged.values()];
}
