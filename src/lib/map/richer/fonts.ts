import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url&no-inline';
import latinExtended from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url&no-inline';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url&no-inline';
import type { FontFacesSpecification } from 'maplibre-gl';

/** The name of the font of labels in foreign tiles. */
export const WHOLE_FONT = 'Atlas whole';

/**
 * The whole font of the map, whose files for the atlas's own labels hold only their letters: names in foreign tiles may
 * have any. From our own origin; no glyph server is asked. A file is fetched when a label needs it, so that naming them
 * costs nothing, and they are named on the own basemap too: a change of fonts would drop every letter that is drawn.
 *
 * @param page - address of the page
 */
export function wholeFonts(page: string): FontFacesSpecification {
	const at = (path: string) => new URL(path, page).href;
	return {
		[WHOLE_FONT]: [
			{
				url: at(latin),
				'unicode-range': ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F']
			},
			{ url: at(latinExtended), 'unicode-range': ['U+0100-02FF', 'U+1E00-1EFF'] },
			{ url: at(arabic), 'unicode-range': ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'] }
		]
	};
}
