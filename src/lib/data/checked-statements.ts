import type { AtlasClaim, AtlasEvent, EventBrief } from './atlas-event.ts';
import { eventBrief } from './event-brief.ts';
import { measureWay, type Way } from './distances.ts';
import type { PlaceRecord } from './schema/place.ts';

/** A distance that a claim states, beside the one measured between the same two places. */
export interface CheckedStatement {
	event: EventBrief;
	claim: AtlasClaim;
	/** The place that the claim is about, and the one from which it measures. */
	place: PlaceEnd;
	from: PlaceEnd;
	/** Kilometres as stated; equal unless the claim gives a span. */
	statedKm: { min: number; max: number };
	/** Between the two points of the gazetteer. */
	measured: Way;
	/**
	 * Kilometres: the shortest and the longest that the distance can be if each end lies anywhere within the
	 * uncertainty of its place.
	 */
	reach: { min: number; max: number };
}

/** One end of a measured line. */
export interface PlaceEnd {
	id: string;
	name: string;
	uncertaintyKm: number;
}

/**
 * The claims that state a distance between two places that both have a point, each with the measured distance.
 *
 * The far end is the one place whose name the category of the figure ends with: “distance of the base from Baghdad”.
 * A claim that names no such place is left out, since there is nothing to measure.
 */
export function checkStatements(
	events: readonly AtlasEvent[],
	places: ReadonlyMap<string, PlaceRecord>
): CheckedStatement[] {
	return events.flatMap((event) =>
		event.claims.flatMap((claim) => {
			const { value, placeId } = claim;
			if (value?.unit !== 'km' || placeId === null) return [];
			const stated = { min: value.min ?? value.max, max: value.max ?? value.min };
			const place = places.get(placeId);
			const from = farEnd(value.category, place, places);
			if (!place?.geometry || !from?.geometry || stated.min === null || stated.max === null) return [];
			const measured = measureWay(from.geometry.coordinates, place.geometry.coordinates);
			const [end, start] = [endOf(place), endOf(from)];
			const slack = end.uncertaintyKm + start.uncertaintyKm;
			return [
				{
					event: eventBrief(event),
					claim,
					place: end,
					from: start,
					statedKm: { min: stated.min, max: stated.max },
					measured,
					reach: { min: Math.max(0, measured.km - slack), max: measured.km + slack }
				}
			];
		})
	);
}

function farEnd(
	category: string,
	near: PlaceRecord | undefined,
	places: ReadonlyMap<string, PlaceRecord>
): PlaceRecord | undefined {
	const ends = [...places.values()].filter(
		({ id, properties }) => id !== near?.id && category.endsWith(` from ${properties.name}`)
	);
	return ends.length === 1 ? ends[0] : undefined;
}

function endOf({ id, properties }: PlaceRecord): PlaceEnd {
	return { id, name: properties.name, uncertaintyKm: properties.uncertainty_km ?? 0 };
}
