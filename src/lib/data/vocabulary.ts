/**
 * The fixed vocabularies of the record, in the order in which they are shown. Here and not in the schemas, so that
 * pages can use them without loading the schema library.
 */

/** What an event is. The first three are the main line; statement and background belong to one of them. */
export const KINDS = ['strike', 'retaliation', 'decision', 'statement', 'background'] as const;

/** The kinds that are stepped by default: acts and decisions. */
export const MAIN_LINE: readonly Kind[] = ['strike', 'retaliation', 'decision'];

/** How finely a place is known, from a named site down to nothing. */
export const PRECISIONS = ['site', 'town', 'area', 'province', 'country', 'unknown'] as const;

/** What a claim is about. */
export const TOPICS = [
	'killed',
	'wounded',
	'casualties',
	'damage',
	'target',
	'location',
	'time',
	'means',
	'responsibility',
	'authorisation',
	'reason',
	'response',
	'denial',
	'vow',
	'demand',
	'condemnation',
	'legality',
	'decision',
	'cooperation',
	'affiliation',
	'presence',
	'total',
	'assessment'
] as const;

export type Kind = (typeof KINDS)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Topic = (typeof TOPICS)[number];
