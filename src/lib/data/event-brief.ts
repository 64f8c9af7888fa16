import type { AtlasEvent, EventBrief } from './atlas-event.ts';

/** As much of an event as a link to it shows, without the rest. */
export function eventBrief({ id, kind, title, seq, isMainLine, position, isOnMap }: AtlasEvent): EventBrief {
	return { id, kind, title, seq, isMainLine, position, isOnMap };
}
