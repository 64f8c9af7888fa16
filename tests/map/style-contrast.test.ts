import { describe, expect, test } from 'vitest';
import type { Palette } from '../../src/lib/map/palette.ts';
import { RELIEF_OPACITY, reliefGreys } from '../../src/lib/map/style/ground.ts';
import { contrast, over, rgbOf, type Rgb } from './contrast.ts';
import { paletteOf, readTokens } from './tokens.ts';

/** Every colour that the ground can have, by name; relief is taken where it is flat and where it is deepest. */
function groundsOf(palette: Palette): [name: string, color: Rgb][] {
	const { flat, deep } = reliefGreys(palette);
	const shaded = (['land', 'outside'] as const).flatMap((name): [string, Rgb][] => [
		[`${name} under flat relief`, over([flat, flat, flat], RELIEF_OPACITY, rgbOf(palette[name]))],
		[`${name} in the deepest shadow`, over([deep, deep, deep], RELIEF_OPACITY, rgbOf(palette[name]))]
	]);
	const plain = (['land', 'outside', 'water', 'salt'] as const).map((name): [string, Rgb] => [
		name,
		rgbOf(palette[name])
	]);
	return [...plain, ...shaded];
}

/** Colours of thin things that cross rivers and lines as well. */
const LINES = ['river', 'borderCase', 'admin'] as const;

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
	const palette = paletteOf(scheme);
	const grounds = groundsOf(palette);
	const crossed: [string, Rgb][] = [
		...grounds,
		...LINES.map((name): [string, Rgb] => [name, rgbOf(palette[name])])
	];
	const link = readTokens()[scheme].get('--link-line') ?? '';

	test.each(['label', 'labelMinor', 'labelWater'] as const)(
		'%s is at least 4.5:1 on every ground and on its halo [A22]',
		(name) => {
			for (const [ground, color] of [...grounds, ['halo', rgbOf(palette.halo)] as [string, Rgb]])
				expect(contrast(rgbOf(palette[name]), color), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
		}
	);

	// Names of marks, the words of the step's areas and lines, and those of the others.
	test.each(['--ink', '--accent', '--ink-2'])(
		'words over the map in %s are at least 4.5:1 on every ground and on their halo [A22]',
		(token) => {
			const words = rgbOf(readTokens()[scheme].get(token) ?? '');
			for (const [ground, color] of [...grounds, ['halo', rgbOf(palette.halo)] as [string, Rgb]])
				expect(contrast(words, color), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
		}
	);

	test.each(['symbol', 'symbolPast', 'accent'] as const)(
		'%s is at least 3:1 on every ground and line [A21]',
		(name) => {
			for (const [ground, color] of crossed)
				expect(contrast(rgbOf(palette[name]), color), `on ${ground}`).toBeGreaterThanOrEqual(3);
		}
	);

	test('country borders are at least 3:1 on every ground and in their case [A21]', () => {
		for (const [ground, color] of [...grounds, ['case', rgbOf(palette.borderCase)] as [string, Rgb]])
			expect(contrast(rgbOf(palette.border), color), `on ${ground}`).toBeGreaterThanOrEqual(3);
	});

	test('response lines are at least 3:1 on every ground and line [A21]', () => {
		for (const [ground, color] of crossed)
			expect(contrast(rgbOf(link), color), `on ${ground}`).toBeGreaterThanOrEqual(3);
	});

	test('rivers and governorates are decoration, but can be told from the land', () => {
		for (const name of ['river', 'admin', 'water'] as const)
			expect(contrast(rgbOf(palette[name]), rgbOf(palette.land)), name).toBeGreaterThanOrEqual(1.25);
	});

	test('the deepest shadow on land is no deeper than its token', () => {
		const shadow = grounds.find(([name]) => name === 'land in the deepest shadow')?.[1] ?? [0, 0, 0];
		expect(contrast(shadow, rgbOf(palette.relief))).toBeLessThan(1.05);
	});
});
