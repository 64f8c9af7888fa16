import type { ExpressionSpecification, FilterSpecification, GeoJSONSource, Map } from 'maplibre-gl';
import type { FeatureCollection, LineString } from 'geojson';
import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines } from './answer-lines.ts';
import { areasOf, isPoint } from './areas.ts';
import { hatchOf } from './hatch.ts';
import type { Palette } from './palette.ts';

/** Draws areas, lines and points of the events on top of the basemap. */
export function addEventLayers(map: Map, features: readonly MapFeature[], palette: Palette): void {
	putImage(map, 'hatch-now', hatchOf(palette.accent, 0.42));
	putImage(map, 'hatch', hatchOf(palette.symbol, 0.22));
	for (const [name, data] of Object.entries(sourcesOf(features)))
		// Nothing is thinned: a circle of few corners would not look like one.
		map.addSource(name, { type: 'geojson', data, tolerance: 0 });
	addShade(map, 'province', palette.symbol, 0.08);
	addShade(map, 'province-now', palette.accent, 0.16);
	map.addLayer({ id: 'area-fill', type: 'fill', source: 'areas', paint: { 'fill-pattern': 'hatch' } });
	addLine(map, 'area-line', 'areas', palette.symbol, 0.9);
	map.addLayer({
		id: 'area-now-fill',
		type: 'fill',
		source: 'areas',
		paint: { 'fill-pattern': 'hatch-now' }
	});
	addLine(map, 'area-now-line', 'areas', palette.accent, 1.6);
	addDots(map, 'answer', palette.linkLine, 1.8);
	addDots(map, 'answer-now', palette.accent, 2.4);
	addPoint(map, 'point', 3.5, palette.symbol, palette.symbolHalo, 2);
	addPoint(map, 'point-past', 3.5, palette.symbolPast, palette.symbolHalo, 2);
	// What is still to come is an open ring, so that it differs without colour.
	addPoint(map, 'point-next', 2.6, palette.symbolHalo, palette.symbolPast, 1.6);
	addPoint(map, 'point-now', 6, palette.accent, palette.symbolHalo, 2.5);
}

/** Adds a pattern, also where one of its name outlived a change of basemaps. */
function putImage(map: Map, name: string, image: ReturnType<typeof hatchOf>): void {
	if (map.hasImage(name)) map.removeImage(name);
	map.addImage(name, image, { pixelRatio: 2 });
}

/** A whole province in one tone, where a hatched circle would say more than is known. */
function addShade(map: Map, id: string, color: string, opacity: number): void {
	map.addLayer({
		id,
		type: 'fill',
		source: 'areas',
		paint: { 'fill-color': color, 'fill-opacity': opacity }
	});
}

function addLine(map: Map, id: string, source: string, color: string, width: number): void {
	map.addLayer({ id, type: 'line', source, paint: { 'line-color': color, 'line-width': width } });
}

/** A row of round dots: a dashed line on such a map would read as a route. */
function addDots(map: Map, id: string, color: string, width: number): void {
	map.addLayer({
		id,
		type: 'line',
		source: 'answers',
		layout: { 'line-cap': 'round' },
		paint: { 'line-color': color, 'line-width': width, 'line-dasharray': [0, 2.6] }
	});
}

function addPoint(map: Map, id: string, radius: number, color: string, stroke: string, width: number): void {
	map.addLayer({
		id,
		type: 'circle',
		source: 'points',
		paint: {
			'circle-radius': radius,
			'circle-color': color,
			'circle-stroke-color': stroke,
			'circle-stroke-width': width
		}
	});
}

/** Marks the current step, and what was before and comes after, by filters alone; the data stay as they are. */
export function showCurrent(map: Map, features: readonly MapFeature[], current: string | undefined): void {
	const now = features.find(({ properties }) => properties.event_id === current)?.properties.seq;
	const isBefore: FilterSpecification = ['<', ['get', 'seq'], now ?? 0];
	const isAfter: FilterSpecification = ['>', ['get', 'seq'], now ?? 0];
	const never: FilterSpecification = ['boolean', false];
	const isNow: ExpressionSpecification = ['==', ['get', 'event_id'], current ?? ''];
	const isProvince: ExpressionSpecification = ['get', 'is_province'];
	const filters: Record<string, FilterSpecification | null> = {
		province: now === undefined ? isProvince : never,
		'province-now': ['all', isProvince, isNow],
		'area-now-fill': ['all', ['!', isProvince], isNow],
		'area-now-line': isNow,
		'area-fill': now === undefined ? ['!', isProvince] : never,
		'area-line': ['!=', ['get', 'event_id'], current ?? ''],
		answer: now === undefined ? null : never,
		'answer-now': ['any', ['==', ['get', 'from'], current ?? ''], ['==', ['get', 'to'], current ?? '']],
		point: now === undefined ? null : never,
		'point-past': now === undefined ? never : isBefore,
		'point-next': now === undefined ? never : isAfter,
		'point-now': isNow
	};
	for (const [layer, filter] of Object.entries(filters)) map.setFilter(layer, filter);
}

/** Whether the worker has handed over the events: without it `idle` comes all the same. */
export function hasDrawn(map: Map, features: readonly MapFeature[]): boolean {
	if (features.length === 0) return map.isStyleLoaded() === true;
	return ['points', 'areas'].some(
		(source) => map.getSource(source) !== undefined && map.querySourceFeatures(source).length > 0
	);
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
		features: answerLines(features, undefined).map(({ from, to }) => ({
			type: 'Feature',
			geometry: { type: 'LineString', coordinates: [from.geometry.coordinates, to.geometry.coordinates] },
			properties: { from: from.properties.event_id, to: to.properties.event_id }
		}))
	};
}
