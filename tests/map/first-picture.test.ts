import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { landSvg } from '../../src/lib/map/land-svg.ts';
import { pictureCss } from '../../src/lib/map/picture-css.ts';
import { feature } from './features.ts';

const none = { type: 'FeatureCollection' as const, features: [] };
const empty = { land: none, ocean: none, lakes: none, governorates: none, rivers: none, borders: none };
const tokens = { light: '--map-land: #fff', dark: '--map-land: #000' };

test('the ground is drawn in whole units with relative steps', () => {
	const line = {
		type: 'Feature' as const,
		properties: { kind: 'border' },
		geometry: {
			type: 'LineString' as const,
			coordinates: [
				[40, 35],
				[40.1, 35.2],
				[40.3, 34.9]
			]
		}
	};
	const svg = landSvg({ ...empty, borders: { type: 'FeatureCollection', features: [line] } }, tokens);
	expect(svg).toMatch(/<path class="borders" d="M3277 3836l73-178 145 267"\/>/);
	expect(svg).toMatch(/viewBox="0 0 \d+\.\d{4} \d+\.\d{4}"/);
	expect(svg).toContain('prefers-color-scheme:dark');
	expect(svg).not.toMatch(/ style=|<script/);
});

test('every view and every mark of it has its numbers, with four decimals for the view', () => {
	const css = pictureCss([feature('a', 1), feature('b', 2, [43, 33], { responds_to: 'a' })]);
	for (const view of ['overview', 'a', 'b'])
		expect(css).toMatch(new RegExp(`\\[data-view='${view}'\\]\\{--x0:\\d+\\.\\d{4};`));
	expect(css).toContain("[data-line='b:a']{--bearing:");
});

test('[F12] MapLibre is new enough to keep markup in its texts inert (CVE-2026-85061)', () => {
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { version: string }>;
	};
	const [major = 0, minor = 0] = (lock.packages['node_modules/maplibre-gl']?.version ?? '')
		.split('.')
		.map(Number);
	expect(major * 1000 + minor).toBeGreaterThanOrEqual(6017);
});
