import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { GroundLayer } from '../ground-layers.ts';

/** The layers themselves, and absolute addresses of the relief and the fonts. */
export interface StyleSources {
	layers: Record<GroundLayer, FeatureCollection>;
	relief: string;
	fonts: Record<'latin' | 'latinExtended' | 'arabic', string>;
}

/** The name of the one font of the map: Latin and Arabic files under one roof. */
export const FONT = 'Atlas';

/** `[longitude, latitude]` of the corners of the relief picture, from the north-west clockwise, as MapLibre asks. */
const RELIEF_CORNERS: [[number, number], [number, number], [number, number], [number, number]] = [
	[35, 40],
	[50, 40],
	[50, 29],
	[35, 29]
];

/** The data of the style. MapLibre cuts the GeoJSON into tiles itself; `tolerance` is in its tiles' pixels. */
export function sourcesOf({ layers, relief }: StyleSources): StyleSpecification['sources'] {
	return {
		...Object.fromEntries(
			Object.entries(layers).map(([name, data]) => [name, { type: 'geojson' as const, data, tolerance: 0.2 }])
		),
		relief: { type: 'image', url: relief, coordinates: RELIEF_CORNERS }
	};
}

/** Where each file of the font holds: without `glyphs`, so that no glyph server is ever asked. */
export function fontFacesOf({ fonts }: StyleSources): StyleSpecification['font-faces'] {
	return {
		[FONT]: [
			{ url: fonts.latin, 'unicode-range': ['U+0000-00FF', 'U+0131', 'U+2000-206F'] },
			{ url: fonts.latinExtended, 'unicode-range': ['U+0100-0130', 'U+0132-02FF', 'U+1E00-1EFF'] },
			{ url: fonts.arabic, 'unicode-range': ['U+0600-06FF', 'U+FB50-FDFF', 'U+FE70-FEFC'] }
		]
	};
}
