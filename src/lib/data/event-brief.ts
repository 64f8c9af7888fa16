import type { AtlasEvent, EventBrief } from './atlas-event.ts';
import type { Precision } from './vocabulary.ts';

/** As much of an event as a link to it shows, without the rest. */
export function eventBrief({ id, kind, title, seq, isMainLine, position, isOnMap }: AtlasEvent): EventBrief {
	return { id, kind, title, seq, isMainLine, position, isOnMap };
}

/** How well the place of an event is known, for its symbol: of the location that is drawn, or of the first. */
export function precisionOf({ locations }: Pick<AtlasEvent, 'locations'>): Precision {
	return (locations.find(({ position }) => position !== null) ?? locations[0])?.precision ?? 'unknown';
}
