import type { Position } from 'geojson';
import { measureWay } from './distances.ts';

/** Width and height of a plate in its own units. */
export const PLATE_SIDE = 320;
export const MIDDLE = PLATE_SIDE / 2;

const LEAST_HALF_KM = 25;
/** Kilometres: a plate does not grow further than this for the sake of a neighbour. */
const NEIGHBOUR_KM = 60;

/** A point of the plate in its units, from its upper left corner. */
export interface Point {
	x: number;
	y: number;
}

/** Half the width in kilometres: room for the circle and, if there are any nearby, for two neighbours. */
export function halfOf(uncertaintyKm: number, distancesKm: readonly number[]): number {
	const near = [...distancesKm].sort((a, b) => a - b).filter((km) => km > 0.1 && km <= NEIGHBOUR_KM);
	const neighbour = near[1] ?? near[0];
	return Math.max(LEAST_HALF_KM, uncertaintyKm * 2.2, neighbour === undefined ? 45 : neighbour * 1.3);
}

/** Puts a position on the plate: its distance and direction from the middle are exact. */
export function projectionAround(here: Position, halfKm: number): (position: Position) => Point {
	return (position) => {
		const { km, bearing } = measureWay(here, position);
		const reach = (km / halfKm) * MIDDLE;
		const angle = (bearing * Math.PI) / 180;
		return { x: MIDDLE + reach * Math.sin(angle), y: MIDDLE - reach * Math.cos(angle) };
	};
}

/** The parts of a line that come near the plate, as paths; the rest is left out, not bent. */
export function pathsOf(
	positions: readonly Position[],
	here: Position,
	halfKm: number,
	project: (position: Position) => Point
): string[] {
	const reach = (halfKm * 1.6) / 90; // degrees; a degree is at least 90 km of longitude this far north
	const isNear = ([lon = 0, lat = 0]: Position) =>
		Math.abs(lon - (here[0] ?? 0)) < reach && Math.abs(lat - (here[1] ?? 0)) < reach;
	const runs: Position[][] = [[]];
	for (const position of positions) {
		if (isNear(position)) runs.at(-1)?.push(position);
		else if (runs.at(-1)?.length) runs.push([]);
	}
	return runs
		.filter((run) => run.length > 1)
		.map((run) => run.map(project))
		.filter((run) => run.some((point) => isInside(point, 0)))
		.map((run) => `M${run.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`);
}

/** The longest of 1, 2, 5, 10 … kilometres that takes up at most a third of the plate. */
export function scaleOf(halfKm: number): { km: number; length: number } {
	const most = (halfKm * 2) / 3;
	const km = [1, 2, 5, 10, 20, 50, 100, 200].filter((step) => step <= most).at(-1) ?? 1;
	return { km, length: (km / halfKm) * MIDDLE };
}

/** Whether a point lies on the plate, at least `margin` units from its edge. */
export function isInside({ x, y }: Point, margin: number): boolean {
	return [x, y].every((unit) => unit >= margin && unit <= PLATE_SIDE - margin);
}
