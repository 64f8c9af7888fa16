import type { Box } from './boxes.ts';

/** A part of a mark as the page draws it: a box in CSS pixels from the spot that it is fastened to. */
export interface MarkBox {
	/** `[x, y]` in units. */
	spot: [number, number];
	box: Box;
	/** Whether it belongs to what the step is about. */
	isNow: boolean;
}

/** Parts that nothing else may cover. */
const PARTS = '.chip > ol, .chip summary, .chip .name, .tag, .reach';

/** Measures the marks where they are drawn; their sizes are the same wherever the map puts them. */
export function markBoxes(layer: HTMLElement): MarkBox[] {
	return [...layer.querySelectorAll<HTMLElement>('[data-spot]')].flatMap((holder) => {
		const [x = 0, y = 0] = (holder.dataset['spot'] ?? '').split(',').map(Number);
		const from = holder.getBoundingClientRect();
		return [...holder.querySelectorAll(PARTS)].flatMap((part): MarkBox[] => {
			const { left, right, top, bottom, width } = part.getBoundingClientRect();
			if (width === 0) return [];
			const box = {
				left: left - from.left,
				right: right - from.left,
				top: top - from.top,
				bottom: bottom - from.top
			};
			return [{ spot: [x, y], box, isNow: !holder.querySelector('.is-quiet') }];
		});
	});
}

/** What the page puts over the map, from the corner of the map: key, buttons, notes, attribution. */
export function coverBoxes(container: HTMLElement): Box[] {
	const pane = container.closest('.map-pane');
	const origin = container.getBoundingClientRect();
	const covers =
		pane?.querySelectorAll('.key > *, .pad > *, .notes, .attribution, .maplibregl-ctrl-scale') ?? [];
	return [...covers].map((cover) => {
		const { left, right, top, bottom } = cover.getBoundingClientRect();
		return {
			left: left - origin.left,
			right: right - origin.left,
			top: top - origin.top,
			bottom: bottom - origin.top
		};
	});
}
