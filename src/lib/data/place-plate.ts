import { measureWay } from './distances.ts';
import { hasOwnPoint } from './place-page.ts';
import { halfOf, isInside, MIDDLE, pathsOf, PLATE_SIDE, projectionAround, scaleOf } from './plate-frame.ts';
import { placeLabels, type Label, type Labelled } from './plate-labels.ts';
import type { Ground } from './plate-ground.ts';
import type { PlaceRecord } from './schema/place.ts';

/** A place or town on the plate; `label` is `null` where there was no room for its name. */
export interface PlateMark {
	id: string;
	name: string;
	nameAr: string | null;
	x: number;
	y: number;
	label: Label | null;
}

/** A small drawing to scale around one place: north is up, the place is in the middle. */
export interface Plate {
	/** Kilometres from the middle to an edge. */
	halfKm: number;
	/** Radius of the circle within which the place may be, in units; its size in kilometres is in the record. */
	radius: number;
	/** Whether the place has a point; an area has only its circle. */
	hasPoint: boolean;
	centre: PlateMark | null;
	near: PlateMark[];
	towns: PlateMark[];
	lines: { kind: string; path: string }[];
	/** A round number of kilometres and its length in units. */
	scale: { km: number; length: number };
}

/**
 * Draws a place to scale: the circle of its uncertainty in kilometres, the gazetteer places within reach, and the
 * ground. Distances and directions from the middle are exact: azimuthal equidistant on the ellipsoid of WGS 84.
 *
 * @returns `undefined` for what has no point: nothing is drawn where nothing is known
 */
export function drawPlate(
	place: PlaceRecord,
	places: ReadonlyMap<string, PlaceRecord>,
	ground: Ground
): Plate | undefined {
	const here = place.geometry?.coordinates;
	const { uncertainty_km: km, precision, proxy_for } = place.properties;
	if (!here || km === null) return undefined;
	const owned = [...places.values()].flatMap((other) => {
		const isOther = other.id !== place.id && hasOwnPoint(other);
		return other.geometry && isOther ? [{ other, position: other.geometry.coordinates }] : [];
	});
	const halfKm = halfOf(
		km,
		owned.map(({ position }) => measureWay(here, position).km)
	);
	const project = projectionAround(here, halfKm);
	const radius = (km / halfKm) * MIDDLE;
	const centre = proxy_for === null ? markOf(place, { x: MIDDLE, y: MIDDLE }) : null;
	const near = owned
		.map(({ other, position }) => markOf(other, project(position)))
		.filter((mark) => isInside(mark, 6));
	const known = new Set([place, ...owned.map(({ other }) => other)].flatMap(namesOf));
	const towns = ground.towns
		.filter(({ name }) => !known.has(name))
		.map((town): PlateMark => ({
			name: town.name,
			id: town.name,
			nameAr: null,
			...project(town.position),
			label: null
		}))
		.filter((mark) => isInside(mark, 6));
	writeNames(centre, radius, near, towns);
	return {
		halfKm,
		radius,
		hasPoint: precision !== 'area',
		centre,
		near,
		towns: towns.filter(({ label }) => label !== null),
		lines: ground.lines.flatMap(({ kind, positions }) =>
			pathsOf(positions, here, halfKm, project).map((path) => ({ kind, path }))
		),
		scale: scaleOf(halfKm)
	};
}

/** Names in order of importance: the place itself outside its circle if that is small, then the others. */
function writeNames(
	centre: PlateMark | null,
	radius: number,
	near: readonly PlateMark[],
	towns: readonly PlateMark[]
): void {
	const labelled: Labelled[] = [
		...(centre ? [{ mark: centre, gap: radius < MIDDLE * 0.7 ? radius : 6 }] : []),
		...near.map((mark) => ({ mark, gap: 6 })),
		...towns.map((mark) => ({ mark, gap: 4 }))
	];
	placeLabels(labelled, PLATE_SIDE);
}

function markOf(place: PlaceRecord, point: { x: number; y: number }): PlateMark {
	const { name, name_ar } = place.properties;
	return { id: place.id, name, nameAr: name_ar, ...point, label: null };
}

function namesOf({ properties }: PlaceRecord): string[] {
	return [properties.name, ...properties.other_names].flatMap((name) => [
		name,
		name.replace("'", '’'),
		name.replace('’', "'")
	]);
}
