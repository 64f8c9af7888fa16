import { areaOf, overlap, type Box } from './boxes.ts';
import type { Room } from './room.ts';

/** Square pixels that two things may share before they count as in each other's way. */
export const TOUCH = 6;

/** Finds room for one thing after the other. */
export interface Placer {
	/** Takes the place that covers least, the first of equals; `cost` is what it may not cover, square pixels. */
	place: <Candidate extends { boxes: readonly Box[] }>(
		candidates: readonly Candidate[]
	) => Candidate & { cost: number };
	/** Adds what is better left free from now on. */
	spare: (boxes: readonly Box[]) => void;
	/** Gives the room of a thing back that is not drawn after all. */
	takeBack: (boxes: readonly Box[]) => void;
	/** What is taken so far. */
	taken: () => readonly Box[];
}

/**
 * @param fixed - what has its place already, besides what the room itself has
 * @param soft - what is better left free, such as lines, but may be covered
 */
export function placerIn({ edges, taken }: Room, fixed: readonly Box[], soft: readonly Box[]): Placer {
	let all: Box[] = [...taken, ...fixed];
	let rather = soft;
	const covered = (box: Box, others: readonly Box[]) =>
		others.reduce((sum, other) => sum + overlap(box, other), 0);
	const costOf = (box: Box) => covered(box, all) + (edges ? 2 * (areaOf(box) - overlap(box, edges)) : 0);
	return {
		place: (candidates) => {
			const [first, ...rest] = candidates.map((candidate) => ({
				...candidate,
				cost: candidate.boxes.reduce((sum, box) => sum + costOf(box), 0),
				wish: candidate.boxes.reduce((sum, box) => sum + covered(box, rather), 0)
			}));
			if (!first) throw new RangeError('nothing to place');
			const best = rest.reduce(
				(least, next) => (next.cost + next.wish < least.cost + least.wish - 1 ? next : least),
				first
			);
			all.push(...best.boxes);
			return best;
		},
		spare: (boxes) => {
			rather = [...rather, ...boxes];
		},
		takeBack: (boxes) => {
			all = all.filter((box) => !boxes.includes(box));
		},
		taken: () => all
	};
}
