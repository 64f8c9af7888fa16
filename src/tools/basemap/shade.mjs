/** Pure functions that turn a grid of heights into shadow. */

/** How much steeper than in the grid the ground is shown. */
const EXAGGERATION = 0.16;

/** Shadows fainter than this are left out; the darker ones come near black the sooner, the greater the depth. */
const FAINTEST = 0.008;
const DEPTH = 6;

/** `[azimuth, altitude, weight]` of the lights, degrees: mostly from the north-west, as maps are lit. */
const LIGHTS = /** @type {[number, number, number][]} */ ([
	[315, 45, 0.6],
	[270, 50, 0.25],
	[0, 50, 0.15]
]);

/** Where the ground varies by less than this around a pixel, it is plain, and its grain is left out. */
const PLAIN = 1.2;

/**
 * White where the ground is flat or lit, darker the more it turns away from the light.
 *
 * @param {Float32Array} ground heights, row by row from the north
 * @param {number} width
 * @param {number} height
 * @returns {Uint8Array} greys
 */
export function slopeLight(ground, width, height) {
	const soft = calmed(ground, width, height);
	const flat = lightOn(0, 0);
	const picture = new Uint8Array(width * height).fill(255);
	for (let y = 1; y < height - 1; y++)
		for (let x = 1; x < width - 1; x++) {
			const at = y * width + x;
			const east = ((soft[at + 1] ?? 0) - (soft[at - 1] ?? 0)) / 2;
			const south = ((soft[at + width] ?? 0) - (soft[at - width] ?? 0)) / 2;
			const shadow = flat - lightOn(east * EXAGGERATION, south * EXAGGERATION) - FAINTEST;
			picture[at] = 255 * Math.exp(-DEPTH * Math.max(0, shadow));
		}
	return picture;
}

/** Heights without the grain of the plains, which is that of the picture they came from. */
function calmed(
	/** @type {Float32Array} */ ground,
	/** @type {number} */ width,
	/** @type {number} */ height
) {
	const near = blurred(ground, width, height, 1.6);
	const far = blurred(ground, width, height, 9);
	const square = blurred(
		ground.map((value, index) => (value - (far[index] ?? 0)) ** 2),
		width,
		height,
		8
	);
	return near.map((value, index) => {
		const rough = Math.min(1, Math.max(0, (Math.sqrt(square[index] ?? 0) - PLAIN) / PLAIN));
		return value * rough + (far[index] ?? 0) * (1 - rough);
	});
}

/**
 * @param {number} east rise towards the east
 * @param {number} south rise towards the south
 */
function lightOn(east, south) {
	const size = Math.hypot(east, south, 1);
	return LIGHTS.reduce((sum, [azimuth, altitude, weight]) => {
		const [turn, up] = [(azimuth * Math.PI) / 180, (altitude * Math.PI) / 180];
		const lit = -east * Math.sin(turn) * Math.cos(up) + south * Math.cos(turn) * Math.cos(up) + Math.sin(up);
		return sum + weight * Math.max(0, lit / size);
	}, 0);
}

/**
 * @param {Float32Array} grid
 * @param {number} width
 * @param {number} height
 * @param {number} sigma pixels
 */
export function blurred(grid, width, height, sigma) {
	const reach = Math.ceil(sigma * 3);
	const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
		Math.exp(-0.5 * ((index - reach) / sigma) ** 2)
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const pass = (/** @type {Float32Array} */ from, /** @type {boolean} */ isAcross) =>
		from.map((_, at) => {
			const [x, y] = [at % width, Math.floor(at / width)];
			let sum = 0;
			for (const [index, weight] of weights.entries()) {
				const step = index - reach;
				const column = isAcross ? Math.min(width - 1, Math.max(0, x + step)) : x;
				const row = isAcross ? y : Math.min(height - 1, Math.max(0, y + step));
				sum += weight * (from[row * width + column] ?? 0);
			}
			return sum / total;
		});
	return pass(pass(grid, true), false);
}
