/** Where the name of a mark stands, in units of the plate. */
export interface Label {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

/** A mark that wants a name, with the room to leave around it, in units. */
export interface Labelled {
	mark: { x: number; y: number; name: string; label: Label | null };
	gap: number;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Units that a letter takes at the size in which plates are written: measured wide, so that nothing overlaps. */
const LETTER = 7;
const LINE = 15;

/**
 * Gives each mark a place for its name, in order of importance: below, right, left or above it, wherever it
 * touches no earlier name, no dot and no edge. Where there is no room, the name stays off the plate.
 */
export function placeLabels(marks: readonly Labelled[], side: number): void {
	const dots = marks.map(({ mark }) => boxAround(mark.x, mark.y, 4, 4));
	const taken: Box[] = [];
	for (const [i, { mark, gap }] of marks.entries()) {
		const width = mark.name.length * LETTER;
		const others = dots.filter((_, j) => j !== i);
		const found = candidatesOf(mark, gap).find((label) => {
			const box = boxOf(label, width);
			const isInside = box.left >= 2 && box.right <= side - 2 && box.top >= 2 && box.bottom <= side - 30;
			return isInside && ![...taken, ...others].some((other) => overlap(box, other));
		});
		if (!found) continue;
		mark.label = found;
		taken.push(boxOf(found, width));
	}
}

function candidatesOf({ x, y }: { x: number; y: number }, gap: number): Label[] {
	return [
		{ x, y: y + gap + LINE, anchor: 'middle' },
		{ x: x + gap + 4, y: y + 4, anchor: 'start' },
		{ x: x - gap - 4, y: y + 4, anchor: 'end' },
		{ x, y: y - gap - 5, anchor: 'middle' }
	];
}

function boxOf({ x, y, anchor }: Label, width: number): Box {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 };
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
	return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
