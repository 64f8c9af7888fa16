import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CountMark from '../../src/lib/map/CountMark.svelte';
import { viewOf } from '../../src/lib/map/map-view.ts';
import { crowdingOf, marksOf } from '../../src/lib/map/marks.ts';
import { en } from '../../src/lib/ui/messages/en.ts';
import { feature } from './features.ts';

test.each([10, 50])('[A19] [B19] [F27] %i events at one point are all in its list, in order', (count) => {
	const features = Array.from({ length: count }, (_, i) => feature(`e${i + 1}`, i + 1));
	const [mark] = marksOf(viewOf(features, 'e7')!, features, 'e7', 1, crowdingOf(1000));
	const { body } = render(CountMark, {
		props: {
			mark: mark!,
			current: 'e7',
			now: 7,
			words: { ...en.map, description: '', within: en.event.within, province: en.precision.province },
			hrefOf: (id: string) => `/events/${id}/`,
			onchoosecurrent: () => undefined
		}
	});
	expect(body).toContain(`<summary>${count} events</summary>`);
	const links = [...body.matchAll(/href="\/events\/e(\d+)\/"/g)].map(([, seq]) => Number(seq));
	expect(links).toEqual(Array.from({ length: count }, (_, i) => i + 1));
	expect(body.match(/aria-current="step"/g)).toHaveLength(1);
});
