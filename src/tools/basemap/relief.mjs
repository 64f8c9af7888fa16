/**
 * Shaded relief as a grey picture, white where it is flat; the style maps its greys to those of the ground.
 *
 * Made from the grey heights of Marble's “Atlas” map: fit for a backdrop, never for a height.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BASEMAP, CUT, inWork } from './work-folder.mjs';
import { blurred, slopeLight } from './shade.mjs';

const TILES = 'deb/marble-qt-data/usr/share/marble/data/maps/earth/srtm/3';

/** Side of a tile, pixels, and pixels to a degree at this level: 16 tiles around the globe. */
const TILE = 675;
const PER_DEGREE = (16 * TILE) / 360;

/** Width of the picture, pixels: as many as the heights have. */
const WIDTH = 450;

/** Writes `relief/relief.webp`, web Mercator, with the corners `CUT`. */
export async function buildRelief() {
	const sharp = createRequire(inWork('package.json'))('sharp');
	const heights = await readHeights(sharp);
	const [west = 0, south = 0, east = 0, north = 0] = CUT.split(',').map(Number);
	const [top, bottom] = [mercator(north), mercator(south)];
	const height = Math.round((WIDTH * (top - bottom)) / (((east - west) * Math.PI) / 180));
	const ground = new Float32Array(WIDTH * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < WIDTH; x++) {
			const lat = latitude(top - ((y + 0.5) / height) * (top - bottom));
			const lon = west + ((x + 0.5) / WIDTH) * (east - west);
			ground[y * WIDTH + x] = sampled(
				heights,
				(lon - heights.west) * PER_DEGREE,
				(heights.north - lat) * PER_DEGREE
			);
		}
	const file = join(BASEMAP, 'relief/relief.webp');
	mkdirSync(dirname(file), { recursive: true });
	await sharp(slopeLight(ground, WIDTH, height), { raw: { width: WIDTH, height, channels: 1 } })
		.webp({ quality: 45, effort: 6 })
		.toFile(file);
}

/**
 * @typedef {{ grey: Float32Array, width: number, height: number, west: number, north: number }} Heights
 * @param {any} sharp
 * @returns {Promise<Heights>} the tiles that cover the cut, as one grid of greys; corner in degrees
 */
async function readHeights(sharp) {
	const [columns, rows] = [
		[9, 10],
		[1, 2]
	];
	const [width, height] = [columns.length * TILE, rows.length * TILE];
	const grey = new Float32Array(width * height);
	for (const [right, column] of columns.entries())
		for (const [down, row] of rows.entries()) {
			const name = [row, column].map((number) => String(number).padStart(6, '0'));
			const tile = await sharp(inWork(TILES, name[0] ?? '', `${name.join('_')}.jpg`))
				.greyscale()
				.raw()
				.toBuffer();
			for (let y = 0; y < TILE; y++)
				for (let x = 0; x < TILE; x++)
					grey[(down * TILE + y) * width + right * TILE + x] = tile[y * TILE + x];
		}
	const west = ((columns[0] ?? 0) * 360) / 16 - 180;
	const north = 90 - ((rows[0] ?? 0) * 360) / 16;
	return { grey: blurred(grey, width, height, 0.8), width, height, west, north };
}

/**
 * @param {Heights} heights
 * @param {number} x columns from the west
 * @param {number} y rows from the north
 */
function sampled({ grey, width }, x, y) {
	const [left, up] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
	const [across, down] = [x - 0.5 - left, y - 0.5 - up];
	const at = (/** @type {number} */ column, /** @type {number} */ row) => grey[row * width + column] ?? 0;
	return (
		(at(left, up) * (1 - across) + at(left + 1, up) * across) * (1 - down) +
		(at(left, up + 1) * (1 - across) + at(left + 1, up + 1) * across) * down
	);
}

/** @param {number} lat degrees */
function mercator(lat) {
	return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

/** @param {number} y as `mercator` gives it */
function latitude(y) {
	return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
}
