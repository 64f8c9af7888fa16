import { Popup, type Map } from 'maplibre-gl';
import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines, pointOn } from './answer-lines.ts';
import { edgeOf, isArea } from './areas.ts';
import { seenAt, type Screen } from './camera.ts';
import { placePopup, type Box } from './popup-place.ts';

/** The popup of the step. It opens without taking focus, unless the reader asked for it. */
export interface StepPopup {
	/** Opens at a location of the event, where it covers least when the camera has arrived. */
	open: (features: readonly MapFeature[], current: string | undefined, screen: Screen) => void;
	/** Moves focus inside, to return it to `opener` when the popup closes. */
	focusFor: (opener: HTMLElement) => void;
	close: () => void;
}

/** Room around the words of a line and around a mark, CSS pixels. */
const TAG = { width: 150, height: 28 };
const CHIP = { width: 120, height: 34 };

/**
 * @param body - element whose content the page keeps; MapLibre moves it into the popup
 */
export function stepPopup(map: Map, body: HTMLElement): StepPopup {
	const popup = new Popup({
		closeButton: false,
		closeOnClick: false,
		focusAfterOpen: false,
		anchor: 'bottom',
		maxWidth: '20rem'
	});
	popup.setDOMContent(body);
	let opener: HTMLElement | undefined;

	const open: StepPopup['open'] = (features, current, screen) => {
		const own = features
			.filter(({ properties }) => properties.event_id === current)
			.sort((a, b) => northOf(b) - northOf(a));
		const first = own[0];
		if (!first) return;
		const perches = own.map((feature) => ({
			...seenAt(screen, edgeOf(feature, 0)),
			gap: isArea(feature) ? 8 : 20
		}));
		popup.setLngLat(positionOf(first)).addTo(map);
		const { perch, anchor } = placePopup(sizeOf(popup), paneOf(map), perches, [
			...own.map((feature) => chipBox(feature, screen)),
			...linesBoxes(features, current, screen),
			...coversOf(map)
		]);
		popup.options.anchor = anchor;
		popup.setOffset(perches[perch]?.gap ?? 0);
		popup.setLngLat(positionOf(own[perch] ?? first));
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

function northOf(feature: MapFeature): number {
	return positionOf(feature)[1];
}

function sizeOf(popup: Popup): { width: number; height: number } {
	const { offsetWidth, offsetHeight } = popup.getElement();
	return { width: offsetWidth, height: offsetHeight };
}

function paneOf(map: Map): { width: number; height: number } {
	const { clientWidth, clientHeight } = map.getContainer();
	return { width: clientWidth, height: clientHeight };
}

function chipBox(feature: MapFeature, screen: Screen): Box {
	const isLeft = feature.properties.label_side === 'left';
	const { x, y } = seenAt(screen, edgeOf(feature, isLeft ? 270 : 90));
	const { width, height } = CHIP;
	return {
		left: isLeft ? x - width : x - 8,
		right: isLeft ? x + 8 : x + width,
		top: y - height / 2,
		bottom: y + height / 2
	};
}

/** The words of the step's lines, and their other ends. */
function linesBoxes(features: readonly MapFeature[], current: string | undefined, screen: Screen): Box[] {
	return answerLines(features, current).flatMap((line) => {
		const { x, y } = screen(pointOn(line, line.from.properties.event_id === current ? 0.6 : 0.4));
		const { width, height } = TAG;
		const tag = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
		return [tag, chipBox(line.from, screen), chipBox(line.to, screen)];
	});
}

/** What the page puts over the map: key, buttons, notice. */
function coversOf(map: Map): Box[] {
	const pane = map.getContainer().closest('.map-pane');
	const origin = map.getContainer().getBoundingClientRect();
	return [...(pane?.querySelectorAll('.key, .pad, .notice') ?? [])].map((cover) => {
		const { left, right, top, bottom } = cover.getBoundingClientRect();
		return {
			left: left - origin.left,
			right: right - origin.left,
			top: top - origin.top,
			bottom: bottom - origin.top
		};
	});
}
