import { pointOn, type AnswerLine } from './answer-lines.ts';
import { eventsOf, type Mark } from './marks.ts';

/**
 * Where along a line its words may stand, in the order in which they are tried; 0 is the event of the step, beside which
 * the popup opens.
 */
export const TAG_SHARES = [0.6, 0.5, 0.7, 0.4, 0.78, 0.3] as const;

/** Size of the words and of the parts of a mark, CSS pixels; names are taken at their usual width. */
const TAG = { width: 132, height: 26 };
const LEADER = 20;
const LINK = 44;
const LETTER = 7.5;

/**
 * Where the words of a line cover the least of the marks.
 *
 * @param current - the event of the step
 * @param scale - CSS pixels to a unit
 * @returns the share of the way from the event that answers to the one it is said to answer
 */
export function tagShare(
	line: AnswerLine,
	marks: readonly Mark[],
	current: string | undefined,
	scale: number
): number {
	const isFromNow = line.from.properties.event_id === current;
	let best = { share: TAG_SHARES[0] as number, cost: Infinity };
	for (const away of TAG_SHARES) {
		const share = isFromNow ? away : 1 - away;
		const [x, y] = pointOn(line, share);
		const cost = marks.reduce(
			(sum, mark) => sum + covered((x - mark.spot[0]) * scale, (y - mark.spot[1]) * scale, mark),
			0
		);
		if (cost < best.cost) best = { share, cost };
	}
	return best.share;
}

/** Square pixels of a mark, list and name, under words whose middle is `x` right of and `y` below its spot. */
function covered(x: number, y: number, mark: Mark): number {
	const across = mark.side === 'left' ? -x : x;
	const list = LEADER + (mark.isCount ? 2 : eventsOf(mark).length) * LINK;
	const name = LEADER + (mark.places[0]?.features[0]?.properties.place ?? '').length * LETTER;
	return (
		overlap(across, TAG.width, 0, list) * overlap(y, TAG.height, -16, 16) +
		overlap(across, TAG.width, LEADER, name) * overlap(y, TAG.height, 16, 50)
	);
}

function overlap(middle: number, size: number, from: number, to: number): number {
	return Math.max(0, Math.min(middle + size / 2, to) - Math.max(middle - size / 2, from));
}
