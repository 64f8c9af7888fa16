import { sizeOf } from '$lib/data/downloads.ts';
import { atlas, downloads, origin, version } from '../atlas.server.ts';
import { noticed } from '../record-notes.server.ts';
import type { LayoutServerLoad } from './$types';

/** The downloads that every page names; the others stand on the page of the data. */
const MAIN_FILES = ['events.geojson', 'gazetteer.geojson', 'events.csv', 'events.kml'];

/**
 * What every page carries: the light index, the sources that citations name, what was changed in single events, and the
 * downloads with their sizes.
 */
export const load: LayoutServerLoad = () => ({
	version,
	origin,
	index: atlas.index,
	sources: atlas.sources,
	changes: noticed,
	downloads: downloads
		.filter(({ path }) => MAIN_FILES.includes(path))
		.map((download) => ({
			path: download.path,
			format: download.format,
			bytes: sizeOf(download),
			count: download.count
		}))
});
