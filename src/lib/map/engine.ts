import { setWorkerUrl } from 'maplibre-gl';
import libraryCss from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'virtual:maplibre-worker-url';
import type { MapFeature } from '../data/atlas-index.ts';
import { cameraOf, CLOSEST, scaleOf, screenNow, type Screen } from './camera.ts';
import { addStylesheet, createMap, styleNow } from './create-map.ts';
import { detailNote } from './detail-note.ts';
import { addEventLayers, hasDrawn, showEvents } from './event-layers.ts';
import { fetchGround } from './fetch-ground.ts';
import type { GroundLicence } from './ground-layers.ts';
import { watchGl, type GlEvents } from './gl-watch.ts';
import { viewOf, type MapView } from './map-view.ts';
import { WIDE_FROM } from './nominal.ts';
import { readPalette } from './palette.ts';
import { labelRoom } from './label-room.ts';
import ownCss from './map.css?url';
import { passWheelOn, placeMarks } from './place-marks.ts';
import type { RicherBasemap } from './richer/richer-basemap.ts';
import { basemapSlot } from './richer/slot.ts';
import { stepPopup } from './step-popup.ts';

export interface AtlasMapOptions extends GlEvents {
	container: HTMLElement;
	/** Box of the first picture: the pane less the room that is kept free. */
	frame: HTMLElement;
	/** Holds the marks, which the map puts in their places as it moves. */
	marks: HTMLElement;
	/** Holds the content of the popup; the page fills it. */
	popupBody: HTMLElement;
	/** Says that the basemap has no more detail. */
	detailEnds: string;
	/** Says so in its place on a richer basemap: its detail is not the record's. */
	finerThanRecord: string;
	/** Accessible name of the moving part, and what MapLibre says over it. */
	locale: Record<string, string>;
	/** Every located event; what of them is shown changes. */
	features: readonly MapFeature[];
	/** What the map shows first: the same as the first picture. */
	shown: Shown;
	/** Told when the reader's own move ends the following of events, and when it begins again. */
	onFollowing: (isFollowing: boolean) => void;
	/** Told how many CSS pixels a unit of the flat map has, once that is not what it has in the picture. */
	onScale: (scale: number | undefined) => void;
	/** Address of the basemap's layers of one licence. */
	groundHref: (licence: GroundLicence) => string;
	/** Told when a part of the basemap did not arrive. */
	onPartMissing: () => void;
	/** Told when the basemap of the reader's choice cannot be drawn. */
	onRicherFault: () => void;
}

/** What the map shows: the located events, the one of the step, and the view of both. */
export interface Shown {
	features: readonly MapFeature[];
	current: string | undefined;
	view: MapView | undefined;
}

/** The running map, as far as the page may use it. */
export interface AtlasMap {
	show: (shown: Shown) => void;
	/** Opens the popup of the step and moves focus there, to return it to `opener`. */
	openPopup: (opener: HTMLElement) => void;
	closePopup: () => void;
	zoomBy: (steps: number) => void;
	/** Moves the view by a share of its size: right and down are positive. */
	panBy: (across: number, down: number) => void;
	showAll: () => void;
	setFollowing: (isFollowing: boolean) => void;
	/** Lets a scroll over the map first scroll the page, or no longer. */
	setCooperative: (isCooperative: boolean) => void;
	/** Puts the marks in their places again, after the page has changed them. */
	placeMarks: () => void;
	/** Draws a basemap of the reader's choice under the events, or the atlas's own again. */
	setBasemap: (richer: RicherBasemap | undefined) => void;
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
	const { container, marks } = options;
	const [ground] = await Promise.all([
		fetchGround(options.groundHref),
		addStylesheet(libraryCss),
		addStylesheet(ownCss)
	]);
	setWorkerUrl(workerUrl);
	const slot = basemapSlot();
	const note = detailNote(options.detailEnds);
	const map = createMap(options, ground, slot, note);
	if (ground.isPartMissing) options.onPartMissing();
	const popup = stepPopup(map, options.popupBody, marks);
	const camera = cameraOf(map, options.frame, options.onFollowing);
	const labels = labelRoom(map, marks);
	let shown = options.shown;
	let screen: Screen | undefined;

	const openPopup = (isAsked: boolean) => {
		// A map at rest may stand elsewhere than where the last step brought it.
		const seen = isAsked && !map.isMoving() ? screenNow(map) : screen;
		if (seen) popup.open(shown.features, shown.current, seen, isAsked);
	};
	const settlePopup = () => popup.settle(shown.features, shown.current, screenNow(map));
	const place = () => placeMarks(map, marks);
	const closePopup = () => {
		popup.close();
		labels.update();
	};
	const ended = new AbortController();
	const stopWatch = watchGl(map, () => hasDrawn(map), options);
	map.on('style.load', () => {
		addEventLayers(map, options.features, readPalette(container));
		showEvents(map, shown.features, shown.current);
		labels.add();
	});
	map.on('move', place);
	map.on('moveend', () => {
		if (camera.hasLeft()) settlePopup();
		labels.update();
	});
	// After the camera, which has fitted the view to the new size.
	map.on('resize', settlePopup);
	map.on('zoom', () => options.onScale(camera.hasLeft() ? scaleOf(map) : undefined));
	map.on('error', (event) => {
		const whose = slot.faultOf(event);
		if (whose === 'chosen') options.onRicherFault();
		if (whose === 'own') options.onPartMissing();
	});
	passWheelOn(map, marks, ended.signal);

	return {
		show: (next) => {
			const isStep = next.current !== shown.current;
			shown = next;
			if (map.getLayer('point-now')) showEvents(map, next.features, next.current);
			if (next.view) screen = camera.follow(next.view, isStep);
			popup.close();
			// Narrow maps stand right above the text, which says the same.
			if (container.clientWidth >= WIDE_FROM) openPopup(false);
			place();
			labels.update();
		},
		openPopup: (opener) => {
			openPopup(true);
			popup.focusFor(opener);
			labels.update();
		},
		closePopup,
		zoomBy: camera.zoomBy,
		panBy: camera.panBy,
		showAll: () => {
			const all = viewOf(shown.features, undefined);
			if (all) camera.show(all);
		},
		setFollowing: (isFollowing) => camera.setFollowing(isFollowing, shown.view),
		setCooperative: (isCooperative) =>
			isCooperative ? map.cooperativeGestures.enable() : map.cooperativeGestures.disable(),
		placeMarks: () => {
			place();
			labels.update();
		},
		setBasemap: (richer) => {
			if (richer === slot.chosen()) return;
			slot.put(richer, () => map.setStyle(styleNow(container, ground, richer)));
			map.setMaxZoom(richer?.closest ?? CLOSEST);
			note.say(richer ? options.finerThanRecord : options.detailEnds);
		},
		repaint: () => void map.setStyle(styleNow(container, ground, slot.chosen()), { diff: false }),
		remove: () => {
			stopWatch();
			ended.abort();
			slot.put(undefined, () => map.remove());
		}
	};
}
