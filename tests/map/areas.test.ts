import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, distance } from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { indexEvents } from '../../src/lib/data/atlas-index.ts';
import { eventFeatures } from '../../src/lib/data/event-features.ts';
import { joinEvents } from '../../src/lib/data/join-events.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { provinceShapes } from '../../src/lib/data/province-shapes.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { areasOf, isPoint } from '../../src/lib/map/areas.ts';
import { areaWordSpots } from '../../src/lib/map/area-words.ts';
import { overlap } from '../../src/lib/map/boxes.ts';
import { ringBoxes } from '../../src/lib/map/drawn-boxes.ts';
import { scaleIn, shownAt, viewOf } from '../../src/lib/map/map-view.ts';
import { frameIn, NOMINAL } from '../../src/lib/map/nominal.ts';
import { marksOf, crowdingOf } from '../../src/lib/map/marks.ts';
import { fromUnits } from '../../src/lib/map/mercator.ts';
import { roomOf } from '../../src/lib/map/room.ts';
import { ANSWER, idOf, soundGeodata, urlOf } from '../fixtures.ts';
import { feature } from './features.ts';

const { index } = openAtlas(readGeodata('geodata'), urlOf);
const located = [...new Set(index.features.map(({ properties }) => properties.event_id))];

/** A province of ten by ten degrees is too large for the region; two by two is not. */
const square: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[41, 32],
			[43, 32],
			[43, 34],
			[41, 34],
			[41, 32]
		]
	]
};
const shapes = provinceShapes({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: { name: 'Aldan' }, geometry: square }]
});

test('[B20] the circle of an area has the radius of the record, by a second formula, all the way round', () => {
	const one = feature('a', 1, [41, 34], { precision: 'area', uncertainty_km: 25 });
	const ring = areasOf([one]).features[0]?.geometry.coordinates[0] as [number, number][];
	expect(ring.length).toBeGreaterThan(90);
	for (const [lon, lat] of ring) {
		// Haversine, on a sphere of 6371.0088 km.
		const [φ, ψ] = [(34 * Math.PI) / 180, (lat * Math.PI) / 180];
		const a =
			Math.sin((ψ - φ) / 2) ** 2 +
			Math.cos(φ) * Math.cos(ψ) * Math.sin((((lon - 41) / 2) * Math.PI) / 180) ** 2;
		expect(2 * 6371.0088 * Math.asin(Math.sqrt(a))).toBeCloseTo(25, 3);
	}
});

test.each(['area', 'province', 'country', 'unknown'] as const)(
	'[B20] of a place known as “%s” no point is drawn',
	(precision) => {
		expect(isPoint(feature('a', 1, [41, 34], { precision }))).toBe(false);
	}
);

test('[B11] [B20] every step shows its areas whole on every pane, and is never closer than its place is known', () => {
	for (const id of located) {
		const shown = shownAt(index.features, id);
		const view = viewOf(shown, id);
		const own = shown.filter(({ properties }) => properties.event_id === id);
		if (!view || own.length === 0) continue;
		const [west, south, east, north] = view.bounds;
		for (const { geometry } of areasOf(own).features)
			for (const [lon = 0, lat = 0] of geometry.coordinates.flat(1) as [number, number][])
				expect(lon >= west && lon <= east && lat >= south && lat <= north, id).toBe(true);
		for (const pane of NOMINAL) {
			const frame = frameIn(pane.width, pane.height, view);
			const scale = scaleIn(view, frame);
			expect(scale, id).toBeLessThanOrEqual(1);
			expect(view.box.width * scale, `${id} on ${pane.name}`).toBeLessThanOrEqual(frame.width + 0.01);
			expect(view.box.height * scale, `${id} on ${pane.name}`).toBeLessThanOrEqual(frame.height + 0.01);
		}
		// What is known to so many kilometres is seen with at least as many around it.
		for (const { geometry, properties } of own) {
			const [lon = 0, lat = 0] = geometry.coordinates;
			const reach = distance([lon, lat], [east, lat]);
			expect(reach, id).toBeGreaterThanOrEqual((properties.uncertainty_km ?? 0) * 0.999);
		}
	}
});

test('[B13] no area of a step lies under the buttons, on any pane', () => {
	for (const id of located) {
		const shown = shownAt(index.features, id);
		const view = viewOf(shown, id);
		if (!view) continue;
		const own = shown.filter(({ properties }) => properties.event_id === id);
		for (const pane of NOMINAL) {
			const room = roomOf(view, { ...pane, frame: frameIn(pane.width, pane.height, view), notice: null });
			// The boxes of the outline are a little larger than the line, those of the buttons than the buttons.
			const covered = ringBoxes(own, room).filter((ring) =>
				room.taken.some((box) => overlap(ring, box) > 12)
			);
			expect(covered, `${id} on ${pane.name}`).toEqual([]);
		}
	}
});

test.each([
	['site', 4, 11.9],
	['town', 15, 14.9],
	['area', 53, 52.9]
] as const)('[B11] the view of a %s within %i km reaches at least %f km', (precision, km, least) => {
	const one = feature('a', 1, [41, 34], { precision, uncertainty_km: km });
	const [west, south] = viewOf([one], 'a')?.bounds ?? [0, 0];
	expect(distance([41, 34], [west, 34])).toBeGreaterThan(least);
	expect(distance([41, 34], [41, south])).toBeGreaterThan(least);
});

const known = soundGeodata(ANSWER, (event) => {
	event.where = [{ ...event.where[0], precision: 'province' }];
	event.not_on_map = 'No more than the province is known.';
});
for (const place of known.places.values()) place.properties.admin1 = 'Aldan Governorate';
const events = joinEvents(known, shapes);
const province = indexEvents(events, eventFeatures(events, urlOf), shapes).features.find(
	({ properties }) => properties.event_id === idOf(ANSWER)
)!;

test('[B20] an event known to its province only shades the whole province, and has no point', () => {
	expect(province.properties.precision).toBe('province');
	expect(areasOf([province]).features[0]).toMatchObject({
		geometry: square,
		properties: { is_province: true }
	});
	expect(isPoint(province)).toBe(false);
	expect(booleanPointInPolygon(province.geometry, square)).toBe(true);
	expect(viewOf([province], idOf(ANSWER))?.bounds).toEqual([41, 32, 43, 34]);
	const [spot] = areaWordSpots([province], idOf(ANSWER))[0] ?? [];
	expect(spot?.at).toBe('inside');
	expect(booleanPointInPolygon(fromUnits(spot?.spot ?? [0, 0]), square)).toBe(true);
	const view = viewOf([province], undefined)!;
	expect(marksOf(view, [province], undefined, 1, crowdingOf(1000))).toHaveLength(1);
});

test('[B20] its download still has no geometry, and the event counts as on the map', () => {
	const published = eventFeatures(events, urlOf).features.find(
		({ properties }) => properties.event_id === idOf(ANSWER)
	);
	expect(published?.geometry).toBeNull();
	const event = events.find(({ id }) => id === idOf(ANSWER));
	expect(event).toMatchObject({ isOnMap: true, notOnMap: null });
});

test('[B20] without the shape of the province the event stays off the map and says why', () => {
	const unshaded = joinEvents(known).find(({ id }) => id === idOf(ANSWER));
	expect(unshaded).toMatchObject({ isOnMap: false, notOnMap: 'No more than the province is known.' });
});

test('[B20] every governorate that the gazetteer names within reach has a shape', () => {
	const areas = JSON.parse(
		readFileSync('geodata/basemap/odbl/governorate-areas.geojson', 'utf8')
	) as FeatureCollection<Polygon, { name: string }>;
	const named = provinceShapes(areas);
	for (const name of ['Anbar', 'Babil', 'Baghdad', 'Deir ez-Zor', 'Nineveh', 'Salah ad-Din', 'Kirkuk'])
		expect(named.has(`${name} Governorate`), name).toBe(true);
	// Ramadi lies in Anbar, Mosul in Nineveh.
	expect(booleanPointInPolygon([43.3, 33.43], named.get('Anbar Governorate')!.shape)).toBe(true);
	expect(booleanPointInPolygon([43.13, 36.34], named.get('Nineveh Governorate')!.shape)).toBe(true);
	expect(booleanPointInPolygon([43.3, 33.43], named.get('Nineveh Governorate')!.shape)).toBe(false);
});
