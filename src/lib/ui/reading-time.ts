/** Milliseconds that nobody should read faster than, however short a text is. */
const LEAST = 8000;

/** Milliseconds for one word: about 200 words a minute, the slow end of silent reading of non-fiction. */
const PER_WORD = 300;

/** How long a text stays before the next step comes by itself, milliseconds. */
export function readingTime(text: string): number {
	const count = text.split(/\s+/).filter(Boolean).length;
	return Math.max(LEAST, count * PER_WORD);
}
