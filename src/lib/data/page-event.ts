import type { AtlasEvent, AtlasLocation } from './atlas-event.ts';

/** What of a location only maps, tables and other people's datasets need. */
const LOCATION_ELSEWHERE = ['isProxy', 'geoPrecision', 'wherePrec', 'admin1', 'labelSide'] as const;

/** What of an event the index has too, or only downloads show. */
const EVENT_ELSEWHERE = ['order', 'reactions'] as const;

/** As much of a location as a page shows. */
export type PageLocation = Omit<AtlasLocation, (typeof LOCATION_ELSEWHERE)[number]>;

/** As much of an event as its page and popup show: it stands in every page of a step, so what is elsewhere is left out. */
export interface PageEvent extends Omit<AtlasEvent, (typeof EVENT_ELSEWHERE)[number] | 'locations'> {
	locations: PageLocation[];
}

/** The event as its page gets it. */
export function pageEvent(event: AtlasEvent): PageEvent {
	return {
		...without(event, EVENT_ELSEWHERE),
		locations: event.locations.map((location) => without(location, LOCATION_ELSEWHERE))
	};
}

function without<T extends object, K extends keyof T>(whole: T, left: readonly K[]): Omit<T, K> {
	return Object.fromEntries(
		Object.entries(whole).filter(([key]) => !left.some((one) => one === key))
	) as Omit<T, K>;
}
