import { brotliCompressSync } from 'node:zlib';
import { featureCollection } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { LAND_LAYERS, landSvg, type LandLayers } from '../../src/lib/map/land-svg.ts';
import { toUnits } from '../../src/lib/map/mercator.ts';
import { readGround } from '../../src/routes/ground.server.ts';
import { PARTS } from '../../src/tools/bench/budgets.ts';

type Drawn = LineString | MultiLineString | Polygon | MultiPolygon;

const layers = Object.fromEntries(LAND_LAYERS.map((layer) => [layer, readGround(layer)])) as LandLayers;
const empty = Object.fromEntries(LAND_LAYERS.map((layer) => [layer, featureCollection([])])) as LandLayers;
const tokens = { light: '', dark: '' };

/** Every line and ring of a layer as a feature of its own. */
function partsOf(layer: keyof LandLayers): Feature<LineString | Polygon>[] {
	return layers[layer].features.flatMap(({ geometry, properties }) => {
		const { type, coordinates } = geometry as Drawn;
		const lines: Position[][] =
			type === 'LineString' ? [coordinates] : type === 'MultiPolygon' ? coordinates.flat() : coordinates;
		return lines.map((line): Feature<LineString | Polygon> => ({
			type: 'Feature',
			properties,
			geometry: type.endsWith('Polygon')
				? { type: 'Polygon', coordinates: [line] }
				: { type: 'LineString', coordinates: line }
		}));
	});
}

/** The corners that the picture draws, in units; a ring ends where it begins. */
function cornersOf(svg: string): Position[] {
	const path = / d="M([^"l]+)l([^"z]+)(z?)"/.exec(svg);
	const numbersIn = (text = '') => (text.match(/-?\d+/g) ?? []).map(Number);
	const [startX = 0, startY = 0] = numbersIn(path?.[1]);
	const corners = [[startX, startY]];
	let [x, y] = [startX, startY];
	const steps = numbersIn(path?.[2]);
	for (let i = 0; i < steps.length; i += 2) corners.push([(x += steps[i] ?? 0), (y += steps[i + 1] ?? 0)]);
	return path?.[3] ? [...corners, [startX, startY]] : corners;
}

function distanceTo([x = 0, y = 0]: Position, [a = 0, b = 0]: Position, [c = 0, d = 0]: Position): number {
	const long = (c - a) ** 2 + (d - b) ** 2;
	const along = long === 0 ? 0 : ((x - a) * (c - a) + (y - b) * (d - b)) / long;
	const share = Math.min(Math.max(along, 0), 1);
	return Math.hypot(x - a - share * (c - a), y - b - share * (d - b));
}

test.each(LAND_LAYERS)('[B02] on the closest view of a step the picture has %s to a pixel', (layer) => {
	let most = 0;
	for (const part of partsOf(layer)) {
		const original = part.geometry.coordinates.flat(part.geometry.type === 'Polygon' ? 1 : 0) as Position[];
		const svg = landSvg({ ...empty, [layer]: featureCollection([part]) }, tokens);
		// What is smaller than a pixel is left out.
		const first = toUnits(original[0] ?? []);
		const drawn = svg.includes(' d="M') ? cornersOf(svg) : [first, first];
		for (const corner of original.map(toUnits))
			most = Math.max(
				most,
				Math.min(...drawn.slice(1).map((to, i) => distanceTo(corner, drawn[i] ?? to, to)))
			);
	}
	// A unit is a pixel there, and less further out.
	expect(most).toBeLessThan(1);
});

test('the ground of the picture keeps to its bytes', () => {
	expect(brotliCompressSync(landSvg(layers, tokens)).length / 1000).toBeLessThan(PARTS.picture);
});
