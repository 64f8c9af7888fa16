import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import GroundPicture from '../../src/lib/map/GroundPicture.svelte';
import { HATCH, spaceIn } from '../../src/lib/map/hatch-look.ts';
import { hatchOf } from '../../src/lib/map/hatch.ts';
import { viewOf } from '../../src/lib/map/map-view.ts';
import { feature } from './features.ts';

test('[B20] the lines of the hatch rise to the right, one CSS pixel wide along a row', () => {
	const { width, data } = hatchOf('#102030', HATCH.step);
	expect(width).toBe(2 * HATCH.step.space);
	const isDrawn = (x: number, y: number) => data[(y * width + x) * 4 + 3] === Math.round(0.42 * 255);
	expect([0, 1, 2].map((x) => isDrawn(x, 0))).toEqual([true, true, false]);
	for (let x = 1; x < width; x++) expect(isDrawn(x, width - x)).toBe(true);
});

test.each([
	[1, 8],
	[0.99999, 8],
	[0.6, 16],
	[0.5, 16],
	[0.2, 64]
])('at %f pixels to a unit its lines are %i units apart, as MapLibre draws them', (scale, units) => {
	expect(spaceIn(HATCH.step, scale)).toBe(units);
});

test.each([
	['a', HATCH.step],
	[undefined, HATCH.overview]
])('[B20] the picture of the view %s has the hatch of the moving map', (current, { space, opacity }) => {
	const features = [feature('a', 1, [41, 34], { precision: 'area', uncertainty_km: 10 })];
	const { body } = render(GroundPicture, {
		props: { features, current, view: viewOf(features, current)!, landHref: '' }
	});
	const number = (name: string) => Number(new RegExp(`<defs>.* ${name}="([^"]*)"`, 's').exec(body)?.[1]);
	expect(body).toMatch(/<pattern[^>]* patternTransform="rotate\(45\)"/);
	// One unit is one pixel here. Along a row the lines stand further apart, and are wider, than across.
	expect(number('height') * Math.SQRT2).toBeCloseTo(space, 6);
	expect(number('stroke-width') * Math.SQRT2).toBeCloseTo(1, 6);
	expect(number('opacity')).toBe(opacity);
});

test('[B18] the picture draws the area of the step over those of the others', () => {
	const known = { precision: 'area', uncertainty_km: 10 } as const;
	const features = [feature('a', 1, [41, 34], known), feature('b', 2, [41, 34], known)];
	const { body } = render(GroundPicture, {
		props: { features, current: 'a', view: viewOf(features, 'a')!, landHref: '' }
	});
	expect([...body.matchAll(/class="area ?(now)?/g)].map(([, isNow]) => isNow)).toEqual([undefined, 'now']);
});
