/** Names of countries, governorates, waters and lands, with their places: all set by hand, in `labels.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { point } from '@turf/turf';
import { RECIPE } from './work-folder.mjs';

/** @returns {import('geojson').Feature<import('geojson').Point>[]} */
export function buildLabels() {
	/** @type {{ kind: string, name: string, name_ar: string, rank: number, at: [number, number] }[]} */
	const labels = JSON.parse(readFileSync(join(RECIPE, 'labels.json'), 'utf8'));
	return labels.map(({ at, ...names }) => point(at, names));
}
