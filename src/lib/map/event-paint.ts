import type { LayerSpecification } from 'maplibre-gl';

/** The empty picture that stands for a stretch of a line, or a point. */
export const EMPTY = 'room-8x8';

/** A whole province in one tone, where a hatched circle would say more than is known. */
export function shade(id: string, color: string, opacity: number): LayerSpecification {
	return { id, type: 'fill', source: 'areas', paint: { 'fill-color': color, 'fill-opacity': opacity } };
}

/** Diagonal lines inside a circle, from a picture of them. */
export function hatching(id: string, picture: string): LayerSpecification {
	return { id, type: 'fill', source: 'areas', paint: { 'fill-pattern': picture } };
}

/** An outline, `width` CSS pixels wide. */
export function outline(id: string, color: string, width: number): LayerSpecification {
	return { id, type: 'line', source: 'areas', paint: { 'line-color': color, 'line-width': width } };
}

/** A row of round dots: a dashed line on such a map would read as a route. */
export function dots(id: string, color: string, width: number): LayerSpecification {
	return {
		id,
		type: 'line',
		source: 'answers',
		layout: { 'line-cap': 'round' },
		paint: { 'line-color': color, 'line-width': width, 'line-dasharray': [0, 2.6] }
	};
}

/** A dot with a rim; radius and width in CSS pixels. */
export function point(
	id: string,
	radius: number,
	color: string,
	stroke: string,
	width: number
): LayerSpecification {
	return {
		id,
		type: 'circle',
		source: 'points',
		paint: {
			'circle-radius': radius,
			'circle-color': color,
			'circle-stroke-color': stroke,
			'circle-stroke-width': width
		}
	};
}

/**
 * Keeps the names of the basemap off what is drawn: a row of empty pictures along its lines, or one at its points. MapLibre
 * places the topmost layers first, so that the names take what is left.
 */
export function room(source: string): LayerSpecification {
	return {
		id: `${source}-room`,
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
	};
}
