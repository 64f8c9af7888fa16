import { Map, ScaleControl } from 'maplibre-gl';
import { FONTS, RELIEF } from './basemap.ts';
import { buildStyle } from './build-style.ts';
import { CLOSEST, paddingOf } from './camera.ts';
import type { DetailNote } from './detail-note.ts';
import type { AtlasMapOptions } from './engine.ts';
import type { Ground } from './fetch-ground.ts';
import { inTime } from './in-time.ts';
import { CLOSEST_STEP } from './map-view.ts';
import { readPalette } from './palette.ts';
import { REACH } from './reach.ts';
import { wholeFonts } from './richer/fonts.ts';
import { withRicher, type RicherBasemap } from './richer/richer-basemap.ts';
import type { Slot } from './richer/slot.ts';

/**
 * The MapLibre map with our style, in the view of the first picture: north is up, and nothing tilts.
 *
 * @throws {Error} if the browser has no WebGL2
 */
export function createMap(
	{ container, frame, locale, shown }: AtlasMapOptions,
	ground: Ground,
	{ transformRequest }: Slot,
	note: DetailNote
): Map {
	const [west, south, east, north] = REACH;
	const map = new Map({
		container,
		style: styleNow(container, ground, undefined),
		transformRequest,
		bounds: shown.view?.bounds ?? REACH,
		fitBoundsOptions: { padding: paddingOf(container, frame), maxZoom: CLOSEST_STEP },
		// Relief and sea reach so far; beyond is nothing to see.
		maxBounds: [west - 0.5, south - 0.5, east + 0.5, north + 0.5],
		maxZoom: CLOSEST,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		renderWorldCopies: false,
		attributionControl: false,
		locale
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-left');
	map.addControl(note, 'bottom-left');
	return map;
}

/** The style of the basemap, or of a richer one, in the colours of the page, with absolute addresses, which fonts need. */
export function styleNow(container: HTMLElement, { layers }: Ground, richer: RicherBasemap | undefined) {
	const absolute = (path: string) => new URL(path, location.href).href;
	const fonts = {
		latin: absolute(FONTS.latin),
		latinExtended: absolute(FONTS.latinExtended),
		arabic: absolute(FONTS.arabic)
	};
	const language = document.documentElement.lang === 'ar' ? 'ar' : 'en';
	const palette = readPalette(container);
	const style = buildStyle(palette, { layers, relief: absolute(RELIEF), fonts }, language);
	const own = { ...style, 'font-faces': { ...style['font-faces'], ...wholeFonts(location.href) } };
	return richer ? withRicher(own, richer, palette, language) : own;
}

/** Adds a stylesheet of the moving map once, after the first paint; imported the usual way it would block it. */
export function addStylesheet(href: string): Promise<void> {
	if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	const loaded = new Promise<void>((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = () => reject(new Error('the stylesheet of the map did not load'));
		document.head.append(link);
	});
	return inTime(loaded).catch((fault: unknown) => {
		// The next start asks again.
		link.remove();
		throw fault;
	});
}
