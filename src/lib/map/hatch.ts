/** A square of pixels that repeats into diagonal lines; `StyleImageInterface` for MapLibre. */
export interface Hatch {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

/**
 * Diagonal lines one pixel wide: what fills an area in which a location may lie.
 *
 * @param color - `#rrggbb`
 * @param opacity - of the lines, 0 to 1; between them the map shows through
 * @param side - of the square, which is the space between the lines; half as many CSS pixels
 * @throws {RangeError} if the colour is not of that form
 */
export function hatchOf(color: string, opacity: number, side = 16): Hatch {
	const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i
		.exec(color)
		?.slice(1)
		.map((hex) => parseInt(hex, 16));
	if (!channels) throw new RangeError(`a hatch needs a colour as #rrggbb, not "${color}"`);
	const data = new Uint8ClampedArray(side * side * 4);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++)
			if ((x + y) % side < 2) data.set([...channels, Math.round(opacity * 255)], (y * side + x) * 4);
	return { width: side, height: side, data };
}
