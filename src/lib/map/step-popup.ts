import { Popup, type Map } from 'maplibre-gl';
import { edgeOf, isArea } from './areas.ts';
import type { MapFeature } from '../data/atlas-index.ts';

/** The popup of the step. It opens without taking focus, unless the reader asked for it. */
export interface StepPopup {
	/** Opens above the northernmost edge of the locations of the step. */
	open: (at: readonly MapFeature[]) => void;
	/** Opens and moves focus inside, to return it to `opener` when the popup closes. */
	openFor: (at: readonly MapFeature[], opener: HTMLElement) => void;
	close: () => void;
}

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

	const open = (at: readonly MapFeature[]) => {
		const [top] = [...at].sort((a, b) => (edgeOf(b, 0)[1] ?? 0) - (edgeOf(a, 0)[1] ?? 0));
		if (!top) return;
		const [lon = 0, lat = 0] = edgeOf(top, 0);
		popup.setOffset(isArea(top) ? 8 : 20);
		popup.setLngLat([lon, lat]).addTo(map);
	};
	return {
		open,
		openFor: (at, from) => {
			opener = from;
			open(at);
			body.querySelector<HTMLElement>('button')?.focus();
		},
		close: () => {
			const hadFocus = body.contains(document.activeElement);
			popup.remove();
			if (hadFocus) (opener ?? map.getCanvas()).focus();
			opener = undefined;
		}
	};
}
