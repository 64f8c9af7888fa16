import * as z from 'zod';
import { KINDS, TOPICS } from '../vocabulary.ts';
import { PrecisionClass } from './common.ts';

/**
 * The shape of `/data/events.geojson`. Flat, so that every program that reads GeoJSON shows it as a table; lists
 * are joined with `;`; what is not reported is null, never 0.
 */
const text = z.string();
const number = z.number().nullable();

const PublishedClaim = z
	.strictObject({
		topic: z.enum(TOPICS),
		text: text.describe('What is said, in our own words.'),
		value_min: number,
		value_max: number,
		unit: text.nullable(),
		said_by: text.describe('Name of the speaker.'),
		source_id: text,
		paragraph: z
			.int()
			.nullable()
			.describe('Number of the non-empty line in the article; null for an outside reference.'),
		quote: text.nullable().describe('Verbatim words of that paragraph.')
	})
	.meta({ id: 'PublishedClaim' });

const PublishedEvent = z.strictObject({
	event_id: text,
	seq: z.int().min(1).describe('Position in the order of all events.'),
	kind: z.enum(KINDS),
	sub_event_type: text.nullable().describe('ACLED sub-event type.'),
	title: text,
	summary: text,
	event_date: text.nullable().describe('Local date; null unless it is one single day.'),
	edtf: text.describe('Local date, EDTF level 1.'),
	start_utc: text.nullable().describe('Earliest moment, ISO 8601; null when the beginning is unknown.'),
	end_utc: text.nullable().describe('Latest moment, ISO 8601.'),
	time_precision: text,
	date_basis: z.enum(['stated', 'inferred']),
	place_id: text.nullable(),
	place: text.nullable(),
	place_ar: text.nullable(),
	relation: text.nullable().describe('How the event lies to the place: in, near, outskirts …'),
	country: text.nullable().describe('ISO 3166-1 alpha-2, joined with ";".'),
	admin1: text.nullable(),
	precision: PrecisionClass,
	geo_precision: number.describe('ACLED geo_precision, 1 to 3.'),
	where_prec: number.describe('UCDP GED where_prec, 1 to 7.'),
	uncertainty_km: number.describe('Kilometres.'),
	actor1: text.nullable().describe('Who struck, decided or spoke, joined with ";".'),
	actor2: text.nullable().describe('Who or what was the target, joined with ";".'),
	killed_min: number.describe('Lowest figure any claim gives for this location; computed, never summed.'),
	killed_max: number.describe('Highest figure; null when open ("at least five") or not reported.'),
	injured_min: number,
	injured_max: number,
	contested: z.boolean().describe('Whether claims of the event contradict each other.'),
	responds_to: text.nullable().describe('Ids of the events it is said to answer, joined with ";".'),
	source_ids: text,
	number_of_sources: z.int(),
	url: text,
	claims: z.array(PublishedClaim)
});

/** An RFC 7946 feature collection of events. */
export const PublishedEventsSchema = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: text,
			geometry: z
				.strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
				.nullable()
				.describe('Null when the location is not known to a point or area.'),
			properties: PublishedEvent
		})
	)
});

export type PublishedEvent = z.infer<typeof PublishedEvent>;
export type PublishedClaim = z.infer<typeof PublishedClaim>;
