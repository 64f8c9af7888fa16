import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { MapFeature } from '../data/atlas-index.ts';
import { addEmptyPicture } from './empty-picture.ts';
import { EMPTY } from './event-paint.ts';
import { EVENT_SOURCES, eventFilters, eventLayers, eventSources } from './event-style.ts';
import { hatchOf } from './hatch.ts';
import { HATCH } from './hatch-look.ts';
import type { Palette } from './palette.ts';
import { TOWN_LAYERS, townsBut } from './style/towns.ts';

/**
 * Draws the events on top of the basemap.
 *
 * @param features - all that can ever be shown: what of them is, {@link showEvents} says
 */
export function addEventLayers(map: Map, features: readonly MapFeature[], palette: Palette): void {
	putImage(map, 'hatch-now', hatchOf(palette.accent, HATCH.step));
	putImage(map, 'hatch', hatchOf(palette.symbol, HATCH.overview));
	addEmptyPicture(map, EMPTY);
	for (const [name, source] of Object.entries(eventSources(features))) map.addSource(name, source);
	for (const layer of eventLayers(palette)) map.addLayer(layer);
}

/**
 * Shows some of the events, and marks that of the step, by filters alone: the data stay as they are. Towns of the basemap
 * whose names stand at marks are left to them.
 */
export function showEvents(map: Map, shown: readonly MapFeature[], current: string | undefined): void {
	for (const [layer, filter] of Object.entries(eventFilters(shown, current))) map.setFilter(layer, filter);
	const marked = new Set(shown.flatMap(({ properties }) => properties.place_id ?? []));
	// A basemap of the reader's choice has no such layers.
	for (const layer of TOWN_LAYERS) if (map.getLayer(layer)) map.setFilter(layer, townsBut([...marked]));
}

/**
 * Whether the worker has taken the events over: without it `idle` comes all the same. What is in view does not count, since
 * the reader may look where no event is.
 */
export function hasDrawn(map: Map): boolean {
	return EVENT_SOURCES.every((name) => map.getSource<GeoJSONSource>(name)?.loaded() === true);
}

/** Adds a pattern, also where one of its name outlived a change of basemaps. */
function putImage(map: Map, name: string, image: ReturnType<typeof hatchOf>): void {
	if (map.hasImage(name)) map.removeImage(name);
	map.addImage(name, image, { pixelRatio: 2 });
}
