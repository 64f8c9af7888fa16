import { expect, test } from 'vitest';
import { ANSWER, faultsWith, STATEMENT, STRIKE, type Change } from '../fixtures.ts';

test.each<[string, string, Change, string]>([
	[
		'finer than its place',
		ANSWER,
		({ where }) => (where[0].precision = 'site'),
		'where.0.precision: is finer than the place itself is known'
	],
	[
		'with a smaller radius than its place',
		ANSWER,
		({ where }) => (where[0].uncertainty_km = 9),
		'where.0.uncertainty_km: is finer than the place itself is known'
	],
	[
		'known only as a province, without saying that it is not on the map',
		STRIKE,
		({ where }) => (where[0].precision = 'province'),
		'not_on_map: no location has a point; say why'
	],
	[
		'on the map that is said not to be there',
		STRIKE,
		(event) => (event.not_on_map = 'Unknown.'),
		'not_on_map: a location has a point, so the event is on the map'
	],
	[
		'without any place and without a reason',
		STATEMENT,
		(event) => delete event.not_on_map,
		'not_on_map: no location has a point; say why'
	]
])('a location %s is refused', (_, path, change, fault) => {
	expect(faultsWith(path, change)).toEqual([`${path}: ${fault}`]);
});

test('a location may be known less well than its place', () => {
	expect(
		faultsWith(STRIKE, ({ where }) => Object.assign(where[0], { precision: 'area', uncertainty_km: 12 }))
	).toEqual([]);
});
