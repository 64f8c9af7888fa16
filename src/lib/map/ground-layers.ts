/**
 * The vector layers of the basemap, by the folder of their licence below `geodata/basemap/`. Each folder travels as one
 * file, so that the terms of one never reach another.
 */
export const GROUND_LAYERS = {
	odbl: ['land', 'lakes', 'governorates', 'borders', 'labels'],
	'public-domain': ['ocean', 'rivers'],
	'gshhg-lgpl': ['lesser-rivers'],
	'geonames-cc-by': ['towns']
} as const;

export type GroundLicence = keyof typeof GROUND_LAYERS;

export type GroundLayer = (typeof GROUND_LAYERS)[GroundLicence][number];

/** The licences, in the order in which they are asked for. */
export const GROUND_LICENCES = Object.keys(GROUND_LAYERS) as GroundLicence[];
