import { answerLines, ARROW_AT, pointOn } from './answer-lines.ts';
import { edgeOf, hasShape, isPoint } from './areas.ts';
import type { MapFeature } from '../data/atlas-index.ts';
import { boxAround, type Box } from './boxes.ts';
import { toUnits } from './mercator.ts';
import type { Room } from './room.ts';

/** Boxes that stand for the outline of a circle. */
const RING_BOXES = 32;

/** Around each point, with room for its rim. */
export function pointBoxes(features: readonly MapFeature[], room: Room): Box[] {
	return features
		.filter(isPoint)
		.map(({ geometry }) => boxAround(room.at(toUnits(geometry.coordinates)), 12, 12));
}

/** Around the arrow heads of the step's lines. */
export function arrowBoxes(features: readonly MapFeature[], current: string | undefined, room: Room): Box[] {
	if (current === undefined) return [];
	return answerLines(features, current).map((line) => boxAround(room.at(pointOn(line, ARROW_AT)), 14, 14));
}

/** A row of small boxes along each line, which marks had better not hide. */
export function lineBoxes(features: readonly MapFeature[], current: string | undefined, room: Room): Box[] {
	return answerLines(features, current).flatMap((line) =>
		Array.from({ length: 24 }, (_, i) => boxAround(room.at(pointOn(line, (i + 0.5) / 24)), 8, 8))
	);
}

/** Small boxes around the outline of each circle, which words had better not cross. */
export function ringBoxes(features: readonly MapFeature[], room: Room): Box[] {
	return features
		.filter((feature) => !isPoint(feature) && !hasShape(feature))
		.flatMap((feature) => {
			const middle = room.at(toUnits(feature.geometry.coordinates));
			const radius = room.at(toUnits(edgeOf(feature, 90))).x - middle.x;
			return Array.from({ length: RING_BOXES }, (_, i) => {
				const turn = (2 * Math.PI * i) / RING_BOXES;
				return boxAround(
					{ x: middle.x + radius * Math.cos(turn), y: middle.y + radius * Math.sin(turn) },
					6,
					6
				);
			});
		});
}
