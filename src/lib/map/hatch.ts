import type { HatchLook } from './hatch-look.ts';

/** A square of pixels that repeats into diagonal lines; `StyleImageInterface` for MapLibre. */
export interface Hatch {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

/**
 * Diagonal lines: what fills an area in which a location may lie. Two pixels of the square are one CSS pixel.
 *
 * @param color - `#rrggbb`
 * @throws {RangeError} if the colour is not of that form
 */
export function hatchOf(color: string, { opacity, space }: HatchLook): Hatch {
	const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i
		.exec(color)
		?.slice(1)
		.map((hex) => parseInt(hex, 16));
	if (!channels) throw new RangeError(`a hatch needs a colour as #rrggbb, not "${color}"`);
	const side = 2 * space;
	const data = new Uint8ClampedArray(side * side * 4);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++)
			if ((x + y) % side < 2) data.set([...channels, Math.round(opacity * 255)], (y * side + x) * 4);
	return { width: side, height: side, data };
}
