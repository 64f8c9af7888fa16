import { sizeOf } from '$lib/data/downloads.ts';
import { atlas, downloads, origin, version } from '../atlas.server.ts';
import type { LayoutServerLoad } from './$types';

/** The downloads that every page names; the others stand on the page of the data. */
const MAIN_FILES = ['events.geojson', 'gazetteer.geojson', 'events.csv', 'events.kml'];

/**
 * What every page carries: the sources that citations name, and the downloads with their sizes.
 */
export const load: LayoutServerLoad = () => ({
	version,
	origin,
	sources: atlas.sources,
	downloads: downloads
		.filter(({ path }) => MAIN_FILES.includes(path))
		.map((download) => ({
			path: download.path,
			format: download.format,
			bytes: sizeOf(download),
			count: download.count
		}))
});
