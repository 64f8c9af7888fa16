import * as z from 'zod';
import { Id, Text, WebAddress } from './common.ts';

const IssuedDate = z
	.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) })
	.describe('CSL-JSON date: [[year, month, day]], as finely as it is known.');

const Basis = z.strictObject({
	basis: z.enum(['stated', 'inferred']),
	reason: Text.describe('How the publication date is known.')
});

const Uncoded = z.strictObject({
	paragraph: z.int().min(1),
	reason: Text.describe(
		'Why this paragraph yields no claim: navigation, caption, byline, repeated headline …'
	)
});

/** What the atlas adds to a CSL-JSON item for one of the articles. */
const ArticleDetails = z.strictObject({
	role: z.literal('article'),
	letter: z
		.string()
		.regex(/^[A-Z]$/)
		.describe('The tile that stands for the article throughout the atlas.'),
	outlet: Id.describe('Actor id of the outlet: it speaks where the article speaks in its own voice.'),
	outlet_kind: Text.describe('What kind of outlet it is.'),
	standing: Text.describe('How the outlet stands towards the conflict, judged by its own words.'),
	issued_basis: Basis,
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.describe('SHA-256 of the stored text.'),
	paragraphs: z.int().min(1).describe('Number of non-empty lines of the stored text.'),
	uncoded: z.array(Uncoded).describe('Paragraphs that yield no claim. All others are cited by at least one.'),
	also_at: z.array(WebAddress).optional().describe('Addresses of other copies of the same text.')
});

/** What the atlas adds for a reference from outside the five articles, used to resolve dates. */
const ReferenceDetails = z.strictObject({
	role: z.literal('reference'),
	outlet_kind: Text,
	used_for: Text.describe('What the atlas takes from it, and nothing else.')
});

/** One CSL-JSON item; `custom` holds what CSL has no field for. */
export const SourceSchema = z
	.strictObject({
		id: Id,
		type: z.enum(['article-newspaper', 'webpage', 'post-weblog']).describe('CSL item type.'),
		title: Text,
		'container-title': Text.describe('The outlet, as it names itself.'),
		publisher: Text.optional(),
		URL: WebAddress,
		language: z.string().regex(/^[a-z]{2}$/),
		issued: IssuedDate,
		note: Text.optional(),
		custom: z.discriminatedUnion('role', [ArticleDetails, ReferenceDetails])
	})
	.meta({ id: 'Source' });

export const SourcesSchema = z.array(SourceSchema).min(1);

export type SourceRecord = z.infer<typeof SourceSchema>;
export type ArticleDetails = z.infer<typeof ArticleDetails>;
