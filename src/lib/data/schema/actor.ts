import * as z from 'zod';
import { Citations, Id, Spelling, Text, WebAddress } from './common.ts';

/** A name in Arabic; the articles are in English and write none. */
const ArabicName = z.strictObject({
	text: Text.regex(/^[\p{Script=Arabic}\p{M}\d ()]+$/u, 'must be in Arabic letters').describe(
		'In Arabic letters.'
	),
	from: Text.describe('Public source that writes it so.'),
	url: WebAddress
});

/** A person, group, state, office or outlet that acts or speaks. */
export const ActorSchema = z
	.strictObject({
		id: Id,
		name: Text.describe('The name it uses, in an established English form.'),
		kind: z.enum([
			'person',
			'armed-group',
			'political-group',
			'state',
			'state-body',
			'outlet',
			'unnamed',
			'other'
		]),
		side: z
			.enum(['us-and-coalition', 'armed-groups'])
			.nullable()
			.describe(
				'Given only to those that, by the articles, take part in the fighting between the two or speak for one that does; both are marked as a party to the conflict in the same way.'
			),
		description: Text.describe('Neutral, in our own words.'),
		tag: Text.max(60)
			.optional()
			.describe(
				'What it is in a few words, shown under its name wherever it speaks; only what a paragraph in "description_citations" says.'
			),
		description_citations: Citations.describe('Where the description is borne out.'),
		part_of: z
			.array(z.strictObject({ actor: Id, citations: Citations }))
			.optional()
			.describe('What it belongs to or speaks for, and who says so.'),
		spellings: z.array(Spelling).describe('Every spelling, with the paragraphs that write it so.'),
		names_ar: z
			.array(ArabicName)
			.min(1)
			.optional()
			.describe('Names in Arabic, the most usual first; absent when no consulted source shows one.')
	})
	.meta({ id: 'Actor' });

export const ActorsSchema = z.array(ActorSchema).min(1);

export type ActorRecord = z.infer<typeof ActorSchema>;
