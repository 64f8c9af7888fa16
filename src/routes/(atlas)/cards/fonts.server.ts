import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Where fonts are unpacked; git-ignored. */
const CACHE = 'node_modules/.cache/atlas/fonts';

const FONTS = [
	'noto-sans/files/noto-sans-latin-400-normal',
	'noto-sans/files/noto-sans-latin-600-normal',
	'noto-sans/files/noto-sans-latin-ext-400-normal',
	'noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal'
];

/** Paths of the fonts of the cards, unpacked so that the renderer can read them. */
export function unpackFonts(): string[] {
	mkdirSync(CACHE, { recursive: true });
	return FONTS.map((name) => {
		const path = join(CACHE, `${name.split('/').at(-1) ?? name}.ttf`);
		writeFileSync(path, sfntOf(readFileSync(join('node_modules/@fontsource', `${name}.woff`))));
		return path;
	});
}

/** Bytes of the WOFF header and of one entry of its directory, and the same of the font within. */
const WOFF = { header: 44, entry: 20 };
const SFNT = { header: 12, entry: 16 };

/**
 * Unpacks a WOFF 1.0 font: the tables of an OpenType font, each compressed by itself.
 *
 * @throws {RangeError} if the bytes are no WOFF 1.0 font
 * @see https://www.w3.org/TR/WOFF/
 */
export function sfntOf(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('not a WOFF 1.0 font');
	const count = woff.readUInt16BE(12);
	const head = Buffer.alloc(SFNT.header + count * SFNT.entry);
	woff.copy(head, 0, 4, 8); // flavour
	head.writeUInt16BE(count, 4);
	const power = Math.floor(Math.log2(count));
	head.writeUInt16BE(16 * 2 ** power, 6);
	head.writeUInt16BE(power, 8);
	head.writeUInt16BE(16 * (count - 2 ** power), 10);
	const parts = [head];
	let offset = head.length;
	for (let i = 0; i < count; i += 1) {
		const entry = WOFF.header + i * WOFF.entry;
		const start = woff.readUInt32BE(entry + 4);
		const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
		const length = woff.readUInt32BE(entry + 12);
		const table = packed.length < length ? inflateSync(packed) : packed;
		const target = SFNT.header + i * SFNT.entry;
		woff.copy(head, target, entry, entry + 4); // tag
		woff.copy(head, target + 4, entry + 16, entry + 20); // checksum
		head.writeUInt32BE(offset, target + 8);
		head.writeUInt32BE(length, target + 12);
		const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
		table.copy(padded);
		parts.push(padded);
		offset += padded.length;
	}
	return Buffer.concat(parts);
}
