import type { Box } from './boxes.ts';
import { listBox, nameBox, NAMES_AT, type NameAt } from './mark-size.ts';
import { spotOf, type Mark } from './marks.ts';
import { TOUCH, type Placer } from './placer.ts';
import type { Room } from './room.ts';

/** Hangs a list to its own side of one of its places, or to the other where that is not free. */
export function placeList(placer: Placer, room: Room, mark: Mark) {
	const candidates = hangings(mark).map((hung) => ({
		hung,
		boxes: [listBox(room.at(hung.spot), { ...mark, ...hung })] as [Box]
	}));
	return placeOnSide(placer, mark, candidates);
}

/** Two places side by side would swap their marks to spare a line, if the side that each has of its own did not come first. */
function placeOnSide<Candidate extends { hung: { side: Mark['side'] }; boxes: readonly Box[] }>(
	placer: Placer,
	mark: Mark,
	candidates: readonly Candidate[]
) {
	if (mark.places.length > 1) return placer.place(candidates);
	const placed = placer.place(candidates.filter(({ hung }) => hung.side === mark.side));
	if (placed.cost <= TOUCH) return placed;
	placer.takeBack(placed.boxes);
	return placer.place(candidates);
}

/** The mark of the step is hung together with its name, unless there is room only for its list. */
export function placeOwn(placer: Placer, room: Room, mark: Mark): { hung: Partial<Mark> } {
	const named = placeOnSide(
		placer,
		mark,
		hangings(mark).flatMap((hung) =>
			NAMES_AT.map((nameAt) => {
				const [at, drawn] = [room.at(hung.spot), { ...mark, ...hung }];
				const boxes = [listBox(at, drawn), nameBox(at, drawn, nameAt, room.isNarrow)];
				return { hung: { ...hung, nameAt }, boxes };
			})
		)
	);
	if (named.cost <= TOUCH || !room.isNarrow) return named;
	placer.takeBack(named.boxes);
	return placeList(placer, room, mark);
}

function hangings(mark: Mark) {
	const sides = mark.side === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
	return mark.places.flatMap((place) => sides.map((side) => ({ side, spot: spotOf(place, side) })));
}

/** Where a name has room of its own, if it has. */
export function placeName(placer: Placer, room: Room, mark: Mark): NameAt | undefined {
	const { nameAt, boxes, cost } = placer.place(
		NAMES_AT.map((nameAt) => ({
			nameAt,
			boxes: [nameBox(room.at(mark.spot), mark, nameAt, room.isNarrow)]
		}))
	);
	if (cost <= TOUCH) return nameAt;
	placer.takeBack(boxes);
	return undefined;
}
