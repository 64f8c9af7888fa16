import type { StyleSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';
import { groundLayers } from './style/ground.ts';
import { labelLayers } from './style/labels.ts';
import { lineLayers } from './style/lines.ts';
import type { Language } from './style/names.ts';
import { fontFacesOf, sourcesOf, type StyleSources } from './style/sources.ts';
import { townLayers } from './style/towns.ts';

/**
 * The basemap as a MapLibre style: quiet, without roads, labels in English and Arabic on separate lines.
 *
 * Pure: the same palette, addresses and language give the same style. Layers of the atlas itself are added on top.
 *
 * @param language - of the page; its names come first
 */
export function buildStyle(
	palette: Palette,
	sources: StyleSources,
	language: Language = 'en'
): StyleSpecification {
	return {
		version: 8,
		name: 'Strike Atlas',
		'font-faces': fontFacesOf(sources),
		sources: sourcesOf(sources),
		// Nothing fades in: a first picture that changes under the reader's eyes looks like a fault.
		transition: { duration: 0, delay: 0 },
		layers: [
			...groundLayers(palette),
			...lineLayers(palette),
			// What comes later is placed first where names compete for room.
			...labelLayers(palette, language),
			...townLayers(palette, language)
		]
	};
}
