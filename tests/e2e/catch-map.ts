import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';

/** The window of a page whose map was caught. */
export type MapWindow = Window & { map?: MapLibre };

/** Catches the map at a field that its constructor sets: the page itself hands it to nobody. */
export async function catchMap(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(Object.prototype, '_fadeDuration', {
			configurable: true,
			set(this: MapLibre, value: number) {
				Object.defineProperty(this, '_fadeDuration', { value, writable: true });
				if ('getZoom' in this) (window as MapWindow).map = this;
			}
		});
	});
}
