/** The vocabulary of all documents. */
export const CONTEXT = 'https://schema.org';

/** A value of a JSON-LD document. */
export type JsonLdValue = string | number | boolean | JsonLdValue[] | { [key: string]: JsonLdValue };

/** A JSON-LD document in the vocabulary of schema.org. */
export type JsonLd = { '@context': typeof CONTEXT; '@type': string } & Record<string, JsonLdValue>;

/** Addresses of pages, as they stand in the document: absolute, or relative to its own address. */
export interface PageAddresses {
	event: (id: string) => string;
	source: (id: string) => string;
	/** Of the page of the data, and of a file below it. */
	data: () => string;
	download: (path: string) => string;
}

/**
 * The text of a `script` element that holds the document. Nothing in it can end the element, begin a comment or an
 * entity, or break a line in a script: the characters that could are written as JSON escapes, which change nothing.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function serializeJsonLd(document: JsonLd): string {
	return JSON.stringify(document).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
