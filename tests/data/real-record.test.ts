import { expect, test } from 'vitest';
import { findProblems } from '../../src/lib/data/check/check-geodata.ts';
import { downloadsOf } from '../../src/lib/data/downloads.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { describeProblem } from '../../src/lib/data/problem.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { urlOf } from '../fixtures.ts';
import { furtherFaults, validatorFaults } from './geojson-faults.ts';

const files = readGeodata('geodata');
const problems = findProblems(files).map(describeProblem);
const atlas = problems.length === 0 ? openAtlas(files, urlOf) : undefined;

/** The opened atlas; the tests below cannot say anything while the record has faults. */
function opened(): NonNullable<typeof atlas> {
	if (!atlas) throw new Error(`geodata has ${problems.length} fault(s); see the first test`);
	return atlas;
}

test('the record has no faults', () => {
	expect(problems).toEqual([]);
});

test.each([
	['2020-01-03-baghdad-airport-strike', ['strike'], 1, 0],
	['2020-01-05-baghdad-parliament-vote', ['decision'], 0, 0], // no article says where it was taken
	['2021-02-26-al-bukamal-strike', ['strike', 'retaliation'], 1, 0],
	['2021-06-28-iraq-syria-border-strikes', ['strike', 'retaliation'], 3, 1],
	['2024-01-24-iraq-three-facilities-strikes', ['strike', 'retaliation'], 3, 1],
	['2024-01-24-conoco-rocket-attack', ['strike', 'retaliation'], 1, 0],
	['2024-01-24-ain-al-asad-drone-attack', ['strike', 'retaliation'], 1, 0],
	['2024-01-24-ain-al-asad-undated-attack', ['strike', 'retaliation'], 1, 0]
])('%s is there, with its locations', (id, kinds, locations, unlocated) => {
	const event = opened().events.find((one) => one.id === id);
	expect(kinds).toContain(event?.kind);
	expect(event?.locations).toHaveLength(locations);
	expect(event?.locations.filter(({ position }) => position === null)).toHaveLength(unlocated);
});

test('the claim to have shot down a Reaper is there, and says why it is not on the map [B21]', () => {
	const event = opened().events.find(({ id }) => id === '2024-01-24-reaper-shoot-down-claim');
	expect(event?.isOnMap).toBe(false);
	expect(event?.notOnMap).toBeTruthy();
});

test('the main line can be stepped through, and no event on it comes before what it answers [B08] [F06]', () => {
	const { events } = opened();
	const mainLine = events.filter(({ isMainLine }) => isMainLine);
	expect(mainLine.length).toBeGreaterThanOrEqual(8);
	expect(mainLine.length).toBeLessThanOrEqual(20);
	for (const { seq, id, responses } of events)
		for (const { event: cause } of responses) if (cause) expect(cause.seq, id).toBeLessThan(seq);
});

test('every paragraph of all five articles is cited by a claim or excused with a reason [E01]', () => {
	const { coverage, sources } = opened();
	const articles = sources.filter(({ letter }) => letter !== null).map(({ id }) => id);
	expect(articles.sort()).toEqual([
		'alahed-2021-06',
		'iit-2021-02',
		'iit-2021-06',
		'naaju-2021-06',
		'syriatruths-2024-01'
	]);
	expect(new Set(coverage.map(({ source }) => source))).toEqual(new Set(articles));
	expect(coverage.filter(({ claims, uncoded }) => claims === 0 && !uncoded)).toEqual([]);
});

test('“killed and injured 30” is one figure, of killed and injured together [E06]', () => {
	const claims = opened().events.flatMap((event) => event.claims);
	const thirty = claims.filter(
		({ value }) => value?.unit === 'people' && (value.min === 30 || value.max === 30)
	);
	expect(thirty.length).toBeGreaterThan(0);
	for (const { topic, value } of thirty)
		expect([topic, value?.min, value?.max]).toEqual(['casualties', 30, 30]);
});

test('no claim gives 0 for what is not reported [E06] [F08]', () => {
	const values = opened().events.flatMap(({ claims }) =>
		claims.flatMap(({ value }) => (value ? [value] : []))
	);
	expect(values.length).toBeGreaterThan(0);
	expect(values.filter(({ min, max }) => min === 0 || max === 0)).toEqual([]);
});

test('every answer says who calls it so, and kind follows that rule whoever acts [E05] [E16]', () => {
	const counts: Record<string, Record<string, number>> = {};
	for (const event of opened().events) {
		const particular = event.responses.filter((response) => response.event !== null);
		for (const { saidBy, citations } of event.responses)
			expect([saidBy.name, citations.length > 0]).not.toContain(false);
		if (event.kind === 'retaliation') expect(particular, event.id).not.toEqual([]);
		if (event.kind === 'strike') expect(particular, event.id).toEqual([]);
		const byKind = (counts[event.actors[0]?.actor.name ?? '(nobody)'] ??= {});
		byKind[event.kind] = (byKind[event.kind] ?? 0) + 1;
	}
	console.table(counts);
	expect(Object.keys(counts)).not.toContain('(nobody)');
});

/** Great-circle distance in kilometres: the haversine formula on a sphere of 6371.0088 km. */
function haversine([lon1, lat1]: number[], [lon2, lat2]: number[]): number {
	const radians = (degrees = 0) => (degrees * Math.PI) / 180;
	const half = (from = 0, to = 0) => Math.sin((radians(to) - radians(from)) / 2) ** 2;
	const a = half(lat1, lat2) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon1, lon2);
	return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}

test.each([
	['baghdad', 'ain-al-asad', 188.5],
	['al-qaim', 'al-bukamal', 9.3],
	['baghdad', 'jurf-al-sakhar', 55.3],
	['deir-ez-zor-city', 'conoco-gas-field', 15.3]
])('from %s to %s it is %f km, as measured elsewhere [F04]', (from, to, km) => {
	const places: { id: string; geometry: { coordinates: number[] } }[] = JSON.parse(
		files['gazetteer.geojson']!
	).features;
	const [a, b] = [from, to].map((id) => places.find((place) => place.id === id)!.geometry.coordinates);
	// Two decimals of a degree can be off by half a kilometre at each end.
	expect(Math.abs(haversine(a!, b!) - km)).toBeLessThan(1.2);
});

test('the second formula gives a degree of latitude its known length', () => {
	expect(haversine([44, 33], [44, 34])).toBeCloseTo(111.195, 2);
	expect(haversine([44, 33], [45, 33])).toBeCloseTo(93.256, 2);
});

test.each(['events.geojson', 'gazetteer.geojson'])(
	'the published %s is sound for two validators and our own look [F34]',
	(path) => {
		const body = downloadsOf(opened()).find((download) => download.path === path)!.body;
		expect(validatorFaults(body)).toEqual([]);
		expect(furtherFaults(body)).toEqual([]);
	}
);
