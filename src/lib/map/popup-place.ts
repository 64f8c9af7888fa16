import type { MapFeature } from '../data/atlas-index.ts';
import { edgeOf, isPoint } from './areas.ts';
import { areaOf, overlap, type Box } from './boxes.ts';
import { toUnits } from './mercator.ts';

/** Side of the popup that touches the location, in the order in which they are tried. */
export const ANCHORS = [
	'bottom',
	'left',
	'right',
	'bottom-left',
	'bottom-right',
	'top',
	'top-left',
	'top-right'
] as const;

export type Anchor = (typeof ANCHORS)[number];

/** Where the popup may hang: a location of the step and how far from it the popup begins. */
export interface Perch {
	x: number;
	y: number;
	/** CSS pixels between the location and the tip. */
	gap: number;
}

/** What the popup should not cover, and how much that matters. */
export interface Avoid {
	box: Box;
	weight: number;
}

/** The usual size of the popup, CSS pixels. */
export const POPUP_SIZE = { width: 352, height: 378 };

/** Weighted square pixels that a popup nobody asked for may cover. */
export const BEARABLE = 200;

/** How much further from its location a popup is tried, CSS pixels: past a name beside the mark. */
const FURTHER = [0, 14];

/** The locations of a step as perches, northernmost first. */
export function perchesOf(
	own: readonly MapFeature[],
	at: (spot: [number, number]) => { x: number; y: number }
): (Perch & { feature: MapFeature })[] {
	return own
		.flatMap((feature) =>
			FURTHER.map((more) => ({
				feature,
				...at(toUnits(edgeOf(feature, 0))),
				gap: (isPoint(feature) ? 20 : 16) + more
			}))
		)
		.sort((a, b) => a.y - b.y);
}

/** Shares of its own height at which the popup is tried; what it then cannot show, it scrolls. */
const HEIGHTS = [1, 0.8, 0.62, 0.48];

/** Never lower than this, CSS pixels. */
const LOWEST = 176;

/**
 * Where the popup opens: above a location if that covers nothing, else beside or below it, and lower where that helps. It
 * covers as little as possible of what the step is about, and of nothing outside the pane.
 *
 * @param perches - the locations of the step, northernmost first
 * @param avoid - marks, names, the words of lines, the buttons over the map
 * @returns `height` in CSS pixels, without the tip; `covered`, what it covers of what it should not
 */
export function placePopup(
	size: { width: number; height: number },
	pane: { right: number; bottom: number },
	perches: readonly Perch[],
	avoid: readonly Avoid[]
): { perch: number; anchor: Anchor; height: number; box: Box; covered: number } {
	const edges = { left: 4, top: 4, right: pane.right - 4, bottom: pane.bottom - 4 };
	let best: ReturnType<typeof placePopup> & { cost: number } = {
		...{ perch: 0, anchor: ANCHORS[0], height: size.height, covered: Infinity, cost: Infinity },
		box: edges
	};
	for (const share of HEIGHTS) {
		const height = Math.round(Math.max(share * size.height, Math.min(LOWEST, size.height)));
		for (const [perch, at] of perches.entries())
			for (const anchor of ANCHORS) {
				const box = popupBox({ width: size.width, height }, at, anchor);
				const around = { left: box.left - 4, right: box.right + 4, top: box.top - 4, bottom: box.bottom + 4 };
				const outside = areaOf(box) - overlap(box, edges);
				const covered = avoid.reduce(
					(sum, { box: other, weight }) => sum + weight * overlap(around, other),
					0
				);
				// A popup that must be scrolled is worth a little less than one that need not be.
				const cost = 8 * outside + covered + (size.height - height);
				if (cost < best.cost - 1) best = { perch, anchor, height, cost, box, covered: covered + outside };
			}
	}
	return best;
}

/** As MapLibre puts it: a popup that hangs by a corner keeps its distance along both axes. */
function popupBox(
	{ width, height }: { width: number; height: number },
	{ x, y, gap }: Perch,
	anchor: Anchor
): Box {
	const tip = 10;
	if (anchor === 'left' || anchor === 'right') {
		const side = anchor === 'left' ? x + gap + tip : x - gap - tip - width;
		return { left: side, right: side + width, top: y - height / 2, bottom: y + height / 2 };
	}
	const isMiddle = anchor === 'top' || anchor === 'bottom';
	const off = isMiddle ? gap : Math.round(gap / Math.SQRT2);
	const left = isMiddle ? x - width / 2 : anchor.endsWith('left') ? x + off : x - off - width;
	const top = anchor.startsWith('top') ? y + off + tip : y - off - tip - height;
	return { left, right: left + width, top, bottom: top + height };
}
