import type { ExpressionSpecification, FilterSpecification, GeoJSONSource, Map } from 'maplibre-gl';
import type { FeatureCollection, LineString } from 'geojson';
import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines } from './answer-lines.ts';
import { areasOf, isPoint } from './areas.ts';
import { addDots, addHatch, addLine, addPoint, addRoom, addShade, putImage } from './event-paint.ts';
import { hatchOf } from './hatch.ts';
import { HATCH } from './hatch-look.ts';
import { fromUnits } from './mercator.ts';
import type { Palette } from './palette.ts';

const SOURCES = ['areas', 'answers', 'points'] as const;

/** Draws areas, lines and points of the events on top of the basemap. */
export function addEventLayers(map: Map, features: readonly MapFeature[], palette: Palette): void {
	putImage(map, 'hatch-now', hatchOf(palette.accent, HATCH.step));
	putImage(map, 'hatch', hatchOf(palette.symbol, HATCH.overview));
	for (const [name, data] of Object.entries(sourcesOf(features)))
		// Nothing is thinned: a circle of few corners would not look like one.
		map.addSource(name, { type: 'geojson', data, tolerance: 0 });
	addShade(map, 'province', palette.symbol, 0.08);
	addShade(map, 'province-now', palette.accent, 0.16);
	addHatch(map, 'area-fill', 'hatch');
	addLine(map, 'area-line', 'areas', palette.symbol, 0.9);
	// Beside the area of the step the others only say that they are there: thinner, paler and empty.
	addLine(map, 'area-other-line', 'areas', palette.symbolPast, 0.8);
	addHatch(map, 'area-now-fill', 'hatch-now');
	addLine(map, 'area-now-line', 'areas', palette.accent, 1.6);
	addDots(map, 'answer', palette.linkLine, 1.8);
	addDots(map, 'answer-now', palette.accent, 2.4);
	addPoint(map, 'point', 3.5, palette.symbol, palette.symbolHalo, 2);
	addPoint(map, 'point-past', 3.5, palette.symbolPast, palette.symbolHalo, 2);
	// What is still to come is an open ring, so that it differs without colour.
	addPoint(map, 'point-next', 2.6, palette.symbolHalo, palette.symbolPast, 1.6);
	addPoint(map, 'point-now', 6, palette.accent, palette.symbolHalo, 2.5);
	for (const source of SOURCES) addRoom(map, `${source}-room`, source);
}

/** Marks the current step, and what was before and comes after, by filters alone; the data stay as they are. */
export function showCurrent(map: Map, features: readonly MapFeature[], current: string | undefined): void {
	const now = features.find(({ properties }) => properties.event_id === current)?.properties.seq;
	const isBefore: FilterSpecification = ['<', ['get', 'seq'], now ?? 0];
	const isAfter: FilterSpecification = ['>', ['get', 'seq'], now ?? 0];
	const never: FilterSpecification = ['boolean', false];
	const isNow: ExpressionSpecification = ['==', ['get', 'event_id'], current ?? ''];
	const isProvince: ExpressionSpecification = ['get', 'is_province'];
	const isOwnLine: FilterSpecification = [
		'any',
		['==', ['get', 'from'], current ?? ''],
		['==', ['get', 'to'], current ?? '']
	];
	const filters: Record<string, FilterSpecification | null> = {
		province: now === undefined ? isProvince : never,
		'province-now': ['all', isProvince, isNow],
		'area-now-fill': ['all', ['!', isProvince], isNow],
		'area-now-line': isNow,
		'area-fill': now === undefined ? ['!', isProvince] : never,
		'area-line': now === undefined ? null : never,
		'area-other-line': now === undefined ? never : ['!', isNow],
		answer: now === undefined ? null : never,
		'answer-now': isOwnLine,
		// The name of a province may stand across its outline.
		'areas-room': ['!', isProvince],
		'answers-room': now === undefined ? null : isOwnLine,
		point: now === undefined ? null : never,
		'point-past': now === undefined ? never : isBefore,
		'point-next': now === undefined ? never : isAfter,
		'point-now': isNow
	};
	for (const [layer, filter] of Object.entries(filters)) map.setFilter(layer, filter);
}

/**
 * Whether the worker has taken the events over: without it `idle` comes all the same. What is in view does not count, since
 * the reader may look where no event is.
 */
export function hasDrawn(map: Map): boolean {
	return SOURCES.every((name) => map.getSource<GeoJSONSource>(name)?.loaded() === true);
}

/** Replaces what is drawn when other events are shown; before the style is there, nothing is. */
export function setFeatures(map: Map, features: readonly MapFeature[]): void {
	for (const [name, data] of Object.entries(sourcesOf(features)))
		void map.getSource<GeoJSONSource>(name)?.setData(data);
}

function sourcesOf(features: readonly MapFeature[]) {
	return {
		areas: areasOf(features),
		answers: linesOf(features),
		points: {
			type: 'FeatureCollection' as const,
			features: features.filter(isPoint)
		}
	};
}

/** The lines between events and those they are said to answer, straight on the map. */
function linesOf(
	features: readonly MapFeature[]
): FeatureCollection<LineString, { from: string; to: string }> {
	return {
		type: 'FeatureCollection',
		features: answerLines(features, undefined).map(({ from, to, ends }) => ({
			type: 'Feature',
			geometry: { type: 'LineString', coordinates: ends.map(fromUnits) },
			properties: { from: from.properties.event_id, to: to.properties.event_id }
		}))
	};
}
