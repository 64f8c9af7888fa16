import arabic from '../../../geodata/basemap/fonts/noto-sans-arabic.woff2?url&no-inline';
import latinExtended from '../../../geodata/basemap/fonts/noto-sans-latin-extended.woff2?url&no-inline';
import latin from '../../../geodata/basemap/fonts/noto-sans-latin.woff2?url&no-inline';
import relief from '../../../geodata/basemap/relief/relief.webp?url&no-inline';

/** Addresses of the basemap's relief and fonts, all on our own origin; its layers come by `fetch-ground.ts`. */
export const RELIEF = relief;

export const FONTS = { latin, latinExtended, arabic } as const;
