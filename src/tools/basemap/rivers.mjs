/** Rivers: the great ones from Natural Earth, smoothed; their tributaries and the wadis from GSHHG. */
import { length, lineString } from '@turf/turf';
import { inWork, mapshaper, REACH, readStep, run, writeStep } from './work-folder.mjs';
import { joinEnds, smoothed, withoutSpikes } from './lines.mjs';

/** Natural Earth's names, some in Turkish or without diacritics, as the atlas writes them, and in Arabic. */
const NAMES = /** @type {Record<string, [name: string, nameAr?: string]>} */ ({
	Tigris: ['Tigris', 'دجلة'],
	Dicle: ['Tigris', 'دجلة'],
	Euphrates: ['Euphrates', 'الفرات'],
	Firat: ['Euphrates', 'الفرات'],
	'Al Furat': ['Euphrates', 'الفرات'],
	'Shatt al Arab': ['Shatt al-Arab', 'شط العرب'],
	'Shatt al Hillah': ['Shatt al-Hillah', 'شط الحلة'],
	Jordan: ['Jordan', 'نهر الأردن']
});
const GREAT = ['Tigris', 'Euphrates', 'Shatt al-Arab'];

/**
 * A point on each tributary that has a name here, `[longitude, latitude]`; GSHHG has no names. The names are those of the
 * articles in the English Wikipedia, which give the Arabic too.
 */
const TRIBUTARIES = /** @type {[name: string, nameAr: string, lon: number, lat: number][]} */ ([
	['Khabur', 'الخابور', 40.74, 36.2],
	['Great Zab', 'الزاب الكبير', 43.62, 36.25],
	['Little Zab', 'الزاب الأسفل', 43.8, 35.55],
	['Diyala', 'ديالى', 44.7, 33.9]
]);

/** Points of two folds in the Euphrates near 33.1° N 44.1° E that the river does not have, `[longitude, latitude]`. */
const FOLDS = [
	[44.0698, 33.136],
	[44.0479, 33.1392],
	[44.0403, 33.137],
	[44.0357, 33.1292],
	[44.0481, 33.1273],
	[44.0972, 33.0808]
];

/** GSHHG lies this far south of Natural Earth along the Euphrates, degrees; its lines are moved by as much. */
const SHIFT = 0.0045;

/** Tributaries and wadis shorter than this are left out, kilometres. */
const SHORTEST = 60;

/** Writes `rivers.json`: rank 1 for the great rivers, 2 for others. */
export function buildRivers() {
	const source = inWork('deb/libmagics++-data/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp');
	mapshaper(`${source} -clip bbox=${REACH} -explode -filter-fields name -o rivers-ne.json format=geojson`);
	const rivers = readStep('rivers-ne.json').features.map((/** @type {any} */ { properties, geometry }) => {
		const [name, nameAr] = NAMES[properties.name] ?? [properties.name || undefined];
		const line = smoothed(withoutSpikes(geometry.coordinates.filter(isNotFolded)));
		return lineString(line, { kind: 'river', name, name_ar: nameAr, rank: GREAT.includes(name) ? 1 : 2 });
	});
	writeStep('rivers-smooth.json', rivers);
	mapshaper(
		'rivers-smooth.json -simplify visvalingam weighted interval=90 -filter !(this.length<3000) -o rivers.json format=geojson'
	);
}

/** @param {number[]} point */
function isNotFolded([lon = 0, lat = 0]) {
	return !FOLDS.some(([x = 0, y = 0]) => Math.abs(x - lon) < 0.0002 && Math.abs(y - lat) < 0.0002);
}

/** Writes `lesser-rivers.json`: rank 2 for tributaries that flow all year, 3 for wadis. Needs the program `gmt`. */
export function buildLesserRivers() {
	const text = run('gmt', ['coast', '-R36/48/30.5/38', '-Df', '-Ia', '-M']);
	const lines = text
		.split(/^>.*?(?=-?Level|\n)/m)
		.slice(1)
		.map((part) => ({ level: Number(/Level (\d+)/.exec(part)?.[1]), line: positionsIn(part) }));
	const flowing = joinEnds(lines.filter(({ level }) => level >= 2 && level <= 4).map(({ line }) => line));
	const wadis = joinEnds(lines.filter(({ level }) => level >= 6 && level <= 7).map(({ line }) => line));
	writeStep('lesser.json', [
		...flowing.filter(isLong).map((line) => lineString(line, { kind: 'river', ...nameOf(line), rank: 2 })),
		...wadis.filter(isLong).map((line) => lineString(line, { kind: 'wadi', rank: 3 }))
	]);
	mapshaper(
		`lesser.json -clip bbox=36.2,31.2,47.6,37.6 -simplify visvalingam weighted interval=220
		-filter this.length>5000 -o lesser-rivers.json format=geojson precision=0.0001`
	);
}

/** @param {string} part */
function positionsIn(part) {
	return part
		.split('\n')
		.filter((row) => /^\s*\d/.test(row))
		.map((row) => {
			const [lon = 0, lat = 0] = row.trim().split(/\s+/).map(Number);
			return [lon, lat + SHIFT];
		});
}

/** @param {number[][]} line */
function isLong(line) {
	return length(lineString(line)) >= SHORTEST;
}

/** @param {number[][]} line */
function nameOf(line) {
	const found = TRIBUTARIES.find(([, , lon, lat]) =>
		line.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 0.06)
	);
	return found && { name: found[0], name_ar: found[1] };
}
