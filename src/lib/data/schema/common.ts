import * as z from 'zod';
import { PRECISIONS } from '../vocabulary.ts';

/**
 * The pieces that every record is made of. Used at build time and in tests only: pages import types.
 *
 * Text is plain: no markup anywhere in the record. Control, bidirectional-override and zero-width
 * characters are refused because a reader cannot see them change what a line says.
 */
const HIDDEN =
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** One line of plain text, in Unicode NFC, without hidden characters or doubled spaces. */
export const Text = z
	.string()
	.min(1)
	.max(1200)
	.refine((text) => text === text.trim() && !/\s{2}/.test(text), 'has leading, trailing or doubled spaces')
	.refine((text) => !HIDDEN.test(text), 'has hidden or control characters')
	.refine((text) => text === text.normalize('NFC'), 'is not in Unicode NFC')
	.describe('One line of plain text, Unicode NFC.');

/** Lower-case words joined by hyphens: an address, so it never changes. */
export const Id = z
	.string()
	.max(80)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
	.describe('Lower-case words joined by hyphens. It is the address and never changes.');

/** A claim from anywhere: `<event id>#<claim id>`, or `#<claim id>` within the same event. */
export const ClaimReference = z
	.string()
	.regex(/^([a-z0-9]+(-[a-z0-9]+)*)?#c[0-9]+$/, 'must be "#c1" or "<event id>#c1"');

/** Where a statement can be checked: a paragraph of one of the articles, or an outside reference. */
export const Citation = z
	.strictObject({
		source: Id.describe('Id of a record in sources.json.'),
		paragraph: z
			.int()
			.min(1)
			.optional()
			.describe(
				'Number of the non-empty line in the stored text, from 1. Required for an article, absent for an outside reference.'
			),
		quote: Text.optional().describe(
			'Verbatim words of that paragraph, at least 4 so that they can be checked, at most 12.'
		)
	})
	.meta({ id: 'Citation' });

export const Citations = z.array(Citation).min(1);

/** A sentence in our own words with the citations that bear it out. */
export const CitedText = z.strictObject({ text: Text, citations: Citations }).meta({ id: 'CitedText' });

/** Where a spelling is written. */
export const Mention = z.strictObject({ source: Id, paragraph: z.int().min(1) }).meta({ id: 'Mention' });

/** A spelling as some article writes it. */
export const Spelling = z
	.strictObject({ text: Text, written_in: z.array(Mention).min(1) })
	.meta({ id: 'Spelling' });

/** A web address without credentials; the scheme is https unless the source only exists under http. */
export const WebAddress = z
	.string()
	.max(400)
	.regex(
		/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[!-~]*)?$/,
		'must be a plain http(s) address without credentials, in ASCII characters'
	);

/** How finely a place is known, from a named site down to nothing. */
export const PrecisionClass = z
	.enum(PRECISIONS)
	.describe(
		'site: a named site. town: a named town. area: somewhere within a stated radius. province, country: only that much is known, no point is given. unknown: no source says.'
	);

export type CitationRecord = z.infer<typeof Citation>;
export type CitedTextRecord = z.infer<typeof CitedText>;
