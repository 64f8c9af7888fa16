import { Map, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapFeature } from '../data/atlas-index.ts';
import { BASEMAP, FONTS } from './basemap.ts';
import { buildStyle } from './build-style.ts';
import { aimAt, CLOSEST, moveTo } from './camera.ts';
import { addChips, type Chips } from './chips.ts';
import { detailNote } from './detail-note.ts';
import { addEventLayers, setFeatures, showCurrent } from './event-layers.ts';
import { readPalette } from './palette.ts';
import { REACH } from './reach.ts';
import { stepPopup } from './step-popup.ts';

/** How long the camera takes, milliseconds; short, and none under reduced motion. */
const MOVE = 300;

/** How long to wait for the first picture before the map counts as unavailable, milliseconds. */
const PATIENCE = 15_000;

/** Width of the map from which the popup opens by itself, CSS pixels; below, the text stands right under the map. */
const POPUP_FROM = 560;

export interface AtlasMapOptions {
	container: HTMLElement;
	/** Holds the content of the popup; the page fills it. */
	popupBody: HTMLElement;
	/** Accessible name of the moving part. */
	name: string;
	hrefOf: (id: string) => string;
	/** Says that the basemap has no more detail. */
	detailEnds: string;
	/** Whether a scroll over the map first scrolls the page. */
	isCooperative: boolean;
	/** Told once the style and all located events are drawn. */
	onReady: () => void;
	/** Told when the map cannot be shown; the text remains. */
	onUnavailable: () => void;
}

/** What the map shows: the located events, and the one of the step, if there is one. */
export interface View {
	features: readonly MapFeature[];
	current: string | undefined;
}

/** The running map, as far as the page may use it. */
export interface AtlasMap {
	show: (view: View) => void;
	closePopup: () => void;
	zoomBy: (steps: number) => void;
	/** Moves the view by a share of its size: right and down are positive. */
	panBy: (across: number, down: number) => void;
	showAll: () => void;
	/** Takes the colours in force from the page again. */
	repaint: () => void;
	remove: () => void;
}

/**
 * Starts MapLibre. The only place that does.
 *
 * @throws {Error} if the browser has no WebGL2
 */
export async function startMap(options: AtlasMapOptions): Promise<AtlasMap> {
	const { container } = options;
	await addStylesheet(cssUrl);
	setWorkerUrl(workerUrl);
	const map = createMap(options);
	const popup = stepPopup(map, options.popupBody);
	let view: View = { features: [], current: undefined };
	let chips: Chips | undefined;
	let keys = '';
	let isFirst = true;

	const located = () => view.features.filter(({ properties }) => properties.event_id === view.current);
	const size = () => ({ width: container.clientWidth, height: container.clientHeight });
	const hasRoom = () => size().width >= POPUP_FROM;
	const aim = (current: string | undefined, duration: number, above = 0) => {
		const target = aimAt(view.features, current, size(), above);
		if (target) moveTo(map, target, duration);
	};
	const openFor = (link: HTMLElement) => {
		popup.openFor(located(), link);
	};

	const watch = setTimeout(options.onUnavailable, PATIENCE);
	map.on('style.load', () => {
		addEventLayers(map, view.features, readPalette(container));
		showCurrent(map, view.current);
	});
	map.once('idle', () => {
		clearTimeout(watch);
		options.onReady();
	});
	// A missing layer leaves the events on a plain ground; only a map without events is no map.
	map.on('error', () => {
		if (!map.getSource('points')) options.onUnavailable();
	});

	return {
		show: (next) => {
			view = next;
			// Other filters give the same marks other addresses.
			const nextKeys = keysOf(view, options.hrefOf);
			if (nextKeys !== keys || !chips) {
				keys = nextKeys;
				chips?.remove();
				chips = addChips(map, view.features, { hrefOf: options.hrefOf, onChooseCurrent: openFor });
				setFeatures(map, view.features);
			}
			if (map.getLayer('point-now')) showCurrent(map, view.current);
			chips.show(view.current);
			popup.close();
			// Open first: the camera leaves as much room above the place as the popup takes.
			if (hasRoom()) popup.open(located());
			aim(view.current, isFirst ? 0 : MOVE, options.popupBody.offsetHeight);
			isFirst = false;
		},
		closePopup: popup.close,
		zoomBy: (steps) => void map.zoomTo(map.getZoom() + steps, { duration: MOVE }),
		panBy: (across, down) =>
			void map.panBy([across * container.clientWidth, down * container.clientHeight], { duration: MOVE }),
		showAll: () => aim(undefined, MOVE),
		repaint: () => void map.setStyle(styleNow(container), { diff: false }),
		remove: () => {
			clearTimeout(watch);
			chips?.remove();
			map.remove();
		}
	};
}

function createMap({ container, isCooperative, name, detailEnds }: AtlasMapOptions): Map {
	const [west, south, east, north] = REACH;
	const map = new Map({
		container,
		style: styleNow(container),
		bounds: REACH,
		maxBounds: [west - 1.5, south - 1.5, east + 1.5, north + 1.5],
		maxZoom: CLOSEST,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		renderWorldCopies: false,
		attributionControl: false,
		cooperativeGestures: isCooperative,
		locale: { 'Map.Title': name }
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-left');
	map.addControl(detailNote(detailEnds), 'bottom-left');
	return map;
}

function keysOf({ features }: View, hrefOf: (id: string) => string): string {
	return features.map(({ id, properties }) => `${id} ${hrefOf(properties.event_id)}`).join(' ');
}

/** The basemap's style in the colours of the page, with absolute addresses, which fonts need. */
function styleNow(container: HTMLElement) {
	const absolute = <T extends Record<string, string>>(paths: T) =>
		Object.fromEntries(
			Object.entries(paths).map(([name, path]) => [name, new URL(path, location.href).href])
		) as T;
	const language = document.documentElement.lang === 'ar' ? 'ar' : 'en';
	return buildStyle(readPalette(container), { layers: absolute(BASEMAP), fonts: absolute(FONTS) }, language);
}

/** Adds MapLibre's stylesheet once, after the first paint; imported the usual way it would block it. */
function addStylesheet(href: string): Promise<void> {
	if (document.querySelector('link[data-map-css]')) return Promise.resolve();
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	link.dataset['mapCss'] = '';
	return new Promise((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = () => reject(new Error('the stylesheet of the map did not load'));
		document.head.append(link);
	});
}
