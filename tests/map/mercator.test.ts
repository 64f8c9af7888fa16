import { expect, test } from 'vitest';
import { fromUnits, toUnits, WORLD } from '../../src/lib/map/mercator.ts';

/** EPSG:3857 by its usual formula, scaled to the same units; not the code's own way. */
function reference([lon, lat]: [number, number]): [number, number] {
	const phi = (lat * Math.PI) / 180;
	const y = Math.log(Math.tan(Math.PI / 4 + phi / 2));
	return [((lon + 180) / 360) * WORLD, (0.5 - y / (2 * Math.PI)) * WORLD];
}

test('positions stand where spherical Mercator puts them, and come back', () => {
	const corner = reference([35.5, 39.2]);
	for (const at of [
		[40.92, 34.45],
		[44.23, 33.26],
		[49.5, 29.5]
	] as [number, number][]) {
		const [x, y] = toUnits(at);
		const [u, v] = reference(at);
		expect(x).toBeCloseTo(u - corner[0], 6);
		expect(y).toBeCloseTo(v - corner[1], 6);
		expect(fromUnits([x, y])[0]).toBeCloseTo(at[0], 9);
		expect(fromUnits([x, y])[1]).toBeCloseTo(at[1], 9);
	}
});
