/**
 * The font of the headings, cut down to what headings have: `node src/tools/basemap/heading-font.mjs`, after `fetch.mjs`.
 *
 * Source Serif 4 (SIL OFL 1.1) reserves the name “Source” for the unchanged font, so the cut one is named Strike Serif.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inWork } from './work-folder.mjs';

const ORIGINAL =
	'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const FOLDER = new URL('../../lib/ui/fonts/', import.meta.url);

/** The letters that every page needs, and those that only some names have: `unicode-range` in base.css keeps them apart. */
const FILES = {
	'strike-serif': between(0x20, 0x7e) + '\u00a0·\u2011–—‘’“”…',
	'strike-serif-latin-1': between(0xa1, 0xff) + 'Œœʻʼ'
};

/** The weights that headings are set in. */
const WEIGHTS = { min: 400, max: 650, default: 400 };

const inRecipe = createRequire(inWork('package.json'));
const subset = inRecipe('subset-font');
const { convert } = createRequire(inRecipe.resolve('subset-font'))('fontverter');

const original = renamed(await convert(readFileSync(inWork(ORIGINAL)), 'truetype'));
for (const [name, letters] of Object.entries(FILES)) {
	const options = { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } };
	writeFileSync(new URL(`${name}.woff2`, FOLDER), await subset(original, letters, options));
}

/**
 * The font under its new name. Both names have six letters, so nothing moves; the copyright, in which the reserved name
 * stands alone, stays.
 *
 * @param {Buffer} font
 */
function renamed(font) {
	const wide = (/** @type {string} */ text) => Buffer.from(text, 'utf16le').swap16();
	for (const rest of ['Serif', ' Serif'])
		for (const write of [wide, (/** @type {string} */ text) => Buffer.from(text)]) {
			const [old, next] = [write(`Source${rest}`), write(`Strike${rest}`)];
			for (let at = font.indexOf(old); at >= 0; at = font.indexOf(old, at)) next.copy(font, at);
		}
	return font;
}

/**
 * @param {number} first
 * @param {number} last
 */
function between(first, last) {
	return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
