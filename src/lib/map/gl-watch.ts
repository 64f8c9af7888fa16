import type { Map } from 'maplibre-gl';

/** How long to wait for the first picture before the map counts as unavailable, milliseconds. */
const PATIENCE = 15_000;

/** How long a lost graphics context may take to come back before the reader is offered a new map, milliseconds. */
const RECOVERY = 10_000;

export interface GlEvents {
	/** The events are drawn: at the start, and again when a lost context is back. */
	onReady: () => void;
	/** The graphics context is gone for now. */
	onLost: () => void;
	/** There is no map: it never drew, or the context did not come back. */
	onUnavailable: () => void;
}

/**
 * Watches whether the map really draws. `idle` alone says little: it also comes when the worker is blocked and nothing
 * was drawn, so the events themselves must be there.
 *
 * @param hasEvents - whether the map has the located events
 * @returns ends the watch
 */
export function watchGl(map: Map, hasEvents: () => boolean, { onReady, onLost, onUnavailable }: GlEvents) {
	let isDrawn = false;
	let isLost = false;
	let timer = setTimeout(onUnavailable, PATIENCE);

	map.on('idle', () => {
		if (isDrawn || isLost || !map.areTilesLoaded() || !hasEvents()) return;
		isDrawn = true;
		clearTimeout(timer);
		onReady();
	});
	map.on('webglcontextlost', () => {
		isDrawn = false;
		isLost = true;
		clearTimeout(timer);
		timer = setTimeout(onUnavailable, RECOVERY);
		onLost();
	});
	map.on('webglcontextrestored', () => {
		isLost = false;
		map.triggerRepaint();
	});
	return () => clearTimeout(timer);
}
