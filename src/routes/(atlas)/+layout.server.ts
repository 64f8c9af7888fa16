import { sizeOf } from '$lib/data/downloads.ts';
import { atlas, downloads, origin, version } from '../atlas.server.ts';
import type { LayoutServerLoad } from './$types';

/** What every page carries: the light index, the sources that citations name, and the downloads with their sizes. */
export const load: LayoutServerLoad = () => ({
	version,
	origin,
	index: atlas.index,
	sources: atlas.sources,
	downloads: downloads
		.filter(({ format }) => format === 'GeoJSON')
		.map((download) => ({
			path: download.path,
			format: download.format,
			bytes: sizeOf(download),
			count: download.count
		}))
});
