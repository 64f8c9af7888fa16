import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines } from './answer-lines.ts';
import { edgeOf, hasShape, isPoint } from './areas.ts';
import { toUnits } from './mercator.ts';

/** Where the words of an area stand: `within about 10 km`. */
export interface AreaWords {
	feature: MapFeature;
	/** `[x, y]` in units: an edge of a circle, the middle of a shape. */
	spot: [number, number];
	at: WordsAt;
	/** Whether they take two lines, for want of room in one. */
	isBroken: boolean;
	/** Whether it is not the step's own area but the other end of one of its lines. */
	isQuiet: boolean;
}

/** The edges of a circle where its words are tried, in that order, with the bearing of each. */
const EDGES = {
	below: 180,
	right: 90,
	left: 270,
	above: 0,
	'below-right': 155,
	'below-left': 205,
	'above-right': 45,
	'above-left': 315
} as const;

/** On which side of their spot the words stand. */
export type WordsAt = keyof typeof EDGES | 'inside';

/**
 * For each area of the step, the spots for its words in the order in which they are tried. Only the step's own, and those
 * that its lines lead to: where all areas speak, none is heard.
 */
export function areaWordSpots(features: readonly MapFeature[], current: string | undefined): AreaWords[][] {
	if (current === undefined) return [];
	const ends = answerLines(features, current).flatMap(({ from, to }) => [from, to]);
	const isOwn = ({ properties }: MapFeature) => properties.event_id === current;
	const others = features.filter((feature) => !isOwn(feature) && ends.includes(feature));
	return [...features.filter(isOwn), ...others]
		.filter((feature) => !isPoint(feature))
		.map((feature) => spotsOf(feature, !isOwn(feature)));
}

function spotsOf(feature: MapFeature, isQuiet: boolean): AreaWords[] {
	if (hasShape(feature))
		return [{ feature, spot: toUnits(feature.geometry.coordinates), at: 'inside', isBroken: false, isQuiet }];
	return [false, true].flatMap((isBroken) =>
		(Object.keys(EDGES) as (keyof typeof EDGES)[]).map((at) => ({
			feature,
			spot: toUnits(edgeOf(feature, EDGES[at])),
			at,
			isBroken,
			isQuiet
		}))
	);
}
