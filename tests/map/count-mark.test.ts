import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CountMark from '../../src/lib/map/CountMark.svelte';
import { viewOf } from '../../src/lib/map/map-view.ts';
import Marks from '../../src/lib/map/Marks.svelte';
import { crowdingOf, marksOf } from '../../src/lib/map/marks.ts';
import { en } from '../../src/lib/ui/messages/en.ts';
import { feature } from './features.ts';

const WORDS = {
	...en.map,
	description: '',
	within: en.event.within,
	province: en.precision.province,
	licencesLink: { href: '/data/', target: undefined }
};
const hrefOf = (id: string) => `/events/${id}/`;

test.each([10, 50])('[A19] [B19] [F27] %i events at one point are all in its list, in order', (count) => {
	const features = Array.from({ length: count }, (_, i) => feature(`e${i + 1}`, i + 1));
	const [mark] = marksOf(viewOf(features, 'e7')!, features, 'e7', 1, crowdingOf(1000));
	const { body } = render(CountMark, {
		props: {
			mark: mark!,
			current: 'e7',
			now: 7,
			words: WORDS,
			hrefOf,
			onchoosecurrent: () => undefined
		}
	});
	const links = [...body.matchAll(/href="\/events\/e(\d+)\/"/g)].map(([, seq]) => Number(seq));
	expect(links).toEqual(Array.from({ length: count }, (_, i) => i + 1));
	expect(body.match(/aria-current="step"/g)).toHaveLength(1);
});

test.each([
	[
		'e2',
		/<summary class="has-now[^"]*">4 events<span class="visually-hidden">, this step among them<\/span>/
	],
	['e9', /<summary[^>]*>4 events<span class="visually-hidden"><\/span>/]
])('[A19] [B19] the number of a place says whether the step %s is among its events', (current, summary) => {
	const features = [1, 2, 3, 4].map((seq) => feature(`e${seq}`, seq));
	expect(drawn([...features, feature('e9', 9, [43, 33])], current)).toMatch(summary);
});

test('[A19] a joined mark is called by the same words for the ear as for the eye', () => {
	const body = drawn([feature('a', 1, [41, 34]), feature('b', 2, [41.01, 34])], undefined, 0.1);
	expect(/role="group" aria-label="([^"]*)"/.exec(body)?.[1]).toBe('Place 41,34 + 1');
});

/** The marks of a view as the page has them. */
function drawn(features: ReturnType<typeof feature>[], current: string | undefined, scale = 1): string {
	const marks = marksOf(viewOf(features, current)!, features, current, scale, crowdingOf(1000));
	return render(Marks, {
		props: {
			arrangement: { marks, tags: [], words: [] },
			features,
			current,
			words: WORDS,
			tagOf: () => '',
			wordsOf: () => '',
			hrefOf,
			onchoosecurrent: () => undefined
		}
	}).body.replace(/<!--.*?-->/g, '');
}
