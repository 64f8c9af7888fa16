import type { AtlasEvent } from './atlas-event.ts';
import { toCsv, type Cell } from './csv.ts';
import type { EventCollection } from './event-features.ts';

/** The events as a table: the properties of the GeoJSON without the claims, and the point in two columns. */
export function eventsCsv({ features }: EventCollection): string {
	const rows = features.map(({ geometry, properties: { claims: _claims, ...flat } }) => ({
		...flat,
		longitude: geometry?.coordinates[0] ?? null,
		latitude: geometry?.coordinates[1] ?? null
	}));
	return toCsv(Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[], rows);
}

/** Columns of claims.csv. */
const CLAIM_COLUMNS = [
	'event_id',
	'claim_id',
	'topic',
	'text',
	'value_min',
	'value_max',
	'unit',
	'category',
	'words',
	'said_by_id',
	'said_by',
	'party_to_the_conflict',
	'via',
	'place_id',
	'stated_in',
	'disputes',
	'source_id',
	'paragraph',
	'quote'
] as const;

/** Every claim as a table, one row for each citation; lists are joined with `;`. */
export function claimsCsv(events: readonly AtlasEvent[]): string {
	const rows = events.flatMap((event) =>
		event.claims.flatMap((claim) =>
			claim.citations.map(({ source, paragraph, quote }): Record<(typeof CLAIM_COLUMNS)[number], Cell> => ({
				event_id: event.id,
				claim_id: claim.id,
				topic: claim.topic,
				text: claim.text,
				value_min: claim.value?.min ?? null,
				value_max: claim.value?.max ?? null,
				unit: claim.value?.unit ?? null,
				category: claim.value?.category ?? null,
				words: claim.value?.words ?? null,
				said_by_id: claim.saidBy.id,
				said_by: claim.saidBy.name,
				party_to_the_conflict: claim.saidBy.isParty,
				via: claim.via.map(({ id }) => id).join(';') || null,
				place_id: claim.placeId,
				stated_in: claim.statedIn?.id ?? null,
				disputes: claim.disputes.map(({ eventId, claimId }) => `${eventId}#${claimId}`).join(';') || null,
				source_id: source,
				paragraph: paragraph ?? null,
				quote: quote ?? null
			}))
		)
	);
	return toCsv(CLAIM_COLUMNS, rows);
}
