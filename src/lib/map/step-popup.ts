import { Popup, type Map } from 'maplibre-gl';
import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines, ARROW_AT, pointOn } from './answer-lines.ts';
import { edgeOf, isPoint } from './areas.ts';
import { boxAround } from './boxes.ts';
import { seenAt, type Screen } from './camera.ts';
import { coverBoxes, markBoxes } from './mark-boxes.ts';
import { BEARABLE, perchesOf, placePopup, type Avoid } from './popup-place.ts';

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

	const open: StepPopup['open'] = (features, current, screen, isAsked) => {
		const own = features.filter(({ properties }) => properties.event_id === current);
		const perches = perchesOf(own, screen);
		const first = perches[0];
		if (!first) return;
		body.style.removeProperty('--popup-height');
		popup.setLngLat(positionOf(first.feature)).addTo(map);
		const { clientWidth: right, clientHeight: bottom } = map.getContainer();
		const avoid = [...marksAhead(marks, screen), ...stepBoxes(features, current, screen), ...covers(map)];
		const place = placePopup(sizeOf(popup), { right, bottom }, perches, avoid);
		if (!isAsked && place.covered > BEARABLE) {
			popup.remove();
			return;
		}
		popup.options.anchor = place.anchor;
		body.style.setProperty('--popup-height', `${place.height}px`);
		const { gap, feature } = perches[place.perch] ?? first;
		popup.setOffset(gap);
		popup.setLngLat(positionOf(feature));
	};
	return {
		open,
		focusFor: (from) => {
			opener = from;
			body.querySelector<HTMLElement>('button')?.focus();
		},
		close: () => {
			const hadFocus = body.contains(document.activeElement);
			popup.remove();
			if (hadFocus) (opener?.isConnected ? opener : map.getCanvas()).focus();
			opener = undefined;
		}
	};
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

/** The marks where they will stand when the camera has arrived; what the step is about counts most. */
function marksAhead(marks: HTMLElement, screen: Screen): Avoid[] {
	return markBoxes(marks).map(({ spot, box, isNow }) => {
		const { x, y } = screen(spot);
		return {
			box: { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y },
			weight: isNow ? 6 : 2
		};
	});
}

/** All points, and the areas and arrows of the step. */
function stepBoxes(features: readonly MapFeature[], current: string | undefined, screen: Screen): Avoid[] {
	const own = features
		.filter(({ properties }) => properties.event_id === current)
		.map((feature) => {
			const [north, south] = [seenAt(screen, edgeOf(feature, 0)), seenAt(screen, edgeOf(feature, 180))];
			const side = Math.max(14, south.y - north.y);
			return { box: boxAround({ x: north.x, y: (north.y + south.y) / 2 }, side, side), weight: 3 };
		});
	const points = features
		.filter(isPoint)
		.map((feature) => ({ box: boxAround(seenAt(screen, edgeOf(feature, 0)), 14, 14), weight: 6 }));
	const arrows = answerLines(features, current).map((line) => ({
		box: boxAround(screen(pointOn(line, ARROW_AT)), 16, 16),
		weight: 3
	}));
	return [...own, ...points, ...arrows];
}

function covers(map: Map): Avoid[] {
	return coverBoxes(map.getContainer()).map((box) => ({ box, weight: 6 }));
}
