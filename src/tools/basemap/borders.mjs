/** Borders and land from OpenStreetMap: the border between Iraq and Syria in full, the others thinner. */
import { booleanPointInPolygon } from '@turf/turf';
import { CUT, inWork, mapshaper, REACH, readStep, writeStep } from './work-folder.mjs';

/** Lines in the source that are not agreed borders: the Golan, the northern West Bank. */
const DISPUTED = '/ISRSYR|SYRISR|ISRPSE|PSEISR/.test(A.A3+B.A3)';
const OURS = '/IRQSYR|SYRIRQ/.test(A.A3+B.A3)';

/** How far a line may be off the source, metres. */
const FINE = 40;
const COARSE = 250;

/** Writes `borders.json`, lines, and `land.json`: Iraq and Syria, whose edges are the same lines. Needs `ocean.json`. */
export function buildBorders() {
	const source = inWork('node_modules/@geo-maps/countries-maritime-10m/map.geo.json');
	mapshaper(
		`${source} -clip bbox=${CUT} -snap interval=0.0003 -clean gap-fill-area=20km2 -o countries.json format=topojson`
	);
	innerLines('ours', FINE, OURS);
	innerLines('disputed', COARSE, DISPUTED);
	innerLines('others', COARSE, `!(${OURS}||${DISPUTED})`);
	writeStep('lines.json', [
		...linesOf('others', { kind: 'border' }),
		...linesOf('disputed', { kind: 'disputed' }),
		...linesOf('ours', { kind: 'border', name: 'Iraq–Syria border' })
	]);
	mapshaper(
		`lines.json -clip bbox=${REACH} -erase ocean.json -o borders.json format=geojson precision=0.0001`
	);
	buildLand();
}

/**
 * @param {string} name
 * @param {number} metres
 * @param {string} where
 */
function innerLines(name, metres, where) {
	mapshaper(
		`countries.json -simplify visvalingam weighted interval=${metres} keep-shapes
		-innerlines where=${where} -o lines-${name}.json format=geojson precision=0.0001`
	);
}

/**
 * @param {string} name
 * @param {Record<string, string>} properties
 */
function linesOf(name, properties) {
	const read = readStep(`lines-${name}.json`);
	/** @type {any[]} */
	const geometries = read.geometries ?? read.features.map((/** @type {any} */ { geometry }) => geometry);
	return geometries.map((geometry) => ({ type: /** @type {const} */ ('Feature'), properties, geometry }));
}

function buildLand() {
	mapshaper(
		`countries.json -simplify visvalingam weighted interval=${COARSE} keep-shapes -filter /IRQ|SYR/.test(A3)
		-dissolve -lines -o outline.json format=geojson precision=0.0001`
	);
	mapshaper(
		`-i outline.json lines-ours.json combine-files -merge-layers force -snap interval=0.0002
		-polygons -clip bbox=${REACH} -o halves.json format=geojson precision=0.0001`
	);
	const halves = readStep('halves.json');
	/** @type {any[]} */
	const geometries = halves.geometries ?? halves.features.map((/** @type {any} */ { geometry }) => geometry);
	const named = [
		{ name: 'Syria', name_ar: 'سوريا', at: [40.14, 35.34] },
		{ name: 'Iraq', name_ar: 'العراق', at: [44.4, 33.34] }
	];
	writeStep(
		'land.json',
		named.map(({ at, ...names }) => ({
			type: 'Feature',
			properties: { kind: 'country', ...names },
			geometry: geometries.find((geometry) => booleanPointInPolygon(at, geometry))
		}))
	);
}
