import type { Map } from 'maplibre-gl';
import { addEmptyPicture } from './empty-picture.ts';
import type { hatchOf } from './hatch.ts';

/** The empty picture that stands for a stretch of a line, or a point. */
const EMPTY = 'room-8x8';

/** Adds a pattern, also where one of its name outlived a change of basemaps. */
export function putImage(map: Map, name: string, image: ReturnType<typeof hatchOf>): void {
	if (map.hasImage(name)) map.removeImage(name);
	map.addImage(name, image, { pixelRatio: 2 });
}

/** A whole province in one tone, where a hatched circle would say more than is known. */
export function addShade(map: Map, id: string, color: string, opacity: number): void {
	map.addLayer({
		id,
		type: 'fill',
		source: 'areas',
		paint: { 'fill-color': color, 'fill-opacity': opacity }
	});
}

/** Diagonal lines inside a circle, from a picture of them. */
export function addHatch(map: Map, id: string, picture: string): void {
	map.addLayer({ id, type: 'fill', source: 'areas', paint: { 'fill-pattern': picture } });
}

/** An outline, `width` CSS pixels wide. */
export function addLine(map: Map, id: string, source: string, color: string, width: number): void {
	map.addLayer({ id, type: 'line', source, paint: { 'line-color': color, 'line-width': width } });
}

/** A row of round dots: a dashed line on such a map would read as a route. */
export function addDots(map: Map, id: string, color: string, width: number): void {
	map.addLayer({
		id,
		type: 'line',
		source: 'answers',
		layout: { 'line-cap': 'round' },
		paint: { 'line-color': color, 'line-width': width, 'line-dasharray': [0, 2.6] }
	});
}

/** A dot with a rim; radius and width in CSS pixels. */
export function addPoint(
	map: Map,
	id: string,
	radius: number,
	color: string,
	stroke: string,
	width: number
): void {
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

/**
 * Keeps the names of the basemap off what is drawn: a row of empty pictures along its lines, or one at its points. MapLibre
 * places the topmost layers first, so that the names take what is left.
 */
export function addRoom(map: Map, id: string, source: string): void {
	addEmptyPicture(map, EMPTY);
	map.addLayer({
		id,
		type: 'symbol',
		source,
		layout: {
			'symbol-placement': source === 'points' ? 'point' : 'line',
			'symbol-spacing': 10,
			'icon-image': EMPTY,
			'icon-allow-overlap': true,
			'icon-padding': 2
		},
		paint: { 'icon-opacity': 0 }
	});
}
