import { arrangeMarks, type Arrangement, type Scene } from './arrange-marks.ts';
import { crowdingOf } from './marks.ts';
import { frameIn, NOMINAL } from './nominal.ts';
import { roomAtScale, roomOf, type PaneSize } from './room.ts';

/** What stands where, for one size of the pane. */
export interface ArrangedSet extends Arrangement {
	name: string;
}

/** A pane as scripts have measured it. */
export interface Measured {
	width: number;
	height: number;
	/** Size of the page's text, CSS pixels: large text leaves less room, so that all is measured by it. */
	textSize: number;
	hasPans: boolean;
	/** Whether the page is read from right to left. */
	isMirrored: boolean;
	/** CSS pixels to a unit in a view of the reader's own; none in that of the picture. */
	ownScale: number | undefined;
}

/** Usual size of the page's text, CSS pixels. */
const USUAL_TEXT = 16;

/**
 * The marks of a view, arranged for the pane as it is; before scripts have measured it, for four usual panes.
 *
 * @param notice - why the step is not on the map, if it says so there
 */
export function arrangedSets(
	scene: Omit<Scene, 'crowding'>,
	notice: string | null,
	measured: Measured | undefined
): ArrangedSet[] {
	const setFor = (name: string, pane: Omit<PaneSize, 'frame' | 'notice'>, ownScale?: number): ArrangedSet => {
		const frame = frameIn(pane.width, pane.height, scene.view);
		const room =
			ownScale === undefined
				? roomOf(scene.view, { ...pane, notice, frame })
				: roomAtScale(ownScale, pane.width);
		return { name, ...arrangeMarks({ ...scene, crowding: crowdingOf(pane.width) }, room) };
	};
	if (!measured) return NOMINAL.map((pane) => setFor(pane.name, pane));
	const { width, height, textSize, hasPans, isMirrored, ownScale } = measured;
	const text = textSize / USUAL_TEXT;
	const pane = { width: width / text, height: height / text, hasPans, isMirrored };
	return [setFor('measured', pane, ownScale === undefined ? undefined : ownScale / text)];
}
