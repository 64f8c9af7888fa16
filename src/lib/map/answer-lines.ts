import type { MapFeature } from '../data/atlas-index.ts';
import { edgeOf } from './areas.ts';
import { toUnits } from './mercator.ts';

/** Where along a line its arrow head stands: not at the end, so that nothing seems to hit anything. */
export const ARROW_AT = 0.8;

/** A line between an event and the one it is said to answer: order and claimed response, never a flight path. */
export interface AnswerLine {
	key: string;
	/** The location of the event that is said to answer. */
	from: MapFeature;
	/** The location of the event that it is said to answer. */
	to: MapFeature;
	/** Where it begins and ends, `[x, y]` in units: at points, and at the edges of areas, whose middles nobody states. */
	ends: [[number, number], [number, number]];
}

/**
 * One line for each pair of operations, between their nearest locations. An event that is not among the features, because
 * it has no place or is hidden, has no line; nor have two areas that overlap, between which there is nothing to draw.
 *
 * @param features - what is shown
 * @param current - the event of a step, which shows its own lines only; on the overview all are shown
 */
export function answerLines(features: readonly MapFeature[], current: string | undefined): AnswerLine[] {
	const byEvent = groupByEvent(features);
	return [...byEvent].flatMap(([id, own]) =>
		(own[0]?.properties.responds_to?.split(';') ?? []).flatMap((cause): AnswerLine[] => {
			if (current !== undefined && current !== id && current !== cause) return [];
			const pair = nearest(own, byEvent.get(cause) ?? []);
			const ends = pair && endsOf(pair.from, pair.to);
			return ends ? [{ key: `${id}:${cause}`, ...pair, ends }] : [];
		})
	);
}

function groupByEvent(features: readonly MapFeature[]): Map<string, MapFeature[]> {
	const groups = new Map<string, MapFeature[]>();
	for (const feature of features) {
		const id = feature.properties.event_id;
		groups.set(id, [...(groups.get(id) ?? []), feature]);
	}
	return groups;
}

function nearest(
	ones: readonly MapFeature[],
	others: readonly MapFeature[]
): { from: MapFeature; to: MapFeature } | undefined {
	let best: { from: MapFeature; to: MapFeature; apart: number } | undefined;
	for (const from of ones)
		for (const to of others) {
			const [x, y] = toUnits(from.geometry.coordinates);
			const [u, v] = toUnits(to.geometry.coordinates);
			const apart = Math.hypot(u - x, v - y);
			// Events at one point have no line: the mark that they share already joins them.
			if (apart > 0 && (!best || apart < best.apart)) best = { from, to, apart };
		}
	return best && { from: best.from, to: best.to };
}

function endsOf(from: MapFeature, to: MapFeature): AnswerLine['ends'] | undefined {
	const [x, y] = toUnits(from.geometry.coordinates);
	const [u, v] = toUnits(to.geometry.coordinates);
	// The flat map keeps angles, so that its bearing is that of the compass.
	const bearing = (Math.atan2(u - x, y - v) * 180) / Math.PI;
	const ends: AnswerLine['ends'] = [toUnits(edgeOf(from, bearing)), toUnits(edgeOf(to, bearing + 180))];
	const [[left, top], [right, bottom]] = ends;
	return (right - left) * (u - x) + (bottom - top) * (v - y) > 0 ? ends : undefined;
}

/**
 * Where along a line something stands.
 *
 * @param share - 0 at the event that answers, 1 at the one it is said to answer
 * @returns `[x, y]` in units
 */
export function pointOn({ ends: [[x, y], [u, v]] }: AnswerLine, share: number): [number, number] {
	return [x + (u - x) * share, y + (v - y) * share];
}

/** Where along a line its words may stand, in the order in which they are tried; 0 is the event of the step. */
const TAG_SHARES = [0.6, 0.5, 0.7, 0.4, 0.78, 0.3, 0.88, 0.2];

/** The spots for the words of a line, `[x, y]` in units, from the one that is tried first. */
export function tagSpots(line: AnswerLine, current: string): [number, number][] {
	const isFromNow = line.from.properties.event_id === current;
	return TAG_SHARES.map((share) => pointOn(line, isFromNow ? share : 1 - share));
}

/** Which way a line leads, in degrees clockwise from the right; the same at every zoom. */
export function bearingOf({ ends: [[x, y], [u, v]] }: AnswerLine): number {
	return (Math.atan2(v - y, u - x) * 180) / Math.PI;
}
