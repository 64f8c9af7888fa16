import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines, ARROW_AT, pointOn } from './answer-lines.ts';
import { edgeOf, isPoint } from './areas.ts';
import { boxAround } from './boxes.ts';
import { seenAt, type Screen } from './camera.ts';
import { coverBoxes, markBoxes } from './mark-boxes.ts';
import type { Avoid } from './popup-place.ts';

/**
 * What the popup of a step should not cover, once the camera has arrived.
 *
 * @param container - of the map
 * @param marks - holds the marks
 * @param screen - where spots will then stand
 */
export function toAvoid(
	container: HTMLElement,
	marks: HTMLElement,
	features: readonly MapFeature[],
	current: string | undefined,
	screen: Screen
): Avoid[] {
	const covers = coverBoxes(container).map((box) => ({ box, weight: 6 }));
	return [...marksAhead(marks, screen), ...stepBoxes(features, current, screen), ...covers];
}

/** The locations of an event. */
export function ownOf(features: readonly MapFeature[], current: string | undefined): MapFeature[] {
	return features.filter(({ properties }) => properties.event_id === current);
}

/** The marks where they will stand when the camera has arrived; what the step is about counts most. */
function marksAhead(marks: HTMLElement, screen: Screen): Avoid[] {
	return markBoxes(marks).map(({ spot, box, isNow }) => {
		const { x, y } = screen(spot);
		return {
			box: { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y },
			weight: isNow ? 6 : 2
		};
	});
}

/** All points, and the areas and arrows of the step. */
function stepBoxes(features: readonly MapFeature[], current: string | undefined, screen: Screen): Avoid[] {
	const own = ownOf(features, current).map((feature) => {
		const [north, south] = [seenAt(screen, edgeOf(feature, 0)), seenAt(screen, edgeOf(feature, 180))];
		const side = Math.max(14, south.y - north.y);
		return { box: boxAround({ x: north.x, y: (north.y + south.y) / 2 }, side, side), weight: 3 };
	});
	const points = features
		.filter(isPoint)
		.map((feature) => ({ box: boxAround(seenAt(screen, edgeOf(feature, 0)), 14, 14), weight: 6 }));
	const arrows = answerLines(features, current).map((line) => ({
		box: boxAround(screen(pointOn(line, ARROW_AT)), 16, 16),
		weight: 3
	}));
	return [...own, ...points, ...arrows];
}
