import * as z from 'zod';
import { KINDS } from '../vocabulary.ts';
import { Claim } from './claim.ts';
import { Citations, CitedText, Id, PrecisionClass, Text } from './common.ts';

export type { ClaimRecord } from './claim.ts';

const ClockTime = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'must be HH:MM');

const When = z
	.strictObject({
		edtf: z
			.string()
			.max(40)
			.regex(/^[^T]*$/, 'must be a date; a clock time stands in "time"')
			.describe('Local date, EDTF level 1: 2021-06-28, 2021-06, 2021-06-28~, ../2024-01-24.'),
		time: z
			.strictObject({ from: ClockTime, to: ClockTime.optional(), approximate: z.boolean() })
			.optional()
			.describe('Local clock time, only when some source gives one. Absent means not reported, never 00:00.'),
		zone: z
			.string()
			.regex(/^[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_]+$/)
			.describe('IANA zone of the local date.'),
		utc_offset: z
			.string()
			.regex(/^[+-][0-9]{2}:[0-9]{2}$/)
			.describe('Offset of that zone on that date.'),
		basis: z
			.enum(['stated', 'inferred'])
			.describe('Whether a source prints this calendar date, or it was worked out.'),
		reason: Text.describe('How the date is known, in words.'),
		not_before: Id.optional().describe(
			'Id of an event that this one cannot have begun before: it answers it or speaks of it. Used for the order only; the dates stay as they are known.'
		),
		citations: Citations
	})
	.meta({ id: 'When' });

const Where = z
	.strictObject({
		place: Id.nullable().describe('Id of a gazetteer place; null when no article names one.'),
		label: Text.optional().describe(
			'What to call the location when no place is named, e.g. "Second site in Syria".'
		),
		relation: z.enum(['in', 'at', 'near', 'outskirts', 'region', 'sector', 'headquarters', 'unnamed']),
		as_written: Text.describe('The words of the source, at most 12, without quotation marks.'),
		precision: PrecisionClass.optional().describe('Only when coarser than the place itself.'),
		uncertainty_km: z
			.number()
			.positive()
			.optional()
			.describe('Only when larger than that of the place, kilometres.'),
		reason: Text.describe('How well the location is known, in words.'),
		citations: Citations
	})
	.meta({ id: 'Where' });

const Participant = z
	.strictObject({
		actor: Id,
		role: z.enum(['attacker', 'target', 'killed', 'harmed', 'decider', 'speaker', 'subject']),
		said_by: Id.describe('Who gives it this role: itself when it says so.'),
		citations: Citations
	})
	.meta({ id: 'Participant' });

const Response = z
	.strictObject({
		event: Id.nullable().describe(
			'The particular event it is said to answer; null when attacks in general are meant.'
		),
		text: Text.describe('What it is said to answer, in our own words.'),
		said_by: Id,
		citations: Citations
	})
	.meta({ id: 'Response' });

/** One file in `geodata/events/`, named by its id. */
export const EventSchema = z
	.strictObject({
		$schema: z.string().optional().describe('Lets editors find the schema.'),
		id: Id.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}-/, 'must begin with a date: YYYY-MM-DD-place-what'),
		kind: z.enum(KINDS),
		means: z
			.enum([
				'airstrike',
				'drone strike',
				'rocket attack',
				'drone attack',
				'shoot-down',
				'not stated',
				'mixed'
			])
			.optional()
			.describe('Only for strikes and retaliation, and for totals of attacks.'),
		sub_event_type: z
			.enum([
				'Air/drone strike',
				'Shelling/artillery/missile attack',
				'Disrupted weapons use',
				'Agreement',
				'Other'
			])
			.optional()
			.describe('ACLED sub-event type; only for acts.'),
		title: Text.max(90).describe('Neutral, without a date.'),
		summary: z.array(CitedText).min(1).max(5).describe('One to five sentences; harm to people first.'),
		when: When,
		order: z
			.strictObject({ key: z.int().min(0), reason: Text })
			.describe('Breaks ties between events with the same place in time; smaller first.'),
		where: z.array(Where).describe('Empty only when no location at all is reported.'),
		not_on_map: Text.optional().describe('Why the event has no point or area. Required exactly then.'),
		actors: z.array(Participant).min(1),
		about: Id.optional().describe('The main-line event that a statement or background belongs to.'),
		responds_to: z.array(Response).optional(),
		claims: z.array(Claim).min(1)
	})
	.meta({ id: 'Event' });

export type EventRecord = z.infer<typeof EventSchema>;
export type WhereRecord = z.infer<typeof Where>;
export type WhenRecord = z.infer<typeof When>;
export type ParticipantRecord = z.infer<typeof Participant>;
export type ResponseRecord = z.infer<typeof Response>;
