import { answerLines, ARROW_AT, pointOn, tagSpots } from './answer-lines.ts';
import { areaWordSpots, type AreaWords } from './area-words.ts';
import type { Arrangement, Scene } from './arrange-marks.ts';
import { boxAround, type Box } from './boxes.ts';
import { tagSize, wordsBox } from './mark-size.ts';
import { TOUCH, type Placer } from './placer.ts';
import { BEARABLE, perchesOf, placePopup, POPUP_SIZE } from './popup-place.ts';
import type { Room } from './room.ts';

/** Height of the popup's tip and a little more, CSS pixels. */
const TIP = 12;

/** Where the popup of the step will open, nothing else is put; before that, the engine decides in the same way. */
export function keepForPopup({ features, current }: Scene, room: Room, placer: Placer): void {
	if (current === undefined || !room.edges || room.isNarrow) return;
	const own = features.filter(({ properties }) => properties.event_id === current);
	const avoid = placer.taken().map((box) => ({ box, weight: 6 }));
	const { box, covered } = placePopup(POPUP_SIZE, room.edges, perchesOf(own, room.at), avoid);
	placer.place([{ boxes: [covered <= BEARABLE ? grown(box) : box] }]);
}

/** The popup with its tip, whichever side that is on. */
function grown({ left, right, top, bottom }: Box): Box {
	return { left: left - TIP, right: right + TIP, top: top - TIP, bottom: bottom + TIP };
}

/** On the overview the lines have their arrow heads alone, each where nothing else has its place. */
export function placeArrows({ features, current }: Scene, room: Room, placer: Placer): Arrangement['tags'] {
	if (current !== undefined) return [];
	return answerLines(features, current)
		.filter(
			(line) => placer.place([{ boxes: [boxAround(room.at(pointOn(line, ARROW_AT)), 14, 14)] }]).cost <= TOUCH
		)
		.map((line) => ({ line, spot: undefined }));
}

/** The words of the lines of a step, each on its line. */
export function placeTags(
	{ features, current, tagOf }: Scene,
	room: Room,
	placer: Placer
): Arrangement['tags'] {
	if (current === undefined) return [];
	return answerLines(features, current).map((line) => {
		const { width, height } = tagSize(tagOf(line));
		const { spot, boxes, cost } = placer.place(
			tagSpots(line, current).map((spot) => ({ spot, boxes: [boxAround(room.at(spot), width, height)] }))
		);
		if (cost <= TOUCH || !room.isNarrow) return { line, spot };
		placer.takeBack(boxes);
		return { line, spot: undefined };
	});
}

/**
 * The words of the areas, own or quiet. Words without room are left out: the text of the step has them.
 */
export function placeWords(
	{ features, current, wordsOf }: Scene,
	room: Room,
	placer: Placer,
	areQuiet: boolean
): AreaWords[] {
	const areas = areaWordSpots(features, current).filter(([first]) => first?.isQuiet === areQuiet);
	return areas.flatMap((spots) => {
		const { words, boxes, cost } = placer.place(
			spots.map((words) => ({
				words,
				boxes: [wordsBox(room.at(words.spot), wordsOf(words.feature), words)]
			}))
		);
		if (cost <= TOUCH) return [words];
		placer.takeBack(boxes);
		return [];
	});
}
