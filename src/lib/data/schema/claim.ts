import * as z from 'zod';
import { TOPICS } from '../vocabulary.ts';
import { Citations, ClaimReference, Id, Text } from './common.ts';

const Value = z
	.strictObject({
		min: z.number().min(0).nullable().describe('Null when no lower bound is given.'),
		max: z.number().min(0).nullable().describe('Null when no upper bound is given ("at least five").'),
		unit: z.enum([
			'people',
			'attacks',
			'sites',
			'aircraft',
			'munitions',
			'km',
			'days',
			'percent',
			'groups',
			'strikes'
		]),
		category: Text.describe(
			'What is counted, as narrowly as the source says: "children killed", "killed and wounded together".'
		),
		words: Text.optional().describe('The vague words of the source, kept: "dozens", "an unknown number".')
	})
	.meta({ id: 'Value' });

const Dispute = z.strictObject({
	claim: ClaimReference,
	note: Text.describe('What differs, neutrally. Both claims carry it.')
});

/** The atom of the record: what somebody says, where it is told, and what it cannot be true together with. */
export const Claim = z
	.strictObject({
		id: z.string().regex(/^c[0-9]+$/),
		topic: z.enum(TOPICS),
		text: Text.describe('What is said, in our own neutral words, as a full sentence.'),
		value: Value.optional(),
		said_by: Id.describe('Who says it. The outlet when the article speaks in its own voice.'),
		via: z
			.array(Id)
			.optional()
			.describe('Who passes it on between the article and the speaker, nearest to the article first.'),
		stated_in: Id.optional().describe(
			'The statement event in which it was said, when that is another record.'
		),
		place: Id.optional().describe(
			'Which of the locations of the event it is about, when the article says so.'
		),
		disputes: z.array(Dispute).optional(),
		citations: Citations
	})
	.meta({ id: 'Claim' });

export type ClaimRecord = z.infer<typeof Claim>;
