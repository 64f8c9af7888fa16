import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Id } from './schema/common.ts';

/** Words in one hashed window. A quotation must have at least this many to be checked. */
export const WINDOW = 4;

/** `fingerprints/<source>.json`: what lets a quotation be checked without the text being here. */
export const FingerprintsSchema = z.strictObject({
	source: Id,
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.describe('Of the stored text that was hashed.'),
	window: z.literal(WINDOW),
	paragraphs: z
		.record(z.string().regex(/^[1-9][0-9]*$/), z.array(z.string().regex(/^[0-9a-f]{6}$/)))
		.describe('For each paragraph, the sorted hashes of its windows.')
});

export type Fingerprints = z.infer<typeof FingerprintsSchema>;

/** Letters and digits, with apostrophes inside: everything else only separates words. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text as they are compared: Unicode NFC, one kind of apostrophe, and nothing of spaces, hyphens,
 * quotation marks and other punctuation but that they separate. Case is kept, since a quotation is verbatim.
 */
export function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFC')
			.replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
			.match(WORD) ?? []
	);
}

/** The non-empty lines of a stored text; paragraph 1 is the first of them. */
export function paragraphsOf(text: string): string[] {
	return text.split(/\r?\n/).filter((line) => line.replace(/[\s\u00a0]+/gu, '') !== '');
}

/**
 * Hashes of every window of four words, 24 bits each.
 *
 * So short a hash is deliberate: for any one value there are far more possible windows than can be told apart,
 * so the text cannot be read back, while a wrong quotation passes by chance once in some hundred thousand times.
 * The source and the paragraph go into the hash, so a quotation is tied to its place.
 */
export function hashWindows(source: string, paragraph: number, text: string): string[] {
	const words = wordsOf(text);
	const windows = words
		.slice(0, Math.max(0, words.length - WINDOW + 1))
		.map((_, i) => words.slice(i, i + WINDOW).join(' '));
	return windows.map((window) =>
		createHash('sha256').update(`${source}\n${paragraph}\n${window}`).digest('hex').slice(0, 6)
	);
}

/** The fingerprints of one stored text. */
export function fingerprintText(source: string, sha256: string, text: string): Fingerprints {
	const paragraphs = Object.fromEntries(
		paragraphsOf(text).map((paragraph, i) => [
			String(i + 1),
			[...new Set(hashWindows(source, i + 1, paragraph))].sort()
		])
	);
	return { source, sha256, window: WINDOW, paragraphs };
}

/** Whether every window of the quotation is there for its paragraph. */
export function isBorneOut(quote: string, paragraph: number, fingerprints: Fingerprints): boolean {
	const known = new Set(fingerprints.paragraphs[String(paragraph)] ?? []);
	const hashes = hashWindows(fingerprints.source, paragraph, quote);
	return hashes.length > 0 && hashes.every((hash) => known.has(hash));
}
