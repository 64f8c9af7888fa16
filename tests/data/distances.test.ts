import { expect, test } from 'vitest';
import { measureWay, windOf, WINDS } from '../../src/lib/data/distances.ts';
import { vincenty } from './second-formula.ts';

test.each([
	[
		[44.4, 33.34],
		[42.44, 33.79]
	],
	[
		[40.92, 34.45],
		[40.99, 34.39]
	],
	[
		[-70, -33],
		[12.5, 41.89]
	]
])('the way from %j to %j is that of a second formula', (from, to) => {
	const { km, bearing } = measureWay(from, to);
	const second = vincenty(from, to);
	expect(Math.abs(km - second.km)).toBeLessThan(0.001);
	expect(Math.abs(bearing - second.bearing)).toBeLessThan(0.001);
});

test('the second formula gives the line from Flinders Peak to Buninyon its surveyed length', () => {
	const flinders = [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)];
	const buninyon = [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)];
	// Geoscience Australia, GDA technical manual: 54 972.271 m on GRS 80, which differs from WGS 84 by less than 1 mm here.
	expect(vincenty(flinders, buninyon).km).toBeCloseTo(54.972271, 5);
	expect(measureWay(flinders, buninyon).km).toBeCloseTo(54.972271, 5);
});

test.each([
	[0, 'N'],
	[11.2, 'N'],
	[11.3, 'NNE'],
	[90, 'E'],
	[292.5, 'WNW'],
	[348.8, 'N'],
	[360, 'N'],
	[-90, 'W']
] as const)('%f degrees is %s', (bearing, wind) => {
	expect(windOf(bearing)).toBe(wind);
});

test('every wind is reached, each once around the compass', () => {
	expect(WINDS.map((_, i) => windOf(i * 22.5))).toEqual([...WINDS]);
});

test.each([[[NaN, 33]], [[44]], [[44, Infinity]]])('%j is no position', (position) => {
	expect(() => measureWay(position, [44, 33])).toThrow(RangeError);
});
