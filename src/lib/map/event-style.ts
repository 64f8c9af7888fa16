import type {
	ExpressionSpecification,
	FilterSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification
} from 'maplibre-gl';
import type { FeatureCollection, LineString } from 'geojson';
import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines } from './answer-lines.ts';
import { areasOf, isPoint } from './areas.ts';
import { dots, hatching, outline, point, room, shade } from './event-paint.ts';
import { fromUnits } from './mercator.ts';
import type { Palette } from './palette.ts';

export const EVENT_SOURCES = ['areas', 'answers', 'points'] as const;

/**
 * Areas, lines and points of the events.
 *
 * @param features - all that can ever be shown: what of them is, {@link eventFilters} says
 */
export function eventSources(
	features: readonly MapFeature[]
): Record<(typeof EVENT_SOURCES)[number], GeoJSONSourceSpecification> {
	const source = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification =>
		// Nothing is thinned: a circle of few corners would not look like one.
		({ type: 'geojson', data, tolerance: 0 });
	return {
		areas: source(areasOf(features)),
		answers: source(linesOf(features)),
		points: source({ type: 'FeatureCollection', features: features.filter(isPoint) })
	};
}

/** What is drawn of them on top of the basemap, from the lowest; the pictures `hatch` and `hatch-now` fill areas. */
export function eventLayers(palette: Palette): LayerSpecification[] {
	return [
		shade('province', palette.symbol, 0.08),
		shade('province-now', palette.accent, 0.16),
		hatching('area-fill', 'hatch'),
		outline('area-line', palette.symbol, 0.9),
		// Beside the area of the step the others only say that they are there: thinner, paler and empty.
		outline('area-other-line', palette.symbolPast, 0.8),
		hatching('area-now-fill', 'hatch-now'),
		outline('area-now-line', palette.accent, 1.6),
		dots('answer', palette.linkLine, 1.8),
		dots('answer-now', palette.accent, 2.4),
		point('point', 3.5, palette.symbol, palette.symbolHalo, 2),
		point('point-past', 3.5, palette.symbolPast, palette.symbolHalo, 2),
		// What is still to come is an open ring, so that it differs without colour.
		point('point-next', 2.6, palette.symbolHalo, palette.symbolPast, 1.6),
		point('point-now', 6, palette.accent, palette.symbolHalo, 2.5),
		...EVENT_SOURCES.map(room)
	];
}

/**
 * Which events each layer shows: those among `shown`, and of them the step's own, what was before, and what comes after.
 * A line is shown with both its ends.
 *
 * @param current - the event of a step, if it is located; on the overview all are alike
 */
export function eventFilters(
	shown: readonly MapFeature[],
	current: string | undefined
): Record<string, FilterSpecification> {
	const { isStep, isShown, isNow, isBefore, isAfter, isProvince, isLine, isOwnLine } = asked(shown, current);
	const never: FilterSpecification = ['boolean', false];
	const overview = (filter: FilterSpecification) => (isStep ? never : filter);
	const atStep = (filter: FilterSpecification) => (isStep ? filter : never);
	return {
		province: overview(['all', isShown, isProvince]),
		'province-now': ['all', isProvince, isNow],
		'area-fill': overview(['all', isShown, ['!', isProvince]]),
		'area-line': overview(isShown),
		'area-other-line': atStep(['all', isShown, ['!', isNow]]),
		'area-now-fill': ['all', ['!', isProvince], isNow],
		'area-now-line': isNow,
		answer: overview(isLine),
		'answer-now': isOwnLine,
		point: overview(isShown),
		'point-past': atStep(['all', isShown, isBefore]),
		'point-next': atStep(['all', isShown, isAfter]),
		'point-now': isNow,
		// The name of a province may stand across its outline.
		'areas-room': ['all', isShown, ['!', isProvince]],
		'answers-room': isStep ? isOwnLine : isLine,
		'points-room': isShown
	};
}

/** What the filters ask of an area, a point or a line. */
function asked(shown: readonly MapFeature[], current = '') {
	const seq = shown.find(({ properties }) => properties.event_id === current)?.properties.seq;
	const ids = [...new Set(shown.map(({ properties }) => properties.event_id))];
	const among = (property: string): ExpressionSpecification => ['in', ['get', property], ['literal', ids]];
	const is = (property: string): ExpressionSpecification => ['==', ['get', property], current];
	const isLine: ExpressionSpecification = ['all', among('from'), among('to')];
	return {
		isStep: seq !== undefined,
		isShown: among('event_id'),
		isNow: is('event_id'),
		isBefore: ['<', ['get', 'seq'], seq ?? 0] satisfies ExpressionSpecification,
		isAfter: ['>', ['get', 'seq'], seq ?? 0] satisfies ExpressionSpecification,
		isProvince: ['get', 'is_province'] satisfies ExpressionSpecification,
		isLine,
		isOwnLine: ['all', isLine, ['any', is('from'), is('to')]] satisfies ExpressionSpecification
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
