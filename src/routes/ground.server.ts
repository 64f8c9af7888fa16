import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import {
	GROUND_LAYERS,
	GROUND_LICENCES,
	type GroundLayer,
	type GroundLicence
} from '$lib/map/ground-layers.ts';

/**
 * Cells of the grid on which positions travel, across the whole map in each direction: about 80 m, which is about a
 * pixel at zoom 10, where the basemap's detail ends.
 */
const GRID = 15_000;

/** A layer of the basemap as it is committed. */
export function readGround(layer: GroundLayer): FeatureCollection {
	const licence = GROUND_LICENCES.find((folder) => layersOf(folder).includes(layer));
	return JSON.parse(readFileSync(`geodata/basemap/${licence}/${layer}.geojson`, 'utf8')) as FeatureCollection;
}

/** All layers of one licence as TopoJSON, for the moving map. */
export function packGround(licence: GroundLicence): string {
	return JSON.stringify(
		topology(Object.fromEntries(layersOf(licence).map((layer) => [layer, readGround(layer)])), GRID)
	);
}

function layersOf(licence: GroundLicence): readonly GroundLayer[] {
	return GROUND_LAYERS[licence];
}
