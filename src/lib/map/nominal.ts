import type { MapView } from './map-view.ts';
import type { PaneSize } from './room.ts';

/**
 * The panes that the prerendered marks are arranged for, CSS pixels: those of 1440 × 900, 1120 × 800, of
 * usual phones and of small ones. The stylesheet of the marks shows one of the four by the size that the pane really has,
 * until scripts have measured; a mark never stands off its place for it.
 */
export const NOMINAL = [
	{ name: 'wide', width: 976, height: 713, hasPans: true },
	{ name: 'middle', width: 656, height: 613, hasPans: true },
	{ name: 'narrow', width: 360, height: 300, hasPans: false },
	{ name: 'small', width: 320, height: 243, hasPans: false }
] as const;

/** Width from which a map has room for names in full and for the popup, CSS pixels. */
export const WIDE_FROM = 560;

/** The frame that the view fills, as `picture.css` lays it out: the pane less the room that is kept free. */
export function frameIn(width: number, height: number, { frame }: MapView): PaneSize['frame'] {
	const [top, right, bottom, left] =
		width < WIDE_FROM
			? frame === 'wide'
				? [0.08 * height, 0.14 * width, Math.max(0.24 * height, 96), 0.14 * width]
				: [
						0.1 * height,
						Math.min(0.29 * width, 130),
						Math.max(0.24 * height, 96),
						Math.min(0.29 * width, 130)
					]
			: frame === 'wide'
				? [0.1 * height, Math.max(0.14 * width, 152), 0.1 * height, 0.14 * width]
				: [
						Math.min(448, 0.56 * height),
						Math.min(0.29 * width, 256),
						0.1 * height,
						Math.min(0.29 * width, 130)
					];
	return { left, top, width: width - left - right, height: height - top - bottom };
}
