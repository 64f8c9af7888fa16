/** The two fonts of the map's labels, cut down to the characters that the labels have. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BASEMAP, inWork } from './work-folder.mjs';

const FONTS = {
	latin: ['latin', 'latin-ext'].map((part) => `noto-sans/files/noto-sans-${part}-400-normal.woff2`),
	arabic: ['noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2']
};

/** Letters of the Arabic alphabet, so that a new name needs no new font, and the Latin ones with digits and points. */
const ALWAYS = {
	latin: " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789().,-–'’ʿʾ&/",
	arabic: ' ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
};

/**
 * Writes `fonts/*.woff2`. Capitals of every letter are kept, because governorates are written in them.
 *
 * @param {string} labels all texts of all labels
 */
export async function buildFonts(labels) {
	const subset = createRequire(inWork('package.json'))('subset-font');
	mkdirSync(join(BASEMAP, 'fonts'), { recursive: true });
	const text = labels + labels.toUpperCase();
	const isArabic = (/** @type {string} */ letter) => /\p{Script=Arabic}/u.test(letter);
	const [arabic, latin] = [
		lettersOf(text).filter(isArabic),
		lettersOf(text).filter((letter) => !isArabic(letter))
	];
	const [plain, extended] = FONTS.latin.map((file) => readFileSync(inWork('node_modules/@fontsource', file)));
	const woff2 = { targetFormat: 'woff2' };
	const letters = lettersOf(ALWAYS.latin + latin.join(''));
	// The first file has a few letters beyond Latin-1 that the second lacks; each keeps those it has.
	write('latin', await subset(plain, letters.join(''), woff2));
	write('latin-extended', await subset(extended, letters.filter(isExtended).join(''), woff2));
	const face = readFileSync(inWork('node_modules/@fontsource', FONTS.arabic[0] ?? ''));
	write('arabic', await subset(face, ALWAYS.arabic + arabic.join(''), woff2));
}

/** Whether a letter is beyond Latin-1; dashes and quotes are not letters. */
function isExtended(/** @type {string} */ letter) {
	return letter > '\u00ff' && !/[\u2000-\u206f]/.test(letter);
}

/** The different characters of a text. */
function lettersOf(/** @type {string} */ text) {
	return [...new Set(Array.from(text))];
}

/**
 * @param {string} name
 * @param {Buffer} font
 */
function write(name, font) {
	writeFileSync(join(BASEMAP, 'fonts', `noto-sans-${name}.woff2`), font);
}
