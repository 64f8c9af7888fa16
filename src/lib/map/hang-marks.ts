import type { Box } from './boxes.ts';
import { listBox, nameBox, NAMES_AT, type NameAt } from './mark-size.ts';
import { spotOf, type Mark } from './marks.ts';
import { TOUCH, type Placer } from './placer.ts';
import type { Room } from './room.ts';

/** Hangs a list to the better side of one of its places. */
export function placeList(placer: Placer, room: Room, mark: Mark) {
	return placer.place(
		hangings(mark).map((hung) => ({
			hung,
			boxes: [listBox(room.at(hung.spot), { ...mark, ...hung })] as [Box]
		}))
	);
}

/** The mark of the step is hung together with its name, unless there is room only for its list. */
export function placeOwn(placer: Placer, room: Room, mark: Mark): { hung: Partial<Mark> } {
	const named = placer.place(
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
