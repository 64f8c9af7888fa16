import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { eventFilters, eventLayers, eventSources } from '../../src/lib/map/event-style.ts';
import { feature } from './features.ts';
import { paletteOf } from './tokens.ts';

const approximate = { precision: 'area', uncertainty_km: 10 } as const;
const FEATURES = [
	feature('first', 1, [40, 34]),
	feature('wide', 2, [41, 34], approximate),
	feature('answer', 3, [43, 36], { responds_to: 'first' }),
	feature('statement', 4, [44, 33], { position: null })
];
const only = (...ids: string[]) => FEATURES.filter(({ properties }) => ids.includes(properties.event_id));

/** What each layer that shows anything shows: events by their ids, lines by those of their ends. */
function drawn(shown: typeof FEATURES, current?: string): Record<string, string[]> {
	const sources = eventSources(FEATURES);
	const filters = eventFilters(shown, current);
	const shows = eventLayers(paletteOf('light')).map((layer) => {
		const { features } = sources[(layer as { source: keyof typeof sources }).source]
			.data as FeatureCollection;
		const { filter } = featureFilter(filters[layer.id], `${layer.id}.filter`);
		const passed = features.filter(({ properties }) =>
			filter({ zoom: 8 }, { type: 1, properties: properties! })
		);
		return [
			layer.id,
			passed.map(({ properties }) =>
				String(properties?.event_id ?? `${properties?.from} to ${properties?.to}`)
			)
		] as const;
	});
	return Object.fromEntries(shows.filter(([, ids]) => ids.length > 0));
}

describe.each(['light', 'dark'] as const)('the events in %s colours', (scheme) => {
	test.each([undefined, 'first', 'wide'])(
		'are valid as MapLibre specifies, with the step at %s',
		(current) => {
			const filters = eventFilters(FEATURES, current);
			const layers = eventLayers(paletteOf(scheme)).map((layer) => ({ ...layer, filter: filters[layer.id] }));
			const style = { version: 8, sources: eventSources(FEATURES), layers };
			expect(validateStyleMin(style as never).map(({ message }) => message)).toEqual([]);
			expect(JSON.stringify(style)).not.toContain('no --');
		}
	);
});

test('each layer has its filter, and each filter its layer', () => {
	const layers = eventLayers(paletteOf('light')).map(({ id }) => id);
	expect(Object.keys(eventFilters(FEATURES, undefined)).sort()).toEqual([...layers].sort());
});

test('on the overview all events are alike', () => {
	expect(drawn(only('first', 'wide', 'answer'))).toEqual({
		'area-fill': ['wide'],
		'area-line': ['wide'],
		answer: ['answer to first'],
		point: ['first', 'answer'],
		'areas-room': ['wide'],
		'answers-room': ['answer to first'],
		'points-room': ['first', 'answer']
	});
});

test('at a step its own event, what was before and what comes after differ, and other lines are gone', () => {
	expect(drawn(only('first', 'wide', 'answer'), 'wide')).toEqual({
		'area-now-fill': ['wide'],
		'area-now-line': ['wide'],
		'point-past': ['first'],
		'point-next': ['answer'],
		'areas-room': ['wide'],
		'points-room': ['first', 'answer']
	});
	expect(drawn(only('first', 'wide', 'answer'), 'first')).toMatchObject({
		'area-other-line': ['wide'],
		'answer-now': ['answer to first'],
		'point-next': ['answer'],
		'point-now': ['first']
	});
});

test('a statement with a place is shown at its own step, and a line is hidden with either of its ends', () => {
	expect(drawn(FEATURES, 'statement')['point-now']).toEqual(['statement']);
	expect(drawn(only('first', 'wide'))).not.toHaveProperty('answer');
	expect(drawn(only('answer', 'wide'))).not.toHaveProperty('answer');
	expect(drawn(only('wide', 'answer'), 'answer')).not.toHaveProperty('answer-now');
});
