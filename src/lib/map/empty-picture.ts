import type { Map } from 'maplibre-gl';

/** Sizes of empty pictures are rounded up to this, CSS pixels, so that a few of them do for all boxes. */
export const GRAIN = 8;

/**
 * Adds an empty picture, which holds a place that no name of the basemap may take. One of its own pixels stands for eight.
 *
 * @param name - `room-` and its width and height in CSS pixels, `room-48x24`
 */
export function addEmptyPicture(map: Map, name: string): void {
	if (map.hasImage(name)) return;
	const [width = GRAIN, height = GRAIN] = name.replace('room-', '').split('x').map(Number);
	const [across, down] = [width / GRAIN, height / GRAIN];
	const picture = { width: across, height: down, data: new Uint8Array(across * down * 4) };
	map.addImage(name, picture, { pixelRatio: 1 / GRAIN });
}
