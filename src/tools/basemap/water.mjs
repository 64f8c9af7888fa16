/** Sea, lakes and salt flats: Natural Earth where it is good, OpenStreetMap where it knows better. */
import { area, booleanIntersects, centroid, polygon } from '@turf/turf';
import { CUT, inWork, mapshaper, readStep, REACH, writeStep } from './work-folder.mjs';

const NATURAL_EARTH = 'deb/libmagics++-data/usr/share/magics/10m';

/** Lakes smaller than this are left out, square kilometres; so is what the source takes for one lake but is sea. */
const SMALLEST = 20;
const LARGEST = 5000;

/** `[longitude, latitude]` of the salt flats that OpenStreetMap's water has as lakes; told apart by hand. */
const SALT = [
	[41.12, 35],
	[41.22, 34.78],
	[41.86, 35.59],
	[37.59, 36.01],
	[41.06, 35.28],
	[41.22, 35.16]
];

/**
 * Lakes whose outline in Natural Earth is the high water of the 1980s. Habbaniyah is taken from OpenStreetMap instead.
 * Razazah fell from 1,632 km² in 1989 to 260 km² in 2019, and no package has today's shore: it is drawn as varying.
 *
 * @see https://doaj.org/article/688c399be5fd466b8ebc9bbd091e6bdf
 */
const HABBANIYAH = [43.46, 33.29];
const RAZAZAH = [43.6, 32.76];

/** Writes `ocean.json`. */
export function buildOcean() {
	const source = inWork(NATURAL_EARTH, 'ne_10m_ocean.shp');
	mapshaper(
		`${source} -clip bbox=${CUT} -filter featurecla=='Ocean' -filter-fields -dissolve
		-simplify visvalingam interval=300 -each kind='ocean' -o ocean.json format=geojson precision=0.001`
	);
}

/** Writes `lakes.json`. */
export function buildLakes() {
	mapshaper(
		`${inWork(NATURAL_EARTH, 'ne_10m_ocean.shp')} -clip bbox=${CUT} -filter featurecla!='Ocean'
		-filter !/Hammar/.test(name) -explode -filter-fields -o lakes-ne.json format=geojson`
	);
	mapshaper(
		`${inWork('node_modules/@geo-maps/earth-waterbodies-10m/map.geo.json')} -clip bbox=${CUT}
		-explode -o lakes-osm.json format=geojson precision=0.00001`
	);
	const natural = shapesOf('lakes-ne.json').filter((lake) => !isNear(lake, HABBANIYAH));
	const mapped = shapesOf('lakes-osm.json')
		.filter((lake) => !natural.some((known) => booleanIntersects(known, lake)))
		.map(rounded);
	writeStep(
		'lakes-all.json',
		[...natural, ...mapped].filter(isOfSize).map((lake) => ({ ...lake, properties: { kind: kindOf(lake) } }))
	);
	mapshaper(
		`lakes-all.json -clip bbox=${REACH} -simplify visvalingam weighted interval=160 keep-shapes
		-o lakes.json format=geojson precision=0.0001`
	);
}

/**
 * @param {string} file
 * @returns {import('geojson').Feature<import('geojson').Polygon>[]}
 */
function shapesOf(file) {
	const read = readStep(file);
	const geometries = read.geometries ?? read.features.map((/** @type {any} */ { geometry }) => geometry);
	return geometries.map((/** @type {any} */ { coordinates }) => polygon(coordinates));
}

/** @param {import('geojson').Feature<import('geojson').Polygon>} lake */
function isOfSize(lake) {
	const size = area(lake) / 1e6;
	return size > SMALLEST && size < LARGEST;
}

/** @param {import('geojson').Feature<import('geojson').Polygon>} lake */
function kindOf(lake) {
	if (isNear(lake, RAZAZAH)) return 'varying';
	return SALT.some((flat) => isNear(lake, flat)) ? 'salt' : 'lake';
}

/**
 * @param {import('geojson').Feature<import('geojson').Polygon>} lake
 * @param {number[]} point
 */
function isNear(lake, [lon = 0, lat = 0]) {
	const [x = 0, y = 0] = centroid(lake).geometry.coordinates;
	return Math.hypot(x - lon, y - lat) < 0.1;
}

/** Rounds off the steps of an outline that was traced from pixels, by cutting its corners twice (Chaikin). */
function rounded(/** @type {import('geojson').Feature<import('geojson').Polygon>} */ lake) {
	return polygon(lake.geometry.coordinates.map((ring) => cutCorners(cutCorners(ring))));
}

/** @param {number[][]} ring */
function cutCorners(ring) {
	const cut = ring
		.slice(1)
		.flatMap((to, index) => [between(ring[index] ?? to, to, 0.25), between(ring[index] ?? to, to, 0.75)]);
	return [...cut, cut[0] ?? []];
}

/**
 * @param {number[]} from
 * @param {number[]} to
 * @param {number} share
 */
function between(from, to, share) {
	return [0, 1].map((axis) => (from[axis] ?? 0) * (1 - share) + (to[axis] ?? 0) * share);
}
