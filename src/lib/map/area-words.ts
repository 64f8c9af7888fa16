import type { MapFeature } from '../data/atlas-index.ts';
import { edgeOf, hasShape, isPoint } from './areas.ts';
import { toUnits } from './mercator.ts';

/** Where the words of an area stand: `within about 10 km`. */
export interface AreaWords {
	feature: MapFeature;
	/** `[x, y]` in units: an edge of a circle, the middle of a shape. */
	spot: [number, number];
	at: WordsAt;
}

/** On which side of their spot the words stand. */
export type WordsAt = 'below' | 'right' | 'left' | 'above' | 'inside';

/** The edges of a circle that are tried, with the bearing of each. */
const EDGES = [
	['below', 180],
	['right', 90],
	['left', 270],
	['above', 0]
] as const;

/**
 * For each area of the step, the spots for its words in the order in which they are tried. Only the step's own: where all
 * areas speak, none is heard.
 */
export function areaWordSpots(features: readonly MapFeature[], current: string | undefined): AreaWords[][] {
	return features
		.filter((feature) => feature.properties.event_id === current && !isPoint(feature))
		.map((feature): AreaWords[] =>
			hasShape(feature)
				? [{ feature, spot: toUnits(feature.geometry.coordinates), at: 'inside' }]
				: EDGES.map(([at, bearing]) => ({ feature, spot: toUnits(edgeOf(feature, bearing)), at }))
		);
}
