/** Governorates of Iraq and Syria: Natural Earth's lines, whose ends are moved to the OpenStreetMap border. */
import { rmSync } from 'node:fs';
import { polygonToLine } from '@turf/turf';
import { joinEnds, nearestOn } from './lines.mjs';
import { inWork, mapshaper, readStep, run, writeStep } from './work-folder.mjs';

const DIVISIONS = 'deb/qgis-common/usr/share/qgis/resources/data/world_map.gpkg';

/** Ends closer than this to another line meet it; to the border, kilometres, they belong there. */
const MEETS = 0.3;
const BELONGS = 9;

/** Natural Earth's names as the labels of the map have them; what is not named here is drawn, but never shaded. */
const NAMES = {
	'Al-Anbar': 'Anbar',
	'Al-Basrah': 'Basra',
	'Al-Muthannia': 'Muthanna',
	'Al-Qādisiyyah': 'Qadisiyah',
	'An-Najaf': 'Najaf',
	Arbil: 'Erbil',
	'As-Sulaymaniyah': 'Sulaymaniyah',
	"At-Ta'mim": 'Kirkuk',
	Babil: 'Babil',
	Baghdad: 'Baghdad',
	'Dhi-Qar': 'Dhi Qar',
	Dihok: 'Duhok',
	Diyala: 'Diyala',
	"Karbala'": 'Karbala',
	Maysan: 'Maysan',
	Ninawa: 'Nineveh',
	'Sala ad-Din': 'Salah ad-Din',
	Wasit: 'Wasit',
	Aleppo: 'Aleppo',
	'Ar Raqqah': 'Raqqa',
	"As Suwayda'": 'As-Suwayda',
	Damascus: 'Damascus',
	'Dar`a': 'Daraa',
	'Dayr Az Zawr': 'Deir ez-Zor',
	Hamah: 'Hama',
	'Hasaka (Al Haksa)': 'Al-Hasakah',
	'Homs (Hims)': 'Homs',
	Idlib: 'Idlib',
	Lattakia: 'Latakia',
	'Rif Dimashq': 'Rif Dimashq',
	Tartus: 'Tartus'
};

/** Writes `governorates.json`, lines, and `governorate-areas.json`, shapes with names. Needs `land.json`. */
export function buildGovernorates() {
	// The program adds to a file that is there already.
	rmSync(inWork('steps', 'divisions.json'), { force: true });
	run('ogr2ogr', [
		...['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=5', 'divisions.json', inWork(DIVISIONS)],
		...['states_provinces', '-where', "admin IN ('Iraq','Syria')"]
	]);
	const land = readStep('land.json').features;
	const edges = land
		.flatMap((/** @type {any} */ country) => featuresOf(polygonToLine(country)))
		.flatMap(linesOf);
	writeStep('land-edges.json', edges.map(lineFeature));
	writeStep('divisions-ends.json', toBorder(innerLines(), edges).map(lineFeature));
	mapshaper(
		`divisions-ends.json -clip land.json -simplify visvalingam interval=80
		-o inner.json format=geojson precision=0.0001`
	);
	const joined = joinEnds(featuresOf(readStep('inner.json')).flatMap(linesOf));
	writeStep(
		'governorates.json',
		joined.map((line) => ({ ...lineFeature(line), properties: { kind: 'governorate' } }))
	);
	buildAreas();
}

/** The shapes that lines and borders enclose, each with the name of the division that has most of it. */
function buildAreas() {
	mapshaper(
		`-i governorates.json land-edges.json combine-files -merge-layers force -snap interval=0.002
		-polygons gap-tolerance=0.03 -o enclosed.json format=geojson`
	);
	mapshaper(
		`enclosed.json -join divisions.json largest-overlap fields=name -filter !!name -dissolve fields=name
		-simplify visvalingam interval=400 keep-shapes -o named.json format=geojson precision=0.001`
	);
	/** @type {Record<string, string>} */
	const names = NAMES;
	const areas = readStep('named.json').features.flatMap((/** @type {any} */ { properties, geometry }) => {
		const name = names[properties.name];
		return name ? [{ type: 'Feature', properties: { kind: 'governorate', name }, geometry }] : [];
	});
	writeStep(
		'governorate-areas.json',
		areas.sort((/** @type {any} */ a, /** @type {any} */ b) =>
			a.properties.name.localeCompare(b.properties.name)
		)
	);
}

/** @returns {number[][][]} the lines between the divisions of either country */
function innerLines() {
	return ['IRQ', 'SYR'].flatMap((country) => {
		mapshaper(
			`divisions.json -filter adm0_a3=='${country}' -snap interval=0.001 -clean -innerlines
			-o inner-${country}.json format=geojson precision=0.00001`
		);
		return featuresOf(readStep(`inner-${country}.json`)).flatMap(linesOf);
	});
}

/**
 * Leads each loose end on to the border, and a little beyond, so that clipping ends it exactly there.
 *
 * @param {number[][][]} lines
 * @param {number[][][]} edges
 */
function toBorder(lines, edges) {
	return lines.map((line, index) => {
		const others = lines.filter((_, other) => other !== index);
		const [start = [], end = []] = [line[0], line.at(-1)].map((point = []) => {
			if (nearestOn(point, others).km < MEETS) return [];
			const { km, at } = nearestOn(point, edges);
			if (km > BELONGS) return [];
			return [at, [0, 1].map((axis) => (at[axis] ?? 0) + ((at[axis] ?? 0) - (point[axis] ?? 0)) * 0.15)];
		});
		return [...start.toReversed(), ...line, ...end];
	});
}

/** @param {any} read a collection of features or of geometries, or one feature */
function featuresOf(read) {
	return read.features ?? read.geometries ?? [read];
}

/** @param {any} shape a feature or geometry */
function linesOf(shape) {
	const { type, coordinates } = shape.geometry ?? shape;
	return /** @type {number[][][]} */ (type === 'LineString' ? [coordinates] : coordinates);
}

/** @param {number[][]} coordinates */
function lineFeature(coordinates) {
	return {
		type: /** @type {const} */ ('Feature'),
		properties: {},
		geometry: { type: /** @type {const} */ ('LineString'), coordinates }
	};
}
