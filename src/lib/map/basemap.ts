import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import latinExtended from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import towns from '../../../geodata/basemap/geonames-cc-by/towns.geojson?url';
import borders from '../../../geodata/basemap/odbl/borders.geojson?url';
import governorates from '../../../geodata/basemap/odbl/governorates.geojson?url';
import labels from '../../../geodata/basemap/odbl/labels.geojson?url';
import lakes from '../../../geodata/basemap/odbl/lakes.geojson?url';
import land from '../../../geodata/basemap/odbl/land.geojson?url';
import ocean from '../../../geodata/basemap/public-domain/ocean.geojson?url';
import rivers from '../../../geodata/basemap/public-domain/rivers.geojson?url';

/** Addresses of the basemap's layers and fonts, all on our own origin. The only file that names them. */
export const BASEMAP = { land, ocean, lakes, rivers, governorates, borders, labels, towns } as const;

export const FONTS = { latin, latinExtended, arabic } as const;
