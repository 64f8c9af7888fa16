import { downloadsOf } from '$lib/data/downloads.ts';
import { openAtlas } from '$lib/data/open-atlas.ts';
import { readGeodata } from '$lib/data/read-geodata.ts';

/**
 * The atlas, opened once for the whole build. Throws, and so stops the build, if the record has a fault.
 * Addresses in downloads are those below the root of the site.
 */
export const atlas = openAtlas(readGeodata('geodata'), (id) => `/events/${id}/`);

/** Every file to download, made once. */
export const downloads = downloadsOf(atlas);
