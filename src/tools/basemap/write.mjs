/** Writes the layers as they are committed: one feature a line, four decimals, ordered properties, rings as RFC 7946 asks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rewind, truncate } from '@turf/turf';
import { BASEMAP } from './work-folder.mjs';

const ORDER = ['kind', 'name', 'name_ar', 'rank', 'place'];

/**
 * @param {string} file below `geodata/basemap/`
 * @param {import('geojson').Feature<any, any>[]} features
 */
export function writeLayer(file, features) {
	// What thinning left nothing of has no geometry.
	const lines = features.filter(({ geometry }) => geometry).map((feature) => JSON.stringify(tidy(feature)));
	const path = join(BASEMAP, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}

/** @param {import('geojson').Feature<any, any>} feature */
function tidy(feature) {
	const rounded = truncate(feature, { precision: 4, coordinates: 2 });
	const geometry = /Polygon/.test(feature.geometry.type) ? rewind(rounded.geometry) : rounded.geometry;
	const properties = Object.fromEntries(
		ORDER.filter((key) => feature.properties[key] !== undefined && feature.properties[key] !== null).map(
			(key) => [key, feature.properties[key]]
		)
	);
	return { type: 'Feature', properties, geometry };
}
