import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines } from './answer-lines.ts';
import { boxOf } from './areas.ts';
import { toUnits } from './mercator.ts';
import { isWithinReach } from './reach.ts';

/** What the camera looks at: the same for the first picture and for MapLibre, on every screen. */
export interface MapView {
	/** The id of the step's event, or `overview`. */
	key: string;
	isStep: boolean;
	/** How much of the pane it fills: at a `place` there is room above for the popup, which else finds a corner. */
	frame: 'place' | 'wide';
	/** `[west, south, east, north]` in degrees. */
	bounds: [number, number, number, number];
	/** Middle and size of the same box on the flat map, in units. */
	box: { x: number; y: number; width: number; height: number };
}

/** No closer than this, however well a place is known. One unit of the flat map is then one CSS pixel. */
export const CLOSEST_STEP = 9;

/** A view larger than this, units, fills the pane: about 90 km. */
const WIDE = 700;

/** What the map shows at a step: the main line, and the event of the step itself even if it is a statement. */
export function shownAt(features: readonly MapFeature[], current: string | undefined): MapFeature[] {
	return features.filter(
		(feature) =>
			isWithinReach(feature) &&
			(feature.properties.position !== null || feature.properties.event_id === current)
	);
}

/**
 * The view that shows all locations of a step whole, with both ends of its lines; or all events, when there is no step
 * or when it has no place.
 *
 * @param shown - what the map shows, see {@link shownAt}
 * @returns `undefined` when nothing is shown
 */
export function viewOf(shown: readonly MapFeature[], current: string | undefined): MapView | undefined {
	const own = shown.filter(({ properties }) => properties.event_id === current);
	const ends = own.length > 0 ? answerLines(shown, current).flatMap(({ from, to }) => [from, to]) : [];
	const bounds = boxOf(own.length > 0 ? [...own, ...ends] : shown);
	if (!bounds) return undefined;
	const [west, south, east, north] = bounds;
	const [left, top] = toUnits([west, north]);
	const [right, bottom] = toUnits([east, south]);
	const box = { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
	return {
		key: own.length > 0 && current !== undefined ? current : 'overview',
		isStep: own.length > 0,
		frame: own.length > 0 && Math.max(box.width, box.height) <= WIDE ? 'place' : 'wide',
		bounds,
		box
	};
}

/**
 * CSS pixels to a unit when a view fills a frame; MapLibre's `fitBounds` gives the same.
 *
 * @param width - of the frame, CSS pixels; likewise `height`
 */
export function scaleIn({ box }: MapView, { width, height }: { width: number; height: number }): number {
	return Math.min(width / box.width, height / box.height, 1);
}
