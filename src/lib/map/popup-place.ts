/** A box on the screen, CSS pixels from the corner of the pane. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Side of the popup that touches the location, in the order in which they are tried. */
export const ANCHORS = ['bottom', 'left', 'right', 'bottom-left', 'bottom-right', 'top'] as const;

export type Anchor = (typeof ANCHORS)[number];

/** Where the popup may hang: a location of the step and how far from it the popup begins. */
export interface Perch {
	x: number;
	y: number;
	/** CSS pixels between the location and the tip. */
	gap: number;
}

/**
 * Where the popup opens: above a location if that covers nothing, else beside or below it. It covers as little as
 * possible of what the step is about, and of nothing outside the pane.
 *
 * @param perches - the locations of the step, northernmost first
 * @param avoid - the marks of the step, the ends and words of its lines, the buttons over the map
 */
export function placePopup(
	size: { width: number; height: number },
	pane: { width: number; height: number },
	perches: readonly Perch[],
	avoid: readonly Box[]
): { perch: number; anchor: Anchor } {
	let best = { perch: 0, anchor: ANCHORS[0] as Anchor, cost: Infinity };
	for (const [perch, at] of perches.entries())
		for (const anchor of ANCHORS) {
			const box = popupBox(size, at, anchor);
			const whole = size.width * size.height;
			const inside = overlap(box, { left: 4, top: 4, right: pane.width - 4, bottom: pane.height - 4 });
			const cost = (whole - inside) * 4 + avoid.reduce((sum, other) => sum + overlap(box, other), 0);
			if (cost < best.cost - 1) best = { perch, anchor, cost };
		}
	return { perch: best.perch, anchor: best.anchor };
}

function popupBox(
	{ width, height }: { width: number; height: number },
	{ x, y, gap }: Perch,
	anchor: Anchor
): Box {
	const tip = 10;
	const left = anchor.endsWith('left') ? x : anchor.endsWith('right') ? x - width : x - width / 2;
	if (anchor === 'left' || anchor === 'right') {
		const side = anchor === 'left' ? x + gap + tip : x - gap - tip - width;
		return { left: side, right: side + width, top: y - height / 2, bottom: y + height / 2 };
	}
	const top = anchor === 'top' ? y + gap + tip : y - gap - tip - height;
	return { left, right: left + width, top, bottom: top + height };
}

function overlap(one: Box, other: Box): number {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return across > 0 && down > 0 ? across * down : 0;
}
