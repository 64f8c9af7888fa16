import { expect, test } from 'vitest';
import { checkStatements } from '../../src/lib/data/checked-statements.ts';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { joinEvents } from '../../src/lib/data/join-events.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { ANSWER, soundGeodata, type Change } from '../fixtures.ts';
import { vincenty } from './second-formula.ts';

const real = checkGeodata(readGeodata('geodata'));
const checked = checkStatements(joinEvents(real), real.places);

test('every distance that the articles state between two places is measured', () => {
	const stated = [...real.events.values()].flatMap(({ id, claims }) =>
		claims.filter(({ value }) => value?.unit === 'km').map((claim) => `${id}#${claim.id}`)
	);
	expect(stated.length).toBeGreaterThan(0);
	expect(checked.map(({ event, claim }) => `${event.id}#${claim.id}`)).toEqual(stated);
});

test('“about 160 kilometers west of Baghdad” stands beside 188.5 km, measured twice', () => {
	const check = checked.find(({ place }) => place.id === 'ain-al-asad')!;
	expect(check.claim.citations).toEqual([
		expect.objectContaining({ source: 'syriatruths-2024-01', paragraph: 18 })
	]);
	expect([check.from.id, check.statedKm]).toEqual(['baghdad', { min: 160, max: 160 }]);
	const [from, to] = ['baghdad', 'ain-al-asad'].map((id) => real.places.get(id)!.geometry!.coordinates);
	expect(check.measured.km).toBeCloseTo(vincenty(from!, to!).km, 3);
	// Two decimals of a degree can be off by half a kilometre at each end.
	expect(Math.abs(check.measured.km - 188.5)).toBeLessThan(1.2);
	expect(check.measured.wind).toBe('WNW');
	expect(check.reach.min).toBeGreaterThan(160);
	expect(check.reach.max - check.reach.min).toBeCloseTo(2 * (15 + 4), 6);
});

/** The invented record with a distance in one claim of the rocket attack on Marrow. */
function withDistance(change: Change = () => undefined) {
	const geodata = soundGeodata(ANSWER, (event) => {
		const claim = event.claims[0];
		claim.place = event.where[0].place;
		claim.value = { min: 170, max: 170, unit: 'km', category: 'distance of the town from Aldan' };
		change(claim);
	});
	return checkStatements(joinEvents(geodata), geodata.places);
}

test('the far end is the place that the category names', () => {
	expect(withDistance().map(({ from }) => from.id)).toEqual(['aldan']);
});

test.each([
	['names no place', (claim: any) => (claim.value.category = 'distance from the river')],
	['names a place without a point', (claim: any) => (claim.value.category = 'distance from Iraq')],
	['is not in kilometres', (claim: any) => (claim.value.unit = 'days')],
	['is about no location', (claim: any) => delete claim.place]
])('a figure that %s is not measured', (_, change) => {
	expect(withDistance(change)).toEqual([]);
});
