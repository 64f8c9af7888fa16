/** How the hatch of an area looks, on the picture and on the moving map alike. */
export interface HatchLook {
	/** From one line to the next along a row, CSS pixels at a whole zoom; between two zooms it grows with the map. */
	space: number;
	/** Of the lines, 0 to 1; between them the map shows through. */
	opacity: number;
}

export const HATCH = {
	step: { space: 8, opacity: 0.42 },
	/** Closer, since circles are small here and one line in them would not look like a hatch. */
	overview: { space: 6, opacity: 0.22 }
} as const;

/**
 * The space between the lines in units of the flat map.
 *
 * @param scale - CSS pixels to a unit, see `scaleIn`: 1 at zoom 9, and half of it for each zoom further out
 */
export function spaceIn({ space }: HatchLook, scale: number): number {
	// A scale that was measured may be a hair too small.
	return space / 2 ** Math.floor(Math.log2(scale) + 0.001);
}
