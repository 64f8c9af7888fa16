import type { MapView } from './map-view.ts';

/**
 * Gives the first picture the numbers of views and marks that its stylesheet does not name: those of filters, which are
 * known to scripts only.
 */
export function numberPicture(pane: HTMLElement, { box }: MapView): void {
	const numbers = { '--x0': box.x, '--y0': box.y, '--w': box.width, '--h': box.height };
	for (const [name, number] of Object.entries(numbers)) pane.style.setProperty(name, number.toFixed(4));
	for (const spot of pane.querySelectorAll<HTMLElement>('[data-spot]')) {
		const [x = '', y = ''] = (spot.dataset['spot'] ?? '').split(',');
		spot.style.setProperty('--x', x);
		spot.style.setProperty('--y', y);
	}
}
