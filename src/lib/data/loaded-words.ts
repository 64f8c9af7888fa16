/**
 * Words that take a side, or that praise or blame. They may stand only inside a marked quotation.
 *
 * Each is matched as a whole word, whatever its case; a star stands for any ending.
 */
export const LOADED_WORDS: readonly string[] = [
	'terroris*',
	'anti-terror',
	'martyr*',
	'regime*',
	'occupation',
	'occupier*',
	'occupying',
	'US-occupied',
	'so-called',
	'proxy',
	'proxies',
	'resistance',
	'aggression',
	'aggressor*',
	'heroic',
	'hero',
	'heroes',
	'crime*',
	'criminal*',
	'brutal*',
	'massacre*',
	'genocid*',
	'assassinat*',
	'surgical*',
	'precision',
	'cowardly',
	'vile',
	'heinous',
	'enemy',
	'enemies',
	'hostile',
	'liberat*',
	'neutrali?ed',
	'eliminat*',
	'butcher*',
	'barbar*',
	'savage*',
	'thug*',
	'puppet*',
	'Zionist*',
	'militia*',
	'militant*',
	'jihadi*',
	'Iran-backed',
	'Iranian-backed',
	'US-backed',
	'pro-Iran*',
	'collateral',
	'righteous',
	'illegally'
];

const PATTERN = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${LOADED_WORDS.map((word) => word.replace('?', '[sz]').replace('*', '\\p{L}*')).join('|')})(?![\\p{L}\\p{N}])`,
	'giu'
);

/**
 * The loaded words of a text that stand outside quotation marks (“ … ”) and outside the given names.
 *
 * @param names - proper names that may contain such a word, as in "Islamic Resistance in Iraq"
 */
export function findLoadedWords(text: string, names: readonly string[] = []): string[] {
	return loadedWordsOf(text.replace(/“[^”]*”/g, ' '), names);
}

/** The loaded words of a text, also those in quotation marks, outside the given names. */
export function loadedWordsOf(text: string, names: readonly string[] = []): string[] {
	let bare = text;
	for (const name of names) bare = bare.replaceAll(name, ' ');
	return [...bare.matchAll(PATTERN)].map(([word]) => word);
}
