import type { Geodata } from './check/geodata.ts';
import type { EventRecord } from './schema/event.ts';
import { KINDS, type Kind } from './vocabulary.ts';

/** The two sides of the fighting, and everyone else. */
export const SIDES = ['us-and-coalition', 'armed-groups', 'others'] as const;

export type Side = (typeof SIDES)[number];

/** What the record holds of one side; nothing here is a score. */
export interface SideBalance {
	/** Events in which one of the side acts: attacks, decides or speaks. */
	events: number;
	/** The same by kind. */
	kinds: Record<Kind, number>;
	/** Different actors of the side that make claims. */
	speakers: number;
	claims: number;
	/** Words of our own text in these claims, without quotations. */
	words: number;
	/** Claims of the side that cannot be true together with another claim. */
	disputed: number;
	/** Claims of the side that an outlet makes. */
	byOutlets: number;
	/** Words quoted from the articles beside these claims. */
	quotedWords: number;
}

/** The balance of the whole record. */
export interface Balance {
	sides: Record<Side, SideBalance>;
	/** Events in which nobody attacks, decides or speaks. */
	withoutActor: number;
	/** Everything, each event and claim once; an event can count for two sides. */
	all: { events: number; contested: number; claims: number; words: number; speakers: number };
}

const ACTING: readonly EventRecord['actors'][number]['role'][] = ['attacker', 'decider', 'speaker'];

/** Counts events, claims, words and speakers by side, so that a reader can see whose voice fills the record. */
export function countBalance(geodata: Geodata): Balance {
	const sideOf = (actor: string): Side => geodata.actors.get(actor)?.side ?? 'others';
	const events = [...geodata.events.values()];
	const claims = events.flatMap((event) => event.claims);
	const acting = events.map((event) => ({ kind: event.kind, sides: actingSides(event, sideOf) }));
	const balanceOf = (side: Side): SideBalance => {
		const own = acting.filter(({ sides }) => sides.has(side));
		const said = claims.filter(({ said_by }) => sideOf(said_by) === side);
		return {
			events: own.length,
			kinds: Object.fromEntries(
				KINDS.map((kind) => [kind, own.filter((event) => event.kind === kind).length])
			) as Record<Kind, number>,
			speakers: new Set(said.map(({ said_by }) => said_by)).size,
			claims: said.length,
			words: total(said.map(({ text }) => countWords(text))),
			disputed: said.filter(({ disputes }) => (disputes ?? []).length > 0).length,
			byOutlets: said.filter(({ said_by }) => geodata.actors.get(said_by)?.kind === 'outlet').length,
			quotedWords: total(
				said.flatMap(({ citations }) => citations.map(({ quote }) => countWords(quote ?? '')))
			)
		};
	};
	return {
		sides: {
			'us-and-coalition': balanceOf('us-and-coalition'),
			'armed-groups': balanceOf('armed-groups'),
			others: balanceOf('others')
		},
		withoutActor: acting.filter(({ sides }) => sides.size === 0).length,
		all: {
			events: events.length,
			contested: events.filter(({ claims: own }) => own.some(({ disputes }) => disputes?.length)).length,
			claims: claims.length,
			words: total(claims.map(({ text }) => countWords(text))),
			speakers: new Set(claims.map(({ said_by }) => said_by)).size
		}
	};
}

/** Number of words of a text: runs of characters between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
	return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function actingSides(event: EventRecord, sideOf: (actor: string) => Side): Set<Side> {
	return new Set(event.actors.filter(({ role }) => ACTING.includes(role)).map(({ actor }) => sideOf(actor)));
}

function total(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
