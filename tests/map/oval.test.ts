import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areasOf } from '../../src/lib/map/areas.ts';
import { toUnits } from '../../src/lib/map/mercator.ts';
import { ovalOf } from '../../src/lib/map/oval.ts';
import { feature } from './features.ts';

test.each([2, 15, 40])(
	'[D13] an area of %d km is drawn as an oval that no corner of its circle leaves by a tenth of a pixel',
	(km) => {
		const area = feature('a', 1, [40.99, 34.39], { precision: 'area', uncertainty_km: km });
		const [ring = []] = (areasOf([area]).features[0]!.geometry as Polygon).coordinates;
		const [west = 0, middle = 0, wide = 0, high = 0] = (ovalOf(ring).match(/-?\d+(\.\d+)?/g) ?? []).map(
			Number
		);
		for (const corner of ring) {
			const [x, y] = toUnits(corner);
			const away = Math.hypot((x - west - wide) / wide, (y - middle) / high) - 1;
			expect(Math.abs(away) * wide).toBeLessThan(0.1);
		}
		expect(ovalOf(ring).length).toBeLessThan(100);
	}
);
