import type { PageEvent } from '$lib/data/page-event.ts';

declare global {
	namespace App {
		interface PageData {
			/** The event that the page is about, on event pages. */
			event?: PageEvent;
		}
	}
}
