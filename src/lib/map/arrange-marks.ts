import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines, ARROW_AT, pointOn, tagSpots, type AnswerLine } from './answer-lines.ts';
import { areaWordSpots, type AreaWords } from './area-words.ts';
import { isPoint } from './areas.ts';
import { boxAround, type Box } from './boxes.ts';
import { listBox, nameBox, NAMES_AT, tagSize, wordsBox, type NameAt } from './mark-size.ts';
import type { MapView } from './map-view.ts';
import { hasNow, join, marksOf, spotOf, type Crowding, type Mark } from './marks.ts';
import { toUnits } from './mercator.ts';
import { placerIn, TOUCH, type Placer } from './placer.ts';
import { perchesOf, placePopup, POPUP_SIZE } from './popup-place.ts';
import type { Room } from './room.ts';

/** What is to stand over the map. */
export interface Scene {
	view: MapView;
	features: readonly MapFeature[];
	/** The event of the step; none on the overview. */
	current: string | undefined;
	crowding: Crowding;
	/** The words of a line: which event is said to answer which. */
	tagOf: (line: AnswerLine) => string;
	/** The words of an area: how well its place is known. */
	wordsOf: (feature: MapFeature) => string;
}

/** Where it stands. */
export interface Arrangement {
	marks: Mark[];
	tags: { line: AnswerLine; spot: [number, number] }[];
	words: AreaWords[];
}

/**
 * Puts marks, names and the words of lines and areas where they cover neither each other nor points, edges and buttons.
 * What the step is about comes first. Marks without room of their own are joined. What has nothing to be joined with is
 * left out of a step, whose list and timeline have it all the same.
 */
export function arrangeMarks(scene: Scene, room: Room): Arrangement {
	const { view, features, current, crowding } = scene;
	let marks = marksOf(view, features, current, room.scale, crowding);
	// Each round joins two marks, so that there is an end.
	for (;;) {
		const { clash, ...arranged } = tryToArrange(scene, marks, room);
		if (!clash) return arranged;
		const [one, other] = clash;
		marks = [...marks.filter((mark) => mark !== one && mark !== other), join(one, other, view.box.x)];
	}
}

function tryToArrange(
	scene: Scene,
	marks: readonly Mark[],
	room: Room
): Arrangement & { clash?: [Mark, Mark] | undefined } {
	const { features, current } = scene;
	const placer = placerIn(
		room,
		[...pointBoxes(features, room), ...arrowBoxes(features, current, room)],
		lineBoxes(features, current, room)
	);
	const own = marks
		.filter((mark) => hasNow(mark, current))
		.map((mark) => ({ ...mark, ...placeOwn(placer, room, mark).hung }));
	keepForPopup(scene, room, placer);
	const tags = placeTags(scene, room, placer);
	const words = placeWords(scene, room, placer);
	const others: { placed: Mark; mark: Mark; box: Box }[] = [];
	for (const mark of marks.filter((one) => !hasNow(one, current))) {
		const { hung, boxes, cost } = placeList(placer, room, mark);
		const [box] = boxes;
		const near = others.find((other) => !other.placed.isBare && meets(other.box, box));
		if (near) return { marks: [], tags, words, clash: [near.mark, mark] };
		const isBare = current !== undefined && cost > TOUCH;
		if (isBare) placer.takeBack(boxes);
		others.push({ placed: { ...mark, ...hung, isBare }, mark, box });
	}
	const named = others.map(({ placed }) =>
		placed.isBare ? placed : { ...placed, nameAt: placeName(placer, room, placed) }
	);
	return { marks: [...own, ...named], tags, words };
}

function meets(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function pointBoxes(features: readonly MapFeature[], room: Room): Box[] {
	return features
		.filter(isPoint)
		.map(({ geometry }) => boxAround(room.at(toUnits(geometry.coordinates)), 12, 12));
}

function arrowBoxes(features: readonly MapFeature[], current: string | undefined, room: Room): Box[] {
	if (current === undefined) return [];
	return answerLines(features, current).map((line) => boxAround(room.at(pointOn(line, ARROW_AT)), 14, 14));
}

/** A row of small boxes along each line, which marks had better not hide. */
function lineBoxes(features: readonly MapFeature[], current: string | undefined, room: Room): Box[] {
	return answerLines(features, current).flatMap((line) =>
		Array.from({ length: 24 }, (_, i) => boxAround(room.at(pointOn(line, (i + 0.5) / 24)), 8, 8))
	);
}

/** Hangs a list to the better side of one of its places. */
function placeList(placer: Placer, room: Room, mark: Mark) {
	return placer.place(
		hangings(mark).map((hung) => ({
			hung,
			boxes: [listBox(room.at(hung.spot), { ...mark, ...hung })] as [Box]
		}))
	);
}

/** The mark of the step always has its name: both are hung together. */
function placeOwn(placer: Placer, room: Room, mark: Mark) {
	return placer.place(
		hangings(mark).flatMap((hung) =>
			NAMES_AT.map((nameAt) => {
				const [at, drawn] = [room.at(hung.spot), { ...mark, ...hung }];
				const boxes = [listBox(at, drawn), nameBox(at, drawn, nameAt, room.isNarrow)];
				return { hung: { ...hung, nameAt }, boxes };
			})
		)
	);
}

function hangings(mark: Mark) {
	const sides = mark.side === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
	return mark.places.flatMap((place) => sides.map((side) => ({ side, spot: spotOf(place, side) })));
}

/** Where a name has room of its own, if it has. */
function placeName(placer: Placer, room: Room, mark: Mark): NameAt | undefined {
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

/** Where the popup of the step will open, nothing else is put; before that, the engine decides in the same way. */
function keepForPopup({ features, current }: Scene, room: Room, placer: Placer): void {
	if (current === undefined || !room.edges || room.isNarrow) return;
	const own = features.filter(({ properties }) => properties.event_id === current);
	const avoid = placer.taken().map((box) => ({ box, weight: 6 }));
	const place = placePopup(POPUP_SIZE, room.edges, perchesOf(own, room.at), avoid);
	placer.place([{ boxes: [place.box] }]);
}

function placeTags({ features, current, tagOf }: Scene, room: Room, placer: Placer): Arrangement['tags'] {
	if (current === undefined) return [];
	return answerLines(features, current).map((line) => {
		const { width, height } = tagSize(tagOf(line));
		const { spot } = placer.place(
			tagSpots(line, current).map((spot) => ({ spot, boxes: [boxAround(room.at(spot), width, height)] }))
		);
		return { line, spot };
	});
}

/** Words without room are left out: the text of the step has them. */
function placeWords({ features, current, wordsOf }: Scene, room: Room, placer: Placer): AreaWords[] {
	return areaWordSpots(features, current).flatMap((spots) => {
		const { words, boxes, cost } = placer.place(
			spots.map((words) => ({
				words,
				boxes: [wordsBox(room.at(words.spot), wordsOf(words.feature), words.at)]
			}))
		);
		if (cost <= TOUCH) return [words];
		placer.takeBack(boxes);
		return [];
	});
}
