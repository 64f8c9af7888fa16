import arabic from '../../../geodata/basemap/fonts/noto-sans-arabic.woff2?url&no-inline';
import latinExtended from '../../../geodata/basemap/fonts/noto-sans-latin-extended.woff2?url&no-inline';
import latin from '../../../geodata/basemap/fonts/noto-sans-latin.woff2?url&no-inline';
import towns from '../../../geodata/basemap/geonames-cc-by/towns.geojson?url&no-inline';
import lesserRivers from '../../../geodata/basemap/gshhg-lgpl/lesser-rivers.geojson?url&no-inline';
import borders from '../../../geodata/basemap/odbl/borders.geojson?url&no-inline';
import governorates from '../../../geodata/basemap/odbl/governorates.geojson?url&no-inline';
import labels from '../../../geodata/basemap/odbl/labels.geojson?url&no-inline';
import lakes from '../../../geodata/basemap/odbl/lakes.geojson?url&no-inline';
import land from '../../../geodata/basemap/odbl/land.geojson?url&no-inline';
import ocean from '../../../geodata/basemap/public-domain/ocean.geojson?url&no-inline';
import rivers from '../../../geodata/basemap/public-domain/rivers.geojson?url&no-inline';
import relief from '../../../geodata/basemap/relief/relief.webp?url&no-inline';

/** Addresses of the basemap's layers and fonts, all on our own origin. The only file that names them. */
export const BASEMAP = {
	land,
	ocean,
	lakes,
	rivers,
	lesserRivers,
	governorates,
	borders,
	labels,
	towns,
	relief
} as const;

export const FONTS = { latin, latinExtended, arabic } as const;
