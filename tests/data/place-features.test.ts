import { expect, test } from 'vitest';
import { placeFeatures } from '../../src/lib/data/place-features.ts';
import { soundGeodata } from '../fixtures.ts';

const places = [...soundGeodata().places.values()];
const { features } = placeFeatures(places);

test('the gazetteer is sorted by id, whatever order it is read in [F34]', () => {
	expect(features.map(({ id }) => id)).toEqual(['aldan', 'iraq', 'marrow', 'marrow-outskirts']);
	expect(placeFeatures([...places].reverse()).features).toEqual(features);
});

test('a place that is known only as a country has no point', () => {
	expect(features.map(({ geometry }) => geometry !== null)).toEqual([true, false, true, true]);
});

test('all properties are flat: text, number or null, and lists are joined', () => {
	for (const { properties } of features)
		for (const [name, value] of Object.entries(properties))
			expect(value === null || ['string', 'number'].includes(typeof value), name).toBe(true);
	expect(features[2]?.properties.names_as_written).toBe('Marrow (aldan-gazette-1 ¶5)');
	expect(features[0]?.properties.other_names).toBeNull();
});

test('a place that stands in for another says for which and why [E09]', () => {
	expect(features[3]?.properties).toMatchObject({
		proxy_for: 'marrow',
		proxy_reason: 'The outskirts have no point of their own.'
	});
});
