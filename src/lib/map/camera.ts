import type { Map, PaddingOptions } from 'maplibre-gl';
import { CLOSEST_STEP, scaleIn, type MapView } from './map-view.ts';
import { fromUnits, toUnits } from './mercator.ts';

/** As close as the basemap and the record have anything to show. */
export const CLOSEST = 11;

/** How long the camera takes, milliseconds; short, and none under reduced motion. */
const MOVE = 300;

/** Where a spot of the flat map, `[x, y]` in units, stands on the screen, CSS pixels from the corner of the pane. */
export type Screen = (spot: readonly [number, number]) => { x: number; y: number };

/** Moves the view, and knows whether it is the reader's or follows the steps. */
export interface Camera {
	/** Shows a view if the camera follows; returns where spots will stand when it has arrived. */
	follow: (view: MapView, isAnimated: boolean) => Screen;
	/** Shows a view whatever the reader did before. */
	show: (view: MapView) => void;
	setFollowing: (isFollowing: boolean, view: MapView | undefined) => void;
	zoomBy: (steps: number) => void;
	/** Whether the reader has moved away from the view that the picture shows. */
	hasLeft: () => boolean;
	/** Moves by a share of the view's size: right and down are positive. */
	panBy: (across: number, down: number) => void;
}

/** The room that the page keeps free around a view, as MapLibre's padding: the pane less the frame of the picture. */
export function paddingOf(pane: HTMLElement, frame: HTMLElement): PaddingOptions {
	const outer = pane.getBoundingClientRect();
	const inner = frame.getBoundingClientRect();
	return {
		top: inner.top - outer.top,
		bottom: outer.bottom - inner.bottom,
		left: inner.left - outer.left,
		right: outer.right - inner.right
	};
}

/**
 * The camera of the map. Under reduced motion it jumps, which MapLibre looks after as long as nothing is `essential`.
 *
 * @param frame - box of the first picture, from which the padding is taken
 * @param onFollowing - told when the reader's own move ends the following
 */
export function cameraOf(map: Map, frame: HTMLElement, onFollowing: (isFollowing: boolean) => void): Camera {
	let isFollowing = true;
	let hasOwnZoom = false;
	let hasLeft = false;
	let last: MapView | undefined;
	const pane = map.getContainer();

	const take = () => {
		hasLeft = true;
		if (!isFollowing) return;
		isFollowing = false;
		onFollowing(false);
	};
	const fit = (view: MapView, duration: number) => {
		hasOwnZoom = false;
		map.fitBounds(view.bounds, {
			padding: paddingOf(pane, frame),
			maxZoom: CLOSEST_STEP,
			duration,
			linear: true
		});
	};
	const follow = (view: MapView, isAnimated: boolean): Screen => {
		last = view;
		if (!isFollowing || (hasOwnZoom && isComfortable(map, view))) return screenNow(map);
		hasLeft = false;
		fit(view, isAnimated ? MOVE : 0);
		return screenOf(view, pane, frame);
	};

	map.on('movestart', (move) => {
		if ('originalEvent' in move && move.originalEvent) take();
	});
	map.on('zoomstart', (zoom) => {
		if ('originalEvent' in zoom && zoom.originalEvent) hasOwnZoom = true;
	});
	// The picture fits itself to a new size; so does the map, or the two would part.
	map.on('resize', () => {
		if (isFollowing && last && !hasOwnZoom) fit(last, 0);
	});

	return {
		follow,
		hasLeft: () => hasLeft,
		show: (view) => {
			if (view.key !== last?.key) take();
			else hasLeft = false;
			fit(view, MOVE);
		},
		setFollowing: (next, view) => {
			isFollowing = next;
			onFollowing(next);
			if (next && view) follow(view, true);
		},
		zoomBy: (steps) => {
			take();
			hasOwnZoom = true;
			map.zoomTo(map.getZoom() + steps, { duration: MOVE });
		},
		panBy: (across, down) => {
			take();
			map.panBy([across * pane.clientWidth, down * pane.clientHeight], { duration: MOVE });
		}
	};
}

/** Share of the pane's size that a place must be away from its edges to be comfortably in view. */
const COMFORT = 0.1;

/** Whether a view lies whole and comfortably on the screen already, so that the reader's zoom can stay. */
function isComfortable(map: Map, { bounds }: MapView): boolean {
	const [west, south, east, north] = bounds;
	const from = map.project([west, north]);
	const to = map.project([east, south]);
	const { clientWidth, clientHeight } = map.getContainer();
	return (
		from.x >= clientWidth * COMFORT &&
		from.y >= clientHeight * COMFORT &&
		to.x <= clientWidth * (1 - COMFORT) &&
		to.y <= clientHeight * (1 - COMFORT)
	);
}

/** The same sum as that of the picture's stylesheet: the middle of the view in the middle of the frame. */
function screenOf(view: MapView, pane: HTMLElement, frame: HTMLElement): Screen {
	const { left = 0, top = 0 } = paddingOf(pane, frame);
	const { width, height } = frame.getBoundingClientRect();
	const scale = scaleIn(view, { width, height });
	return ([x, y]) => ({
		x: left + width / 2 + (x - view.box.x) * scale,
		y: top + height / 2 + (y - view.box.y) * scale
	});
}

/** Where spots stand in the view of the moment. */
export function screenNow(map: Map): Screen {
	return (spot) => map.project(fromUnits(spot));
}

/** CSS pixels to a unit in the view of the moment. */
export function scaleOf(map: Map): number {
	return 2 ** (map.getZoom() - CLOSEST_STEP);
}

/** Where a position stands on the screen. */
export function seenAt(screen: Screen, position: readonly number[]): { x: number; y: number } {
	return screen(toUnits([...position]));
}
