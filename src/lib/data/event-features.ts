import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasClaim, AtlasEvent, AtlasLocation } from './atlas-event.ts';
import type { PublishedClaim, PublishedEvent } from './schema/published.ts';
import { localDayOf } from './time-bounds.ts';

export type EventFeature = Feature<Point | null, PublishedEvent> & { id: string };
export interface EventCollection extends FeatureCollection<Point | null, PublishedEvent> {
	features: EventFeature[];
}

/**
 * The events as GeoJSON: one feature for each event and location, in order, with `geometry: null` where no point
 * is known. The map draws these features and the reader downloads them.
 *
 * @param urlOf - address of an event's page
 */
export function eventFeatures(events: readonly AtlasEvent[], urlOf: (id: string) => string): EventCollection {
	const features = events.flatMap((event) => {
		const locations: (AtlasLocation | null)[] = event.locations.length > 0 ? event.locations : [null];
		return locations.map((location): EventFeature => ({
			type: 'Feature',
			id: location?.key ?? event.id,
			geometry: location?.position ? { type: 'Point', coordinates: location.position } : null,
			properties: propertiesOf(event, location, urlOf(event.id))
		}));
	});
	return { type: 'FeatureCollection', features };
}

function propertiesOf(event: AtlasEvent, location: AtlasLocation | null, url: string): PublishedEvent {
	const harm = (topic: AtlasClaim['topic']) =>
		spanOf(claimsAt(event, location).filter((claim) => claim.topic === topic));
	const killed = harm('killed');
	const injured = harm('wounded');
	return {
		event_id: event.id,
		seq: event.seq,
		kind: event.kind,
		sub_event_type: event.subEventType ?? null,
		title: event.title,
		summary: event.summary.map(({ text }) => text).join(' '),
		event_date: localDayOf(event.when.edtf),
		edtf: event.when.edtf,
		start_utc: event.when.startUtc,
		end_utc: event.when.endUtc,
		time_precision: event.when.precision,
		date_basis: event.when.basis,
		place_id: location?.placeId ?? null,
		place: location?.name ?? null,
		place_ar: location?.nameAr ?? null,
		relation: location?.relation ?? null,
		country: listOf(location?.countries ?? []),
		admin1: location?.admin1 ?? null,
		precision: location?.precision ?? 'unknown',
		geo_precision: location?.geoPrecision ?? null,
		where_prec: location?.wherePrec ?? null,
		uncertainty_km: location?.uncertaintyKm ?? null,
		actor1: listOf(namesIn(event, ['attacker', 'decider', 'speaker'])),
		actor2: listOf(namesIn(event, ['target'])),
		killed_min: killed.min,
		killed_max: killed.max,
		injured_min: injured.min,
		injured_max: injured.max,
		contested: event.contested,
		responds_to: listOf([
			...new Set(event.responses.flatMap(({ event: cause }) => (cause ? [cause.id] : [])))
		]),
		source_ids: event.sourceIds.join(';'),
		number_of_sources: event.sourceIds.length,
		url,
		claims: event.claims.flatMap(publishClaim)
	};
}

/** Figures of one scope only: those about this location, or about the event when it has no other. */
function claimsAt(event: AtlasEvent, location: AtlasLocation | null): AtlasClaim[] {
	const isOnly = event.locations.length < 2;
	return event.claims.filter(({ placeId }) => (placeId === null ? isOnly : placeId === location?.placeId));
}

/** The lowest and the highest figure that any claim gives; `null` where none does, or where it is open. */
function spanOf(claims: AtlasClaim[]): { min: number | null; max: number | null } {
	const values = claims.flatMap(({ value }) => (value ? [value] : []));
	const lower = values.flatMap(({ min }) => (min === null ? [] : [min]));
	const isOpen = values.some(({ max }) => max === null);
	const upper = values.flatMap(({ max }) => (max === null ? [] : [max]));
	return {
		min: lower.length ? Math.min(...lower) : null,
		max: upper.length && !isOpen ? Math.max(...upper) : null
	};
}

/** One row for each citation of a claim, so that a row leads to exactly one paragraph. */
function publishClaim({ topic, text, value, saidBy, citations }: AtlasClaim): PublishedClaim[] {
	return citations.map(({ source, paragraph, quote }) => ({
		topic,
		text,
		value_min: value?.min ?? null,
		value_max: value?.max ?? null,
		unit: value?.unit ?? null,
		said_by: saidBy.name,
		source_id: source,
		paragraph: paragraph ?? null,
		quote: quote ?? null
	}));
}

function namesIn(event: AtlasEvent, roles: string[]): string[] {
	return [...new Set(event.actors.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor.name))];
}

function listOf(texts: readonly string[]): string | null {
	return texts.length > 0 ? texts.join(';') : null;
}
