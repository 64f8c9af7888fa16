import type { Map } from 'maplibre-gl';
import { fromUnits } from './mercator.ts';

/** Puts every mark where the moving map has its spot; the stylesheet reads the two properties. */
export function placeMarks(map: Map, layer: HTMLElement): void {
	for (const spot of layer.querySelectorAll<HTMLElement>('[data-spot]')) {
		const [x = 0, y = 0] = (spot.dataset['spot'] ?? '').split(',').map(Number);
		const at = map.project(fromUnits([x, y]));
		spot.style.setProperty('--px', `${at.x.toFixed(2)}px`);
		spot.style.setProperty('--py', `${at.y.toFixed(2)}px`);
	}
}

/** Lets the wheel turn over a mark move the map as it does beside it, until the signal ends it. */
export function passWheelOn(map: Map, layer: HTMLElement, signal: AbortSignal): void {
	layer.addEventListener(
		'wheel',
		(turn) => {
			const copy = new WheelEvent(turn.type, turn);
			map.getCanvasContainer().dispatchEvent(copy);
			if (copy.defaultPrevented) turn.preventDefault();
		},
		{ passive: false, signal }
	);
}
