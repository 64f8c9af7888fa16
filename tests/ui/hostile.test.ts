import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Component } from 'svelte';
import { stepAt } from '../../src/lib/data/lines.ts';
import { eventJsonLd } from '../../src/lib/data/event-json-ld.ts';
import { namesInArticle, wordingOf } from '../../src/lib/data/article-words.ts';
import { profileArticle } from '../../src/lib/data/article-profile.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { paragraphsOfSource } from '../../src/lib/data/source-paragraphs.ts';
import EventArticle from '../../src/lib/ui/EventArticle.svelte';
import JsonLd from '../../src/lib/ui/JsonLd.svelte';
import { enPages as words } from '../../src/lib/ui/messages/en-pages.ts';
import PopupBody from '../../src/lib/ui/PopupBody.svelte';
import SourceDisputes from '../../src/lib/ui/SourceDisputes.svelte';
import SourceFacts from '../../src/lib/ui/SourceFacts.svelte';
import SourceNames from '../../src/lib/ui/SourceNames.svelte';
import SourceOnlyHere from '../../src/lib/ui/SourceOnlyHere.svelte';
import SourceParagraphs from '../../src/lib/ui/SourceParagraphs.svelte';
import SourceWording from '../../src/lib/ui/SourceWording.svelte';
import { ADDRESSES, soundFiles, STRIKE, idOf, urlOf } from '../fixtures.ts';

/** What an attacker would write into a text field. */
const HOSTILE = [
	'<img src=x onerror=alert(1)>',
	'</script><script>alert(1)</script>',
	'<!-- x',
	'{{constructor}} {@html 1}',
	']]>',
	'"><svg onload=alert(1)>',
	"' onfocus=alert(1) '"
].join(' ');

/** Fields that are words for readers; all others are ids, dates and codes that the schema holds to a pattern. */
const TEXT_FIELDS = new Set(
	['title', 'text', 'reason', 'category', 'note', 'name', 'description', 'not_on_map', 'tag', 'label'].concat(
		['outlet_kind', 'standing', 'proxy_reason', 'container-title', 'used_for', 'words', 'name_ar', 'admin1']
	)
);

function poison(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(poison);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, child]) => [
			key,
			TEXT_FIELDS.has(key) && typeof child === 'string'
				? (key === 'title' || key === 'tag' ? '' : `${child} `) +
					HOSTILE.slice(0, key === 'title' ? 89 : key === 'tag' ? 59 : 900).trim()
				: poison(child)
		])
	);
}

/** A tag as Svelte writes it: attribute values in double quotes, in which anything may stand but a double quote. */
const TAG = /<\/?([a-z][\w-]*)((?:\s+[^\s=>"']+(?:="[^"]*")?)*)\s*\/?>/g;

/** What markup would do harm: tags that the components do not write, handlers, and any "<" that is not markup. */
function marksOf(html: string): { left: string[]; names: string[] } {
	const names = [...html.matchAll(TAG)].flatMap(([, tag = '', attributes = '']) => [
		...(['img', 'script', 'iframe', 'style', 'object'].includes(tag) ? [tag] : []),
		...attributes
			.replace(/="[^"]*"/g, '')
			.split(/\s+/)
			.filter((name) => name.startsWith('on'))
	]);
	const bare = html.replace(TAG, '').replace(/<!--(?:\[(?:-?\d+|!)?|\])?-->/g, '');
	return { left: bare.match(/<.{0,40}/g) ?? [], names };
}

const files = Object.fromEntries(
	Object.entries(soundFiles()).map(([path, text]) => [path, JSON.stringify(poison(JSON.parse(text)))])
);
const atlas = openAtlas(files, urlOf);
const event = atlas.events.find(({ id }) => id === idOf(STRIKE))!;
const source = atlas.geodata.sources.get('aldan-gazette-1')!;
const profile = profileArticle(source.id, 'aldan-gazette', atlas.events);
const links = { words, hrefOf: urlOf, sourceHref: (id: string) => `/sources/${id}/`, sources: atlas.sources };
const wording = wordingOf({ id: source.id, title: source.title, outlet: '' }, atlas.events, []);

test.each<[string, Component<any>, object]>([
	[
		'the event page',
		EventArticle,
		{ event, further: event, step: stepAt(atlas.index, event.id), reactions: [], ...links }
	],
	['the popup', PopupBody, { event, onclose: () => undefined, ...links }],
	['the record of a source', SourceFacts, { source, words }],
	['what only an article reports', SourceOnlyHere, { onlyHere: profile.onlyHere, ...links }],
	['what an article disputes', SourceDisputes, { disputes: profile.disputes, here: source.id, ...links }],
	['the names in an article', SourceNames, { names: namesInArticle(source.id, atlas.geodata), words }],
	[
		'the wording of an article',
		SourceWording,
		{ wording: [{ word: HOSTILE, uses: wording[0]?.uses ?? [] }], words }
	],
	[
		'an article by paragraph',
		SourceParagraphs,
		{ paragraphs: paragraphsOfSource(source.id, atlas.events, atlas.coverage), ...links }
	]
])('%s shows hostile text literally [F11]', (_, component, props) => {
	const { body, head } = render(component, { props });
	expect(body).toContain('&lt;img src=x onerror=alert(1)>');
	expect(marksOf(body + head)).toEqual({ left: [], names: [] });
});

test('the look for harmful marks finds them', () => {
	expect(marksOf('<b onclick="x">').names).toEqual(['onclick']);
	expect(marksOf('<p><img src="x"></p>').names).toEqual(['img']);
	expect(marksOf('<p>1 <2</p>').left).toEqual(['<2']);
	expect(marksOf('<p><!-- x --></p>').left).toEqual(['<!-- x -->']);
});

test('hostile text in the data block of the head stays in it, and reads back the same [F11]', () => {
	const document = eventJsonLd(event, atlas.sources, ADDRESSES);
	const { head } = render(JsonLd, { props: { document } });
	const blocks = [...head.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
	expect(blocks).toHaveLength(1);
	expect(head.match(/<script/g)).toHaveLength(1);
	expect(JSON.parse(blocks[0]?.[1] ?? '')).toEqual(document);
	expect(JSON.stringify(document)).toContain('</script>');
});

test('downloads keep hostile text as text, character for character [F11]', () => {
	const parsed = JSON.parse(JSON.stringify(atlas.collection)) as typeof atlas.collection;
	expect(parsed.features[0]?.properties.claims[0]?.text).toContain(HOSTILE);
	expect(parsed).toEqual(JSON.parse(JSON.stringify(atlas.collection)));
});
