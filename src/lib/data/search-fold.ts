/**
 * Brings the many spellings of one name together, in Latin and Arabic script, so that what a reader types finds what
 * an article writes. Used for the index and for the query alike; nothing folded is ever shown.
 */

/** Letters that Unicode keeps apart although writers use them for each other. */
const SAME_LETTER: Record<string, string> = {
	ٱ: 'ا',
	ة: 'ه',
	ھ: 'ه',
	ہ: 'ه',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ء: '',
	ı: 'i'
};

/** Apostrophes and the signs for hamza and ayn, which some writers set and others leave out. */
const APOSTROPHES = /['’‘‛`´ʹʻʼʽʾʿˈ′]/g;

/** Words that say nothing about which record is meant. The Arabic article stands here as a word of its own. */
const SMALL_WORDS = new Set(['al', 'el', 'ال', 'the', 'a', 'of', 'in', 'at', 'on', 'by', 'and', 'to']);

/** Shortest rest that an article written together with its word may leave, in letters. */
const LEAST_LATIN = 4;
const LEAST_ARABIC = 3;

/**
 * Text without case, diacritics, vowel signs, tatweel, apostrophes and punctuation; words are parted by one space.
 *
 * Decomposing first takes the hamza off أ إ آ ؤ ئ and the accents off Latin letters in one step.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}ـ]/gu, '')
		.toLowerCase()
		.replace(APOSTROPHES, '')
		.replace(/[ٱةھہىیکءı]/g, (letter) => SAME_LETTER[letter] ?? letter)
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The folded words of a text without articles and small words; all of them if nothing else is there. */
export function wordsOf(text: string): string[] {
	const words = foldText(text).split(' ').filter(Boolean);
	const telling = words.filter((word) => !SMALL_WORDS.has(word));
	return telling.length > 0 ? telling : words;
}

/** A folded word without an article written together with it: “albukamal” and “bukamal” become one. */
export function withoutArticle(word: string): string {
	const arabic = word.startsWith('ال') && word.length - 2 >= LEAST_ARABIC;
	const latin = /^(al|el)/.test(word) && word.length - 2 >= LEAST_LATIN;
	return arabic || latin ? word.slice(2) : word;
}

/**
 * Everything under which a name is filed: its words with and without article, and the whole name written together,
 * so that “Abukamal” finds “Abu Kamal”.
 */
export function termsOf(name: string): string[] {
	const words = wordsOf(name);
	const joined = words.length > 1 ? [withoutArticle(words.join('')), words.map(withoutArticle).join('')] : [];
	return [...new Set([...words.flatMap((word) => [word, withoutArticle(word)]), ...joined])];
}
