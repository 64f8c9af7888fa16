import { expect, test } from 'vitest';
import { groupByPoint } from '../../src/lib/data/atlas-index.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { ANSWER, filesWith, idOf, soundFiles, STATEMENT, STRIKE, TOTAL, urlOf, VOTE } from '../fixtures.ts';

const { index, collection } = openAtlas(soundFiles(), urlOf);

test('the index has every event in order, and of each only what list and steps need', () => {
	expect(index.events.map(({ id }) => id)).toEqual([STRIKE, STATEMENT, ANSWER, VOTE, TOTAL].map(idOf));
	for (const entry of index.events)
		expect(Object.keys(entry).sort()).toEqual([
			'about',
			'actors',
			'answers',
			'contested',
			'id',
			'isMainLine',
			'isOnMap',
			'kind',
			'placeNames',
			'places',
			'position',
			'precision',
			'seq',
			'sources',
			'title',
			'when'
		]);
});

test('the index does not grow with the number of claims', () => {
	const longer = filesWith(STRIKE, ({ claims }) => {
		for (let i = 10; i < 60; i += 1) claims.push({ ...claims[0], id: `c${i}` });
	});
	expect(JSON.stringify(openAtlas(longer, urlOf).index)).toBe(JSON.stringify(index));
});

test('the map draws the located features of the download, with fewer properties', () => {
	expect(index.features.map(({ id }) => id)).toEqual(
		collection.features.filter(({ geometry }) => geometry).map(({ id }) => id)
	);
	for (const { id, geometry, properties } of index.features) {
		const published = collection.features.find((feature) => feature.id === id)!;
		expect(geometry).toEqual(published.geometry);
		const { position, label_side, ...shared } = properties;
		expect(published.properties).toMatchObject(shared);
		expect([position, label_side]).not.toContain(undefined);
		expect(properties).not.toHaveProperty('claims');
	}
});

test('the precision in the list is that of the best-known location', () => {
	const files = filesWith(STRIKE, ({ where }) =>
		where.unshift({ ...where[0], place: null, label: 'Second site' })
	);
	const [strike] = openAtlas(files, urlOf).index.events;
	expect([strike?.precision, strike?.placeNames]).toEqual(['town', ['Second site', 'Aldan']]);
	expect(index.events[1]?.precision).toBe('unknown');
});

test('events at one point share one symbol, in order, and stay where they are [B19]', () => {
	expect(
		groupByPoint(index.features).map(({ position, features }) => [
			position,
			features.map(({ properties }) => properties.event_id)
		])
	).toEqual([
		[[40.55, 34.8], [idOf(STRIKE)]],
		[
			[42.1, 33.9],
			[idOf(ANSWER), idOf(VOTE)]
		]
	]);
});
