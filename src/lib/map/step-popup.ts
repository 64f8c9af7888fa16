import { Popup, type Map } from 'maplibre-gl';
import type { MapFeature } from '../data/atlas-index.ts';
import { edgeOf } from './areas.ts';
import type { Screen } from './camera.ts';
import { ownOf, toAvoid } from './popup-avoid.ts';
import { BEARABLE, perchesOf, placePopup, type Perch } from './popup-place.ts';

/** The popup of the step. It opens without taking focus, unless the reader asked for it. */
export interface StepPopup {
	/**
	 * Opens at a location of the event, where it covers least when the camera has arrived. Unless it was asked for, it stays
	 * away where it would cover what the step is about.
	 */
	open: (
		features: readonly MapFeature[],
		current: string | undefined,
		screen: Screen,
		isAsked: boolean
	) => void;
	/** After a move of the reader's own: hangs it anew where part of it was left outside, and closes it where its place was. */
	settle: (features: readonly MapFeature[], current: string | undefined, screen: Screen) => void;
	/** Moves focus inside, to return it to `opener` when the popup closes. */
	focusFor: (opener: HTMLElement) => void;
	close: () => void;
}

/**
 * @param body - element whose content the page keeps; MapLibre moves it into the popup
 * @param marks - holds the marks, which it is not to cover
 */
export function stepPopup(map: Map, body: HTMLElement, marks: HTMLElement): StepPopup {
	const popup = new Popup({
		closeButton: false,
		closeOnClick: false,
		focusAfterOpen: false,
		anchor: 'bottom',
		maxWidth: '22rem'
	});
	popup.setDOMContent(body);
	let opener: HTMLElement | undefined;

	/** Hangs it where it covers least; returns how much that is. */
	const hang = (
		perches: ReturnType<typeof perchesOf>,
		features: readonly MapFeature[],
		current: string | undefined,
		screen: Screen
	): number => {
		body.style.removeProperty('--popup-height');
		const avoid = toAvoid(map.getContainer(), marks, features, current, screen);
		const place = placePopup(sizeOf(popup), paneOf(map), perches, avoid);
		const perch = perches[place.perch];
		if (!perch) return Infinity;
		popup.options.anchor = place.anchor;
		body.style.setProperty('--popup-height', `${place.height}px`);
		popup.setOffset(perch.gap);
		popup.setLngLat(positionOf(perch.feature));
		return place.covered;
	};
	const open: StepPopup['open'] = (features, current, screen, isAsked) => {
		const perches = perchesOf(ownOf(features, current), screen);
		const first = perches[0];
		if (!first) return;
		popup.setLngLat(positionOf(first.feature)).addTo(map);
		if (hang(perches, features, current, screen) > BEARABLE && !isAsked) popup.remove();
	};
	const close = () => {
		const hadFocus = body.contains(document.activeElement);
		popup.remove();
		if (hadFocus) (opener?.isConnected ? opener : map.getCanvas()).focus();
		opener = undefined;
	};
	return {
		open,
		focusFor: (from) => {
			opener = from;
			body.querySelector<HTMLElement>('button')?.focus();
		},
		settle: (features, current, screen) => {
			const { right, bottom } = paneOf(map);
			const isSeen = ({ x, y }: Perch) => x >= 0 && y >= 0 && x <= right && y <= bottom;
			if (!popup.isOpen() || isInside(popup, map)) return;
			const seen = perchesOf(ownOf(features, current), screen).filter(isSeen);
			if (seen.length > 0) hang(seen, features, current, screen);
			else close();
		},
		close
	};
}

function paneOf(map: Map): { right: number; bottom: number } {
	const { clientWidth: right, clientHeight: bottom } = map.getContainer();
	return { right, bottom };
}

/** Whether all of the popup is on the map. */
function isInside(popup: Popup, map: Map): boolean {
	const content = popup.getElement().querySelector('.maplibregl-popup-content')?.getBoundingClientRect();
	const pane = map.getContainer().getBoundingClientRect();
	return (
		!content ||
		(content.left >= pane.left &&
			content.top >= pane.top &&
			content.right <= pane.right &&
			content.bottom <= pane.bottom)
	);
}

/** Where the popup meets a location: its point, or the northern edge of its area. */
function positionOf(feature: MapFeature): [number, number] {
	const [lon = 0, lat = 0] = edgeOf(feature, 0);
	return [lon, lat];
}

function sizeOf(popup: Popup): { width: number; height: number } {
	const content = popup.getElement().querySelector<HTMLElement>('.maplibregl-popup-content');
	return { width: content?.offsetWidth ?? 0, height: content?.offsetHeight ?? 0 };
}
