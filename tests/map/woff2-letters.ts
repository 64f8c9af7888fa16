import { brotliDecompressSync } from 'node:zlib';

/** Tables that WOFF2 names by number; only those before and including `cmap` are needed to find it. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;

/**
 * The code points that a font has a glyph for, read from its `cmap` table.
 *
 * @see https://www.w3.org/TR/WOFF2/ sections 4.1 (table directory) and 5.1 (transformed glyf and loca)
 */
export function codePointsOf(font: Buffer): Set<number> {
	const count = font.readUInt16BE(12);
	let at = 48;
	let offset = 0;
	let cmap: [start: number, length: number] | undefined;
	const readBase128 = () => {
		let value = 0;
		for (let byte = 0x80; byte & 0x80;) {
			byte = font[at++] ?? 0;
			value = value * 128 + (byte & 0x7f);
		}
		return value;
	};
	for (let table = 0; table < count; table++) {
		const flags = font[at++] ?? 0;
		if ((flags & 0x3f) === 0x3f) at += 4;
		let length = readBase128();
		const isGlyphs = [GLYF, LOCA].includes(flags & 0x3f);
		if (isGlyphs ? flags >> 6 === 0 : flags >> 6 !== 0) length = readBase128();
		if ((flags & 0x3f) === CMAP) cmap = [offset, length];
		offset += length;
	}
	if (!cmap) throw new Error('the font has no cmap');
	const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
	return lettersIn(tables.subarray(cmap[0], cmap[0] + cmap[1]));
}

/** Reads subtables of formats 4 and 12, which all fonts of the web have. */
function lettersIn(cmap: Buffer): Set<number> {
	const letters = new Set<number>();
	const add = (from: number, to: number) => {
		for (let code = from; code <= to; code++) letters.add(code);
	};
	for (let index = 0; index < cmap.readUInt16BE(2); index++) {
		const start = cmap.readUInt32BE(4 + index * 8 + 4);
		const format = cmap.readUInt16BE(start);
		if (format === 4) {
			const double = cmap.readUInt16BE(start + 6);
			for (let segment = 0; segment < double; segment += 2)
				add(cmap.readUInt16BE(start + 16 + double + segment), cmap.readUInt16BE(start + 14 + segment));
		} else if (format === 12)
			for (let group = 0; group < cmap.readUInt32BE(start + 12); group++)
				add(cmap.readUInt32BE(start + 16 + group * 12), cmap.readUInt32BE(start + 20 + group * 12));
	}
	return letters;
}
