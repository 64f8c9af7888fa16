import { expect, test } from 'vitest';
import { faultsWith, type Change } from '../fixtures.ts';

/** Where the places stand in the gazetteer. */
const MARROW = 0;
const OUTSKIRTS = 2;
const IRAQ = 3;

function faultsOfPlace(index: number, change: Change): string[] {
	return faultsWith('gazetteer.geojson', ({ features }) => change(features[index]));
}

/** Moves a place together with what its position is compared with. */
function moveTo(position: [number, number]): Change {
	return ({ geometry, properties }) => {
		geometry.coordinates = position;
		properties.evidence[0].position = position;
	};
}

test.each<[string, number, Change, string]>([
	[
		'latitude before longitude',
		MARROW,
		moveTo([33.9, 42.1]),
		'marrow.geometry.coordinates: [33.9, 42.1] is outside IQ; swapped? longitude comes first'
	],
	[
		'a point in another country',
		MARROW,
		moveTo([20.5, 40.1]),
		'marrow.geometry.coordinates: [20.5, 40.1] is outside IQ'
	],
	[
		'a label point in another country',
		IRAQ,
		({ properties }) => (properties.representative_point = [0, 0]),
		'iraq.properties.representative_point: [0, 0] is outside IQ'
	],
	[
		'a country without a box',
		IRAQ,
		({ properties }) =>
			Object.assign(properties, { countries: ['XX', 'IQ'], representative_point: [44, 33] }),
		'iraq.properties.countries: no box for country "XX" in check-places.ts'
	]
])('a place with %s is refused [F04]', (_, index, change, fault) => {
	const faults = faultsOfPlace(index, change).filter((line) => !line.includes('marrow-outskirts'));
	expect(faults).toEqual([`gazetteer.geojson: ${fault}`]);
});

test.each<[string, number, Change, string]>([
	[
		'with metres that nobody knows',
		MARROW,
		({ geometry }) => (geometry.coordinates[0] = 42.1001),
		'marrow.geometry.coordinates: [42.1001, 33.9] has more than 2 decimals, finer than it is known'
	],
	[
		'without a point though a town',
		MARROW,
		(place) => (place.geometry = null),
		'marrow.geometry: a town has a point'
	],
	[
		'with a point though a country',
		MARROW,
		({ properties }) => (properties.precision = 'country'),
		'marrow.geometry: "country" must not have a point'
	],
	[
		'without a radius',
		MARROW,
		({ properties }) => Object.assign(properties, { uncertainty_km: null, evidence: [] }),
		'marrow.properties.uncertainty_km: a point says how far off it may be'
	],
	[
		'that stands in without saying why',
		OUTSKIRTS,
		({ properties }) => (properties.proxy_reason = null),
		'marrow-outskirts.properties.proxy_reason: a proxy says that it is one, and why'
	],
	[
		'that gives a reason but stands in for nothing',
		OUTSKIRTS,
		({ properties }) => (properties.proxy_for = null),
		'marrow-outskirts.properties.proxy_reason: a proxy says that it is one, and why'
	],
	[
		'whose stand-in is elsewhere',
		OUTSKIRTS,
		moveTo([42.12, 33.9]),
		'marrow-outskirts.geometry.coordinates: is not where "marrow" is, for which it stands in'
	],
	[
		'whose distance to a reference is wrong',
		MARROW,
		({ properties }) => (properties.evidence[0].km_away = 0.2),
		'marrow.properties.evidence.0.km_away: is 0.00 km, not 0.2'
	],
	[
		'whose radius does not reach a reference',
		MARROW,
		({ properties }) => properties.evidence.push({ from: 'Old map', licence: 'public domain', km_away: 4 }),
		'marrow.properties.uncertainty_km: 3 km does not reach the accepted position of Old map, 4 km away'
	]
])('a place %s is refused [F03]', (_, index, change, fault) => {
	// An event there may lose its place on the map by it.
	const faults = faultsOfPlace(index, change).filter((line) => !line.startsWith('events/'));
	expect(faults).toEqual([`gazetteer.geojson: ${fault}`]);
});

test('a place far from every accepted reference is refused', () => {
	const faults = faultsOfPlace(MARROW, ({ properties }) => {
		delete properties.evidence[0].position;
		properties.evidence[0].km_away = 2;
	});
	expect(faults).toEqual([
		'gazetteer.geojson: marrow.geometry.coordinates: is 2 km from the nearest accepted reference'
	]);
});

test('a reference that was rejected with a reason does not count', () => {
	const rejected = {
		from: 'Old map',
		licence: 'public domain',
		km_away: 400,
		rejected: 'Another town of that name.'
	};
	expect(faultsOfPlace(MARROW, ({ properties }) => properties.evidence.push(rejected))).toEqual([]);
});
