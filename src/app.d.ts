import type { AtlasEvent } from '$lib/data/atlas-event.ts';

declare global {
	namespace App {
		interface PageData {
			/** The event that the page is about, on event pages. */
			event?: AtlasEvent;
		}
	}
}
