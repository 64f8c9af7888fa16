import type { EventCollection } from './event-features.ts';

/** The features of some events out of a published collection, unchanged and in the same order. */
export function selectEvents(collection: EventCollection, ids: ReadonlySet<string>): EventCollection {
	return {
		...collection,
		features: collection.features.filter(({ properties }) => ids.has(properties.event_id))
	};
}
