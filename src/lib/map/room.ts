import type { Box } from './boxes.ts';
import { scaleIn, type MapView } from './map-view.ts';
import { WIDE_FROM } from './nominal.ts';

/** The room that the marks have: where spots stand, and what is taken already. */
export interface Room {
	/** Where a spot of the flat map stands, CSS pixels. */
	at: (spot: readonly [number, number]) => { x: number; y: number };
	/** CSS pixels to a unit. */
	scale: number;
	/** Edges of the pane; none when the reader moves it about. */
	edges: Box | undefined;
	/** What stands over the map: key, buttons, scale bar, attribution. */
	taken: readonly Box[];
	/** Whether names are small and without Arabic. */
	isNarrow: boolean;
}

/** A pane and the frame of the picture in it, CSS pixels. */
export interface PaneSize {
	width: number;
	height: number;
	frame: { width: number; height: number; left: number; top: number };
	/** Whether the buttons are those of a wide page, with four directions. */
	hasPans: boolean;
	/** Whether the page is read from right to left: the key is then at the left, and what is the map's own stays. */
	isMirrored?: boolean;
	/** Why the step is not on the map, if it says so there. */
	notice: string | null;
}

/** Below this width the corner has room for the key alone, see `pane.css`. */
const SMALLEST = 360;

/** From this width on the attribution stands in full on one line. */
const FULL_LINE = 900;

/** The room of a view that fills its frame: the same sum as that of the picture's stylesheet. */
export function roomOf(view: MapView, pane: PaneSize): Room {
	const { width, height, left, top } = pane.frame;
	const scale = scaleIn(view, { width, height });
	return {
		at: ([x, y]) => ({
			x: left + width / 2 + (x - view.box.x) * scale,
			y: top + height / 2 + (y - view.box.y) * scale
		}),
		scale,
		edges: { left: 2, top: 2, right: pane.width - 2, bottom: pane.height - 2 },
		taken: takenIn(pane),
		isNarrow: pane.width < WIDE_FROM
	};
}

/** The room of a view that the reader has chosen: marks keep clear of each other, wherever they are. */
export function roomAtScale(scale: number, width: number): Room {
	return {
		at: ([x, y]) => ({ x: x * scale, y: y * scale }),
		scale,
		edges: undefined,
		taken: [],
		isNarrow: width < WIDE_FROM
	};
}

/** What `pane.css`, `MapPad`, `map.css` and `MapAttribution` put where; the buttons count before they are there. */
function takenIn(pane: PaneSize): Box[] {
	const { width, height, hasPans, isMirrored, notice } = pane;
	const from = (right: number, bottom: number, wide: number, high: number): Box => ({
		left: width - right - wide,
		right: width - right,
		top: height - bottom - high,
		bottom: height - bottom
	});
	const line = width >= FULL_LINE ? 800 : Math.min(width, 312);
	const edge = hasPans ? 16 : 8;
	// The key, and the choice of basemaps: with its name on wide pages, behind the key on the smallest.
	const corner = hasPans ? 222 : width < SMALLEST ? 92 : 148;
	return [
		mirrored(from(edge, height - edge - 48, corner, 48), isMirrored ? width : undefined),
		hasPans ? from(16, 32, 112, 154) : from(8, 32, 136, 46),
		{ left: 8, right: 112, top: height - 48, bottom: height - 24 },
		from(0, 0, line, 22),
		...(notice ? [noticeBox(notice, pane)] : [])
	];
}

/** Where `MapNotes` has the notice: in the upper corner, on phones in two lines at most, in place of the scale bar. */
function noticeBox(notice: string, { width, height, hasPans, isMirrored }: PaneSize): Box {
	if (hasPans) {
		const wide = Math.min(384, width - 140);
		const lines = Math.ceil((notice.length * 7.4) / (wide - 34));
		const box = { left: 16, right: 16 + wide, top: 16, bottom: 40 + lines * 20 };
		return mirrored(box, isMirrored ? width : undefined);
	}
	const wide = Math.min(208, width - 184);
	const lines = Math.min(2, Math.ceil((notice.length * 6.6) / (wide - 22)));
	return { left: 8, right: 8 + wide, top: height - 44 - lines * 17, bottom: height - 30 };
}

/** A box on the other side of a pane of the given width; the box itself where the page is not mirrored. */
function mirrored(box: Box, width: number | undefined): Box {
	return width === undefined ? box : { ...box, left: width - box.right, right: width - box.left };
}
