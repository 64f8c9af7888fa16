import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines, type AnswerLine } from './answer-lines.ts';
import type { AreaWords } from './area-words.ts';
import type { Box } from './boxes.ts';
import { arrowBoxes, lineBoxes, pointBoxes, ringBoxes } from './drawn-boxes.ts';
import { placeList, placeName, placeOwn } from './hang-marks.ts';
import type { MapView } from './map-view.ts';
import { hasNow, join, marksOf, type Crowding, type Mark } from './marks.ts';
import { keepForPopup, placeArrows, placeTags, placeWords } from './place-words.ts';
import { placerIn, TOUCH } from './placer.ts';
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
	/** Lines with their arrow heads. A narrow map may have no room for their words; the text right below it has them. */
	tags: { line: AnswerLine; spot: [number, number] | undefined }[];
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
	const ends = marks
		.filter((mark) => !hasNow(mark, current) && isEnd(mark, scene))
		.map((mark) => {
			const { hung, boxes, cost } = placeList(placer, room, mark);
			const isBare = room.isNarrow && cost > TOUCH;
			if (isBare) placer.takeBack(boxes);
			return { ...mark, ...hung, isBare };
		});
	const tags = placeTags(scene, room, placer);
	keepForPopup(scene, room, placer);
	const others: { placed: Mark; mark: Mark; box: Box }[] = [];
	for (const mark of marks.filter((one) => !hasNow(one, current) && !isEnd(one, scene))) {
		const { hung, boxes, cost } = placeList(placer, room, mark);
		const [box] = boxes;
		const near = others.find((other) => !other.placed.isBare && meets(other.box, box));
		if (near) return { marks: [], tags, words: [], clash: [near.mark, mark] };
		const isBare = current !== undefined && cost > TOUCH;
		if (isBare) placer.takeBack(boxes);
		others.push({ placed: { ...mark, ...hung, isBare }, mark, box });
	}
	const arrows = placeArrows(scene, room, placer);
	placer.spare(ringBoxes(features, room));
	const words = placeWords(scene, room, placer, false);
	const named = [...ends, ...others.map(({ placed }) => placed)].map((mark) =>
		mark.isBare ? mark : { ...mark, nameAt: placeName(placer, room, mark) }
	);
	return {
		marks: [...own, ...named],
		tags: [...tags, ...arrows],
		words: [...words, ...placeWords(scene, room, placer, true)]
	};
}

/** Whether a line of the step leads to a mark. */
function isEnd(mark: Mark, { features, current }: Scene): boolean {
	if (current === undefined) return false;
	return answerLines(features, current).some(({ from, to }) =>
		mark.features.some((feature) => feature === from || feature === to)
	);
}

function meets(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
