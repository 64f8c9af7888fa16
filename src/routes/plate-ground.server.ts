import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { groundOf } from '$lib/data/plate-ground.ts';

const LAYERS = ['public-domain/rivers', 'odbl/borders', 'geonames-cc-by/towns'];

/** The rivers, borders and towns of the basemap, read once for the plates of all places. */
export const ground = groundOf(
	LAYERS.map((layer) => `geodata/basemap/${layer}.geojson`)
		.filter((path) => existsSync(path))
		.map((path) => JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection)
);
