import { featureCollection } from '@turf/turf';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { buildStyle } from '../../src/lib/map/build-style.ts';
import { GROUND_LAYERS } from '../../src/lib/map/ground-layers.ts';
import type { StyleSources } from '../../src/lib/map/style/sources.ts';
import { paletteOf } from './tokens.ts';

const at = (file: string) => `https://atlas.example/${file}`;
const layers = Object.fromEntries(
	Object.values(GROUND_LAYERS)
		.flat()
		.map((name) => [name, featureCollection([])])
) as unknown as StyleSources['layers'];
const SOURCES: StyleSources = {
	layers,
	relief: at('relief'),
	fonts: { latin: at('latin'), latinExtended: at('latin-extended'), arabic: at('arabic') }
};

const styleOf = (scheme: 'light' | 'dark', language: 'en' | 'ar' = 'en') =>
	buildStyle(paletteOf(scheme), SOURCES, language);
const layerOf = (style: StyleSpecification, id: string) => style.layers.find((layer) => layer.id === id);
const position = (style: StyleSpecification, id: string) =>
	style.layers.findIndex((layer) => layer.id === id);

describe.each(['light', 'dark'] as const)('the style in %s colours', (scheme) => {
	test.each(['en', 'ar'] as const)('is valid as MapLibre specifies, on a page in %s', (language) => {
		expect(validateStyleMin(styleOf(scheme, language)).map(({ message }) => message)).toEqual([]);
	});

	test('names only colours that the tokens have', () => {
		expect(JSON.stringify(styleOf(scheme))).not.toContain('no --');
	});
});

test('a broken style is refused, so that the check above can fail', () => {
	const style = styleOf('light');
	const broken = { ...style, layers: [{ ...style.layers[0], type: 'picture' }, ...style.layers.slice(1)] };
	expect(validateStyleMin(broken as never)).not.toEqual([]);
});

test('the same palette and addresses give the same style', () => {
	expect(styleOf('dark')).toEqual(styleOf('dark'));
});

test('the style names no other origin, no glyph server and no sprite', () => {
	const style = styleOf('light');
	const origins = [...JSON.stringify(style).matchAll(/https?:\/\/[^/"]+/g)].map(([origin]) => origin);
	expect(new Set(origins)).toEqual(new Set(['https://atlas.example']));
	expect(style.glyphs).toBeUndefined();
	expect(style.sprite).toBeUndefined();
});

test('the layers lie in the order of the brief: ground, relief, water, rivers, governorates, borders, names', () => {
	const style = styleOf('light');
	const order =
		'outside land relief salt lakes border-case rivers governorates borders river-names town-names';
	const found = order.split(' ').map((id) => position(style, id));
	expect(found).not.toContain(-1);
	expect(found).toEqual([...found].sort((a, b) => a - b));
});

test('all country borders have one style, and disputed ones the same colour and width, broken', () => {
	const style = styleOf('light');
	const [agreed, disputed] = [layerOf(style, 'borders'), layerOf(style, 'disputed')];
	expect(disputed?.paint).toEqual({ ...agreed?.paint, 'line-dasharray': [4, 3] });
});

test('the relief is gone from zoom 9.5', () => {
	const relief = layerOf(styleOf('light'), 'relief');
	expect(relief?.maxzoom).toBe(9.5);
	expect((relief?.paint as { 'raster-opacity': unknown[] })['raster-opacity'].slice(-2)).toEqual([9.5, 0]);
});

test('letters are never spaced apart by the engine, which would tear Arabic', () => {
	expect(JSON.stringify(styleOf('light'))).not.toContain('text-letter-spacing');
});

test('names come in the language of the page first', () => {
	const fieldOf = (language: 'en' | 'ar') =>
		JSON.stringify(layerOf(styleOf('light', language), 'town-names')?.layout);
	expect(fieldOf('en')).toMatch(/\["format",\["get","name"\],\{\},"\\n",\{\},\["get","name_ar"\]/);
	expect(fieldOf('ar')).toMatch(/\["format",\["get","name_ar"\],\{\},"\\n",\{\},\["get","name"\]/);
});
