import type { LngLatBoundsLike, Map, PaddingOptions } from 'maplibre-gl';
import type { MapFeature } from '../data/atlas-index.ts';
import { boxOf } from './areas.ts';

/** As close as the basemap and the record have anything to show. */
export const CLOSEST = 11;

/** No closer than this on a step, however well its place is known. */
const CLOSEST_STEP = 9;

/** Room for the tip of the popup and the map's edge, CSS pixels. */
const POPUP_MARGIN = 44;

/** Where the camera goes for a step, or for the overview. */
export interface Aim {
	bounds: LngLatBoundsLike;
	padding: PaddingOptions;
	maxZoom: number;
}

/**
 * The view that shows all locations of a step whole, or all events when there is none to show.
 *
 * @param width - of the map, CSS pixels
 * @param height - likewise
 * @param popupHeight - room to keep free above the places of a step, CSS pixels
 */
export function aimAt(
	features: readonly MapFeature[],
	current: string | undefined,
	{ width, height }: { width: number; height: number },
	popupHeight: number
): Aim | undefined {
	const own = features.filter(({ properties }) => properties.event_id === current);
	const bounds = boxOf(
		own.length > 0 ? own : features.filter(({ properties }) => properties.position !== null)
	);
	if (!bounds) return undefined;
	const isStep = own.length > 0;
	// The marks stand beside their places, so that a step needs room on both sides for them.
	const side = isStep ? Math.min(width * 0.29, 130) : width * 0.14;
	const above =
		isStep && popupHeight > 0 ? Math.min(popupHeight + POPUP_MARGIN, height * 0.66) : height * 0.1;
	return {
		bounds,
		padding: { top: above, bottom: height * 0.1, left: side, right: side },
		maxZoom: isStep ? CLOSEST_STEP : CLOSEST
	};
}

/** Moves the camera; at once under reduced motion, which MapLibre looks after as long as nothing is `essential`. */
export function moveTo(map: Map, aim: Aim, duration: number): void {
	map.fitBounds(aim.bounds, { padding: aim.padding, maxZoom: aim.maxZoom, duration, linear: true });
}
