import type { EventCollection } from '$lib/data/event-features.ts';
import { eventsKml } from '$lib/data/kml.ts';
import { selectEvents, type SelectionFormat } from '$lib/data/select-events.ts';
import { eventsCsv } from '$lib/data/tables.ts';

interface Written {
	ending: string;
	mediaType: string;
	write: (events: EventCollection) => string;
}

/** How the published files of each format are written, too. */
const FORMATS: Record<SelectionFormat, Written> = {
	GeoJSON: {
		ending: 'geojson',
		mediaType: 'application/geo+json',
		write: (events) => `${JSON.stringify(events, null, '\t')}\n`
	},
	CSV: { ending: 'csv', mediaType: 'text/csv', write: eventsCsv },
	KML: {
		ending: 'kml',
		mediaType: 'application/vnd.google-earth.kml+xml',
		write: (events) => eventsKml(events, 'Strike Atlas')
	}
};

/**
 * Hands the reader a file of some events, made here from the published GeoJSON.
 *
 * @param href - address of the published file
 * @throws {Error} if it does not arrive
 */
export async function saveSelection(
	href: string,
	ids: ReadonlySet<string>,
	format: SelectionFormat
): Promise<void> {
	const response = await fetch(href);
	if (!response.ok) throw new Error(`the file of events did not arrive: ${response.status}`);
	const selected = selectEvents((await response.json()) as EventCollection, ids);
	const { ending, mediaType, write } = FORMATS[format];
	const address = URL.createObjectURL(new Blob([write(selected)], { type: mediaType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = `events-selection.${ending}`;
	link.click();
	// The browser has taken the file over by then; without this it would stay in memory.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
