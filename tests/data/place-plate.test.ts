import { readFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { expect, test } from 'vitest';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { drawPlate, type Plate } from '../../src/lib/data/place-plate.ts';
import { MIDDLE, PLATE_SIDE } from '../../src/lib/data/plate-frame.ts';
import { groundOf } from '../../src/lib/data/plate-ground.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { vincenty } from './second-formula.ts';

const { places } = checkGeodata(readGeodata('geodata'));
const bare = groundOf([]);
const ground = groundOf(
	['public-domain/rivers', 'odbl/borders', 'geonames-cc-by/towns'].map(
		(layer) => JSON.parse(readFileSync(`geodata/basemap/${layer}.geojson`, 'utf8')) as FeatureCollection
	)
);
const plates = [...places.values()].flatMap((place) => {
	const plate = drawPlate(place, places, ground);
	return plate ? [{ place, plate }] : [];
});
const plateOf = (id: string) => plates.find(({ place }) => place.id === id)!.plate;

test('a plate is drawn exactly for what has a point or an area [B20]', () => {
	expect(plates.map(({ place }) => place.id)).toEqual(
		[...places.values()].filter(({ geometry }) => geometry !== null).map(({ id }) => id)
	);
	expect(plates.length).toBeGreaterThan(10);
});

test('the circle and the scale bar have the same scale, and both fit', () => {
	for (const { place, plate } of plates) {
		const unitsPerKm = plate.radius / place.properties.uncertainty_km!;
		expect(plate.scale.length / plate.scale.km, place.id).toBeCloseTo(unitsPerKm, 6);
		expect(unitsPerKm * plate.halfKm).toBeCloseTo(MIDDLE, 6);
		expect(plate.radius, place.id).toBeLessThan(MIDDLE);
		expect(plate.scale.length, place.id).toBeLessThan(PLATE_SIDE / 2);
	}
});

test('neighbours stand at their distance and in their direction, by a second formula', () => {
	let seen = 0;
	for (const { place, plate } of plates)
		for (const mark of plate.near) {
			const there: Position = places.get(mark.id)!.geometry!.coordinates;
			const here: Position = place.geometry!.coordinates;
			if (there.join() === here.join()) continue;
			const { km, bearing } = vincenty(here, there);
			const [x, y] = [mark.x - MIDDLE, MIDDLE - mark.y];
			expect((Math.hypot(x, y) * plate.halfKm) / MIDDLE, mark.id).toBeCloseTo(km, 3);
			expect(((Math.atan2(x, y) * 180) / Math.PI + 360) % 360, mark.id).toBeCloseTo(bearing, 3);
			seen += 1;
		}
	expect(seen).toBeGreaterThan(10);
});

test('an area has no point, and what stands in for another has no mark of its own [B20]', () => {
	expect(plateOf('al-bukamal').hasPoint).toBe(true);
	expect(plateOf('al-bukamal-outskirts').hasPoint).toBe(false);
	const proxy = plateOf('pmf-14th-brigade-hq');
	expect(proxy.centre).toBeNull();
	expect(proxy.near.map(({ id }) => id)).toContain('al-qaim');
	expect(proxy.near.map(({ id }) => id)).not.toContain('al-bukamal-outskirts');
});

test('a larger uncertainty is drawn larger at the same scale', () => {
	const place = places.get('al-bukamal')!;
	const wider = { ...place, properties: { ...place.properties, uncertainty_km: 6 } };
	const [small, large] = [place, wider].map((one) => drawPlate(one, places, bare)!);
	expect(large!.halfKm).toBe(small!.halfKm);
	expect(large!.radius).toBeCloseTo(2 * small!.radius, 6);
});

/** Boxes of the written names, at seven units a letter. */
function boxesOf(plate: Plate) {
	return [...(plate.centre ? [plate.centre] : []), ...plate.near, ...plate.towns].flatMap(
		({ name, label }) => {
			if (!label) return [];
			const width = name.length * 7;
			const left = label.x - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? width : width / 2);
			return [{ name, left, right: left + width, top: label.y - 12, bottom: label.y + 3 }];
		}
	);
}

test('no name on a plate overlaps another or is cut off', () => {
	for (const { place, plate } of plates) {
		const boxes = boxesOf(plate);
		for (const [i, a] of boxes.entries()) {
			expect([a.left >= 0, a.right <= PLATE_SIDE, a.top >= 0, a.bottom <= PLATE_SIDE]).not.toContain(false);
			for (const b of boxes.slice(i + 1))
				expect(
					a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
					`${place.id}: ${a.name} over ${b.name}`
				).toBe(false);
		}
	}
});

test('rivers and borders are cut at the plate, not bent: the Euphrates passes al-Bukamal', () => {
	const { lines } = plateOf('al-bukamal');
	expect(lines.some(({ kind }) => kind === 'border')).toBe(true);
	expect(lines.some(({ kind }) => kind === 'river')).toBe(true);
	for (const { path } of lines) expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+$/);
	expect(JSON.stringify(lines).length).toBeLessThan(20_000);
});
