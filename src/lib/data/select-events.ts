import type { EventCollection } from './event-features.ts';

/** The features of some events out of a published collection, unchanged and in the same order. */
export function selectEvents(collection: EventCollection, ids: ReadonlySet<string>): EventCollection {
	return {
		...collection,
		features: collection.features.filter(({ properties }) => ids.has(properties.event_id))
	};
}

/** The formats in which a selection is written. */
export const SELECTION_FORMATS = ['GeoJSON', 'CSV', 'KML'] as const;
export type SelectionFormat = (typeof SELECTION_FORMATS)[number];
