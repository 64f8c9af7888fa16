import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { buildStyle } from '../../src/lib/map/build-style.ts';
import { GROUND_LAYERS } from '../../src/lib/map/ground-layers.ts';
import { WHOLE_FONT, wholeFonts } from '../../src/lib/map/richer/fonts.ts';
import { tileNames } from '../../src/lib/map/richer/names.ts';
import { openMapTilesLayers } from '../../src/lib/map/richer/openmaptiles-layers.ts';
import { protomapsLayers } from '../../src/lib/map/richer/protomaps-layers.ts';
import { withRicher, type RicherKind } from '../../src/lib/map/richer/richer-basemap.ts';
import type { Language } from '../../src/lib/map/style/names.ts';
import type { StyleSources } from '../../src/lib/map/style/sources.ts';
import { paletteOf } from './tokens.ts';

const PAGE = 'https://atlas.example/events/x/';
const at = (file: string) => `https://atlas.example/${file}`;
const empty = { type: 'FeatureCollection' as const, features: [] };
const OWN: StyleSources = {
	layers: Object.fromEntries(
		Object.values(GROUND_LAYERS)
			.flat()
			.map((name) => [name, empty])
	) as unknown as StyleSources['layers'],
	relief: at('relief'),
	fonts: { latin: at('latin'), latinExtended: at('latin-extended'), arabic: at('arabic') }
};

const LAYERS = { file: protomapsLayers, openfreemap: openMapTilesLayers };

function ownStyle(scheme: 'light' | 'dark', language: Language) {
	const style = buildStyle(paletteOf(scheme), OWN, language);
	return { ...style, 'font-faces': { ...style['font-faces'], ...wholeFonts(PAGE) } };
}

function styleOf(kind: RicherKind, scheme: 'light' | 'dark' = 'light', language: Language = 'en') {
	const palette = paletteOf(scheme);
	const richer = {
		kind,
		credit: '',
		closest: 14,
		source: { type: 'vector' as const, tiles: [`${kind}://{z}/{x}/{y}`] },
		address: `${kind}://`,
		answer: () => Promise.reject(new Error('no test draws')),
		layers: () => LAYERS[kind](kind, palette, language)
	};
	return withRicher(ownStyle(scheme, language), richer, palette, language);
}

describe.each(['file', 'openfreemap'] as const)('the style of %s', (kind) => {
	test.each([
		['light', 'en'],
		['light', 'ar'],
		['dark', 'en'],
		['dark', 'ar']
	] as const)('in %s colours on a page in %s is valid as MapLibre specifies', (scheme, language) => {
		expect(validateStyleMin(styleOf(kind, scheme, language)).map(({ message }) => message)).toEqual([]);
	});

	test.each(['light', 'dark'] as const)('has only the colours of the atlas, %s', (scheme) => {
		const paints = JSON.stringify(styleOf(kind, scheme).layers.map(({ paint }) => paint));
		const used = [...paints.matchAll(/"(#[0-9a-f]{3,8}|rgba?\([^"]*|hsla?\([^"]*|no --[^"]*)"/g)];
		const known = Object.values(paletteOf(scheme));
		expect(used.length).toBeGreaterThan(10);
		expect(used.map(([, color]) => color).filter((color) => !known.includes(color ?? ''))).toEqual([]);
	});

	test('names no other origin, no glyph server, no sprite and no icon', () => {
		const style = styleOf(kind);
		const text = JSON.stringify(style);
		const origins = [...text.matchAll(/https?:\/\/[^/"]+/g)].map(([origin]) => origin);
		expect(new Set(origins)).toEqual(new Set(['https://atlas.example']));
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
		expect(text).not.toContain('icon-image');
		expect(text).not.toContain('fill-pattern');
	});

	test('letters are never spaced apart, nor laid along a line, which would tear Arabic', () => {
		const text = JSON.stringify(styleOf(kind));
		expect(text).not.toContain('text-letter-spacing');
		expect(text).not.toContain('symbol-placement');
	});

	test('all country borders have one style, and disputed ones the same colour and width, broken', () => {
		const paintOf = (id: string) => styleOf(kind).layers.find((layer) => layer.id === id)?.paint;
		expect(paintOf('borders')).toBeDefined();
		expect(paintOf('disputed')).toEqual({ ...paintOf('borders'), 'line-dasharray': [4, 3] });
	});

	test('keeps the sources and fonts of the own basemap, so that the way back needs no connection', () => {
		const own = ownStyle('light', 'en');
		expect(styleOf(kind).sources).toMatchObject(own.sources);
		expect(styleOf(kind)['font-faces']).toEqual(own['font-faces']);
		const drawn = new Set(
			styleOf(kind).layers.map((layer) => ('source' in layer ? layer.source : undefined))
		);
		expect(drawn).toEqual(new Set([undefined, kind]));
	});

	test('writes names in a font that has every letter of them, from its own origin', () => {
		const labels = styleOf(kind).layers.filter(isSymbol);
		expect(labels.length).toBeGreaterThan(4);
		for (const { layout } of labels) expect(layout?.['text-font']).toEqual([WHOLE_FONT]);
	});
});

const isSymbol = (layer: LayerSpecification) => layer.type === 'symbol';

/** The lines of a label, as the expression makes them. */
function label(language: Language, properties: Record<string, string>): string[] {
	const parsed = createExpression(tileNames(language), { type: 'formatted' } as never);
	if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join());
	const { sections } = parsed.value.evaluate({ zoom: 8 }, {
		type: 'Point',
		properties,
		geometry: []
	} as never) as { sections: { text: string }[] };
	return sections
		.map(({ text }) => text)
		.join('')
		.split('\n');
}

test.each([
	[
		'both translations',
		{ name: 'القائم', 'name:en': 'Al-Qaʼim', 'name:ar': 'القائم' },
		['Al-Qaʼim', 'القائم']
	],
	['the name as written, in Arabic', { name: 'الرطبة', 'name:en': 'Ar-Rutbah' }, ['Ar-Rutbah', 'الرطبة']],
	['the name as written, in Latin', { name: 'Şırnak', 'name:ar': 'شرناق' }, ['Şırnak', 'شرناق']],
	['one name only', { name: 'عكاشات' }, ['عكاشات']],
	['no name that a machine made', { name: 'عكاشات', 'name:latin': 'kashat' }, ['عكاشات']],
	['no name in a script that the fonts lack', { name: 'თბილისი' }, ['']],
	['no name at all', {}, ['']]
])('a place shows %s', (_, properties, lines) => {
	expect(label('en', properties)).toEqual(lines);
});

test('on a page in Arabic the Arabic name comes first', () => {
	expect(label('ar', { 'name:en': 'Baghdad', 'name:ar': 'بغداد' })).toEqual(['بغداد', 'Baghdad']);
});
