/** Makes the layers of `geodata/basemap/` anew from the packages that `fetch.mjs` has fetched; see README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBorders } from './borders.mjs';
import { buildFonts } from './fonts.mjs';
import { buildGovernorates } from './governorates.mjs';
import { buildLabels } from './labels.mjs';
import { buildRelief } from './relief.mjs';
import { buildLesserRivers, buildRivers } from './rivers.mjs';
import { buildTowns } from './towns.mjs';
import { buildLakes, buildOcean } from './water.mjs';
import { BASEMAP, readStep } from './work-folder.mjs';
import { writeLayer } from './write.mjs';

/** Where each step's result is committed: one folder for each licence. */
const LAYERS = {
	ocean: 'public-domain/ocean.geojson',
	rivers: 'public-domain/rivers.geojson',
	borders: 'odbl/borders.geojson',
	land: 'odbl/land.geojson',
	lakes: 'odbl/lakes.geojson',
	governorates: 'odbl/governorates.geojson',
	'governorate-areas': 'odbl/governorate-areas.geojson',
	'lesser-rivers': 'gshhg-lgpl/lesser-rivers.geojson'
};

buildOcean();
buildRivers();
buildLesserRivers();
buildBorders();
buildGovernorates();
buildLakes();
for (const [step, file] of Object.entries(LAYERS)) writeLayer(file, readStep(`${step}.json`).features);
writeLayer('odbl/labels.geojson', buildLabels());
writeLayer('geonames-cc-by/towns.geojson', buildTowns());
await buildRelief();
await buildFonts(
	[...Object.values(LAYERS), 'geonames-cc-by/towns.geojson', 'odbl/labels.geojson']
		.map((file) => readFileSync(join(BASEMAP, file), 'utf8'))
		.flatMap((text) => [...text.matchAll(/"name(?:_ar)?":"(.*?)"/g)].map(([, name]) => name))
		.join('')
);
