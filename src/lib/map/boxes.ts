/** A box on the screen, CSS pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Square pixels that two boxes share. */
export function overlap(one: Box, other: Box): number {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return across > 0 && down > 0 ? across * down : 0;
}

export function areaOf({ left, top, right, bottom }: Box): number {
	return (right - left) * (bottom - top);
}

/** A box by its middle. */
export function boxAround({ x, y }: { x: number; y: number }, width: number, height: number): Box {
	return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
