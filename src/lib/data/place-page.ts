import type { AtlasClaim, AtlasEvent, AtlasLocation, EventBrief } from './atlas-event.ts';
import { eventBrief } from './event-brief.ts';
import { checkStatements, type CheckedStatement } from './checked-statements.ts';
import { measureWay, type Way } from './distances.ts';
import type { PlaceRecord } from './schema/place.ts';
import type { Precision } from './vocabulary.ts';

/** As much of a place as a link to it shows. */
export interface PlaceBrief {
	id: string;
	name: string;
	nameAr: string | null;
}

/** A place with everything that the record says about it. */
export interface PlacePage {
	place: PlaceRecord;
	partOf: PlaceBrief | null;
	contains: PlaceBrief[];
	/** The place whose point it borrows, and those that borrow its own. */
	proxyFor: PlaceBrief | null;
	standsInFor: PlaceBrief[];
	/** Other sites and towns, nearest first. */
	near: { place: PlaceBrief; way: Way }[];
	events: { event: EventBrief; location: AtlasLocation }[];
	/** Events at places that belong to this one. */
	eventsWithin: { event: EventBrief; precision: Precision; place: PlaceBrief }[];
	claims: { event: EventBrief; claim: AtlasClaim }[];
	checked: CheckedStatement[];
}

const NEAREST = 5;
/** Kilometres: further away, a distance no longer helps to tell places apart. */
const NEAR_KM = 250;

/** Joins one place with its relations, its neighbours, its events and what is said about it. */
export function joinPlace(
	place: PlaceRecord,
	places: ReadonlyMap<string, PlaceRecord>,
	events: readonly AtlasEvent[]
): PlacePage {
	const all = [...places.values()];
	const briefOf = (id: string | null) => {
		const other = id === null ? undefined : places.get(id);
		return other ? placeBrief(other) : null;
	};
	const within = new Set(placesWithin(place.id, all).map(({ id }) => id));
	return {
		place,
		partOf: briefOf(place.properties.part_of),
		contains: all.filter(({ properties }) => properties.part_of === place.id).map(placeBrief),
		proxyFor: briefOf(place.properties.proxy_for),
		standsInFor: all.filter(({ properties }) => properties.proxy_for === place.id).map(placeBrief),
		near: nearPlaces(place, all),
		events: events.flatMap((event) =>
			event.locations
				.filter(({ placeId }) => placeId === place.id)
				.map((location) => ({ event: eventBrief(event), location }))
		),
		eventsWithin: events.flatMap((event) =>
			event.locations.flatMap(({ placeId, precision }) => {
				const inner = placeId !== null && within.has(placeId) ? briefOf(placeId) : null;
				return inner ? [{ event: eventBrief(event), precision, place: inner }] : [];
			})
		),
		claims: events.flatMap((event) =>
			event.claims
				.filter(({ placeId }) => placeId === place.id)
				.map((claim) => ({ event: eventBrief(event), claim }))
		),
		checked: checkStatements(events, places).filter(
			({ place: end, from }) => end.id === place.id || from.id === place.id
		)
	};
}

/** As much of a place as a link to it shows. */
export function placeBrief({ id, properties }: PlaceRecord): PlaceBrief {
	return { id, name: properties.name, nameAr: properties.name_ar };
}

/** Whether a place is a site or town whose point is its own, rather than an area or a point that stands in. */
export function hasOwnPoint({ geometry, properties }: PlaceRecord): boolean {
	return geometry !== null && properties.proxy_for === null && properties.precision !== 'area';
}

/** The places that belong to one, directly or through others. */
function placesWithin(id: string, all: readonly PlaceRecord[], seen: readonly string[] = []): PlaceRecord[] {
	const inner = all.filter(({ id: other, properties }) => properties.part_of === id && !seen.includes(other));
	return [...inner, ...inner.flatMap((one) => placesWithin(one.id, all, [...seen, id]))];
}

/** Other sites and towns, nearest first. The middle of an area is not a place that a distance could lead to. */
function nearPlaces(place: PlaceRecord, all: readonly PlaceRecord[]): PlacePage['near'] {
	const here = place.geometry?.coordinates;
	if (!here) return [];
	return all
		.flatMap((other) => {
			if (!other.geometry || other.id === place.id || !hasOwnPoint(other)) return [];
			if (other.id === place.properties.proxy_for) return [];
			return [{ place: placeBrief(other), way: measureWay(here, other.geometry.coordinates) }];
		})
		.filter(({ way }) => way.km <= NEAR_KM)
		.sort((a, b) => a.way.km - b.way.km)
		.slice(0, NEAREST);
}
