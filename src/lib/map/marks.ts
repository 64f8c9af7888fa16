import { groupByPoint, type MapFeature, type PlaceOnMap } from '../data/atlas-index.ts';
import { edgeOf, isPoint, widest } from './areas.ts';
import type { MapView } from './map-view.ts';
import type { NameAt } from './mark-size.ts';
import { toUnits } from './mercator.ts';
import { WIDE_FROM } from './nominal.ts';

/** One mark on the map: a place with its events, or several places that would cover each other. */
export interface Mark {
	key: string;
	/** Where it is fastened, `[x, y]` in units: its point, or the edge of its area. */
	spot: [number, number];
	side: 'left' | 'right';
	places: PlaceOnMap[];
	/** In order. */
	features: MapFeature[];
	/** Whether only the number of events is shown, with a list to choose from. */
	isCount: boolean;
	/** Where its name stands; none where it has no room. */
	nameAt?: NameAt | undefined;
	/** Whether it has no room at all beside what the step is about; list and timeline have its events. */
	isBare?: boolean;
}

/** How the room that a map has decides what is joined. */
export interface Crowding {
	/** Places nearer than this are joined, CSS pixels. */
	within: number;
	/** Whether marks that hang to opposite sides may stand closer. */
	hasSides: boolean;
}

/** Usual size of a mark with its name, CSS pixels. */
const NAMED_HEIGHT = 44;
const NAMED_WIDTH = 90;

/** More events than this at one place become a number with a list. */
const MOST_IN_A_ROW = 3;

/** How close marks may stand on a map of a given width, CSS pixels. */
export function crowdingOf(width: number): Crowding {
	if (width < WIDE_FROM) return { within: 30, hasSides: false };
	return { within: 42, hasSides: width >= 656 };
}

/**
 * The marks of a view: one for each place, joined where they would cover each other. The data stay where they are.
 *
 * @param view - towards whose middle joined marks hang
 * @param features - what is shown
 * @param current - the event of the step, whose places are never joined with others
 * @param scale - CSS pixels to a unit
 */
export function marksOf(
	{ box }: MapView,
	features: readonly MapFeature[],
	current: string | undefined,
	scale: number,
	{ within, hasSides }: Crowding
): Mark[] {
	const alone = groupByPoint(features).map(markOf);
	const marks: Mark[] = [];
	for (const mark of alone) {
		const near = marks.find((other) => {
			if (hasNow(mark, current) || hasNow(other, current)) return false;
			if (hasSides && standsApart(mark, other)) return false;
			return other.places.some((place) => isClose(markOf(place), mark, scale, within));
		});
		if (near) marks[marks.indexOf(near)] = join(near, mark, box.x);
		else marks.push(mark);
	}
	return marks;
}

/** Fastened to the edge of the widest area if no event of the place has a point, to the point otherwise. */
export function spotOf({ position, features }: PlaceOnMap, side: 'left' | 'right'): [number, number] {
	const anchor = !features.some(isPoint) ? widest(features) : undefined;
	return toUnits(anchor ? edgeOf(anchor, side === 'left' ? 270 : 90) : position);
}

function markOf(place: PlaceOnMap): Mark {
	const side = place.features[0]?.properties.label_side ?? 'right';
	return {
		key: place.position.join(','),
		spot: spotOf(place, side),
		side,
		places: [place],
		features: place.features,
		isCount: place.features.length > MOST_IN_A_ROW
	};
}

/** Two marks as one, which hangs towards the middle of the view. */
export function join(one: Mark, other: Mark, middle: number): Mark {
	const hangsInward = ({ side, spot }: Mark) => (side === 'right') === spot[0] < middle;
	const [first, second] = hangsInward(one) || !hangsInward(other) ? [one, other] : [other, one];
	return {
		...first,
		key: `${one.key} ${other.key}`,
		places: [...first.places, ...second.places],
		features: [...one.features, ...other.features].sort((a, b) => a.properties.seq - b.properties.seq),
		isCount: true
	};
}

/** Whether a mark has the event of the step. */
export function hasNow({ features }: Mark, current: string | undefined): boolean {
	return features.some(({ properties }) => properties.event_id === current);
}

/** Whether two marks hang away from each other, so that they do not meet however near their places are. */
function standsApart(one: Mark, other: Mark): boolean {
	if (one.side === other.side || one.places.length > 1 || other.places.length > 1) return false;
	const [left, right] = one.side === 'left' ? [one, other] : [other, one];
	return left.spot[0] <= right.spot[0];
}

/** Whether two marks are nearer than allowed, or hang to one side so that the lower covers the name of the upper. */
function isClose(one: Mark, other: Mark, scale: number, within: number): boolean {
	const across = Math.abs(one.spot[0] - other.spot[0]) * scale;
	const down = Math.abs(one.spot[1] - other.spot[1]) * scale;
	const covers = one.side === other.side && down < NAMED_HEIGHT && across < NAMED_WIDTH;
	return Math.hypot(across, down) < within || covers;
}

/** The events that a mark stands for, each once, in order. */
export function eventsOf({ features }: Mark): MapFeature[] {
	return features.filter(
		({ properties }, i) =>
			features.findIndex((other) => other.properties.event_id === properties.event_id) === i
	);
}

/** What a mark is called: its place, or how many places it stands for besides. */
export function nameOf({ places }: Mark): { name: string; arabic: string | null } {
	const first = places[0]?.features[0]?.properties;
	const more = places.length - 1;
	return {
		name: `${first?.place ?? ''}${more > 0 ? ` + ${more}` : ''}`,
		arabic: more > 0 ? null : (first?.place_ar ?? null)
	};
}

/** Name under which a spot is known to the stylesheet of the first picture, `x,y` in tenths of a unit. */
export function spotName([x, y]: readonly [number, number]): string {
	return `${x.toFixed(1)},${y.toFixed(1)}`;
}
