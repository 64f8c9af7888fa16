import { existsSync, readFileSync } from 'node:fs';
import { downloadsOf } from '$lib/data/downloads.ts';
import { openAtlas } from '$lib/data/open-atlas.ts';
import { provinceShapes, type ProvinceShapes } from '$lib/data/province-shapes.ts';
import { readGeodata } from '$lib/data/read-geodata.ts';

/**
 * The atlas, opened once for the whole build. Throws, and so stops the build, if the record has a fault.
 * Addresses in downloads are those below the root of the site.
 */
export const atlas = openAtlas(readGeodata('geodata'), (id) => `/events/${id}/`, readProvinces());

/** The shapes of provinces; a record without a basemap has none, and then shades none. */
function readProvinces(): ProvinceShapes {
	const path = 'geodata/basemap/odbl/governorate-areas.geojson';
	if (!existsSync(path)) return new Map();
	return provinceShapes(JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof provinceShapes>[0]);
}

/** Version of the data and of the atlas: they are released together. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Every file to download, made once. */
export const downloads = downloadsOf(atlas, version);

/**
 * Where the site will stand, with its base path and without a slash at the end; `null` unless the build is told in
 * ORIGIN, such as `https://atlas.example`. Only what needs whole addresses uses it.
 *
 * @throws {TypeError} if ORIGIN is no address
 */
export const origin = process.env.ORIGIN
	? new URL(process.env.BASE_PATH ?? '', process.env.ORIGIN).href.replace(/\/$/, '')
	: null;
