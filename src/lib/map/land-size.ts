import { toUnits } from './mercator.ts';
import { REACH } from './reach.ts';

/** Size of the drawn region in units; its top left corner is where units begin. */
export function landSize(): { width: number; height: number } {
	const [, south, east] = REACH;
	const [width, height] = toUnits([east, south]);
	return { width, height };
}
