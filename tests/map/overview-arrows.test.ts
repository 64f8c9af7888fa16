import { expect, test } from 'vitest';
import { ARROW_AT, answerLines, pointOn } from '../../src/lib/map/answer-lines.ts';
import { arrangeMarks } from '../../src/lib/map/arrange-marks.ts';
import { viewOf } from '../../src/lib/map/map-view.ts';
import { crowdingOf } from '../../src/lib/map/marks.ts';
import { fromUnits } from '../../src/lib/map/mercator.ts';
import { frameIn, NOMINAL } from '../../src/lib/map/nominal.ts';
import { roomOf } from '../../src/lib/map/room.ts';
import { feature } from './features.ts';

const pair = [feature('a', 1, [41, 34]), feature('b', 2, [43, 35], { responds_to: 'a' })];

function tagsOf(features: typeof pair, current?: string) {
	const view = viewOf(features, current)!;
	const [pane] = NOMINAL;
	const room = roomOf(view, { ...pane, frame: frameIn(pane.width, pane.height, view), notice: null });
	const crowding = crowdingOf(pane.width);
	const scene = { view, features, current, crowding, tagOf: () => 'b answers a', wordsOf: () => '' };
	return arrangeMarks(scene, room).tags;
}

test('[B16] a line of the overview has its arrow, and no words', () => {
	expect(tagsOf(pair)).toEqual([{ line: answerLines(pair, undefined)[0], spot: undefined }]);
	expect(tagsOf(pair, 'b')).toMatchObject([{ spot: [expect.any(Number), expect.any(Number)] }]);
});

test('[B16] on the overview an arrow whose place is taken is left out', () => {
	const [line] = answerLines(pair, undefined);
	const onArrow = feature('c', 3, fromUnits(pointOn(line!, ARROW_AT)));
	expect(tagsOf([...pair, onArrow])).toEqual([]);
});
