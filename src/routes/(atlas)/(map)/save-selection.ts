import type { EventCollection } from '$lib/data/event-features.ts';
import { selectEvents } from '$lib/data/select-events.ts';

/**
 * Hands the reader a GeoJSON file of some events, made here from the published file.
 *
 * @param href - address of the published file
 * @throws {Error} if it does not arrive
 */
export async function saveSelection(href: string, ids: ReadonlySet<string>): Promise<void> {
	const response = await fetch(href);
	if (!response.ok) throw new Error(`the file of events did not arrive: ${response.status}`);
	const selected = selectEvents((await response.json()) as EventCollection, ids);
	const file = new Blob([`${JSON.stringify(selected, null, '\t')}\n`], { type: 'application/geo+json' });
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = 'events-selection.geojson';
	link.click();
	// The browser has taken the file over by then; without this it would stay in memory.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
