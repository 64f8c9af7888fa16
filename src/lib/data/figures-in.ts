/** Numbers as words up to twenty. */
const WORDS = [
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
		' '
	),
	['eighteen', 'nineteen', 'twenty']
].flat();

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** What looks like a figure and counts nothing: dates, years, times of day, ordinals, names of aircraft, turns of phrase. */
const NOT_COUNTED = [
	new RegExp(`\\b\\d{1,2} (?:${MONTHS})(?: \\d{4})?\\b`, 'g'),
	new RegExp(`\\b(?:${MONTHS})(?: \\d{1,2},)? \\d{4}\\b`, 'g'),
	/\b(?:19|20)\d{2}\b/g,
	/\b\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)/g,
	/\b\d{1,2}:\d{2}\b/g,
	/\b\d+(?:st|nd|rd|th)\b/g,
	/\b[A-Z]+-\d+[A-Z]*\b/g,
	/\b(?:one another|no one|one of)\b/gi,
	/\b(?:one|two|three|four|five) (?:article|outlet|report|speaker)s?\b/gi // our sources, not what they report
];

/**
 * The figures of a sentence: digits, and number words up to twenty. Dates, ordinals and quoted words are not figures.
 *
 * @returns each figure once, in order; 25,490 for "25,490"
 */
export function figuresIn(text: string): number[] {
	let bare = text.replace(/“[^”]*”/g, ' ');
	for (const pattern of NOT_COUNTED) bare = bare.replace(pattern, ' ');
	const found = [
		...bare.matchAll(/(?<![\p{L}\d])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\p{L}+)(?![\p{L}\d])/gu)
	];
	const figures = found.flatMap(([token]) => {
		if (/^\d/.test(token)) return [Number(token.replaceAll(',', ''))];
		const at = WORDS.indexOf(token.toLowerCase());
		return at < 0 ? [] : [at];
	});
	return [...new Set(figures)];
}
