import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { AtlasEvent } from '../../src/lib/data/atlas-event.ts';
import { stepAt } from '../../src/lib/data/lines.ts';
import { figuresIn } from '../../src/lib/data/figures-in.ts';
import { eventJsonLd } from '../../src/lib/data/event-json-ld.ts';
import { casualtySpans } from '../../src/lib/data/casualty-spans.ts';
import { mainFigures } from '../../src/lib/data/main-figures.ts';
import type { CitationRecord } from '../../src/lib/data/schema/common.ts';
import Claims from '../../src/lib/ui/Claims.svelte';
import { drawCard } from '../../src/lib/ui/draw-card.ts';
import EventArticle from '../../src/lib/ui/EventArticle.svelte';
import { en as words } from '../../src/lib/ui/messages/en.ts';
import PopupBody from '../../src/lib/ui/PopupBody.svelte';
import { ADDRESSES } from '../fixtures.ts';
import { atlas, leads, paragraphs } from '../walk.ts';

const links = {
	words,
	sources: atlas.sources,
	hrefOf: (id: string) => `/events/${id}/`,
	sourceHref: (id: string, paragraph?: number) => `/sources/${id}/${paragraph ? `#p${paragraph}` : ''}`
};

/** The visible text of markup, without the marks of citations and paragraphs. */
function textOf(html: string): string {
	return html
		.replace(/<!--.*?-->/g, '')
		.replace(/<a[^>]*class="cite[^>]*>.*?<\/a>/gs, ' ')
		.replace(/<span[^>]*class="where[^>]*>.*?<\/span>/gs, ' ')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&[a-z]+;/g, ' ')
		.replace(/[“”]/g, ' ');
}

/** Every figure that the claims behind an event give, as value, in words or in a quotation. */
function figuresBehind(event: AtlasEvent): Set<number> {
	const texts = [...event.claims, ...event.saidHere.map(({ claim }) => claim)].flatMap(
		({ text, value, citations, disputes }) => [
			...[text, value?.category ?? '', value?.words ?? ''],
			...disputes.flatMap((dispute) => [dispute.text, dispute.note]),
			...citations.map(({ quote }) => quote ?? '')
		]
	);
	const values = event.claims.flatMap(({ value }) => [value?.min, value?.max]);
	return new Set([
		...texts.flatMap((text) => figuresIn(text.replace(/[“”]/g, ' '))),
		...values.filter((value) => typeof value === 'number')
	]);
}

/** The same with the statements about the event, which its summary may cite. */
function figuresAbout(event: AtlasEvent): Set<number> {
	const about = atlas.events.filter((other) => other.about?.id === event.id);
	return new Set([event, ...about].flatMap((one) => [...figuresBehind(one)]));
}

test('every claim leads to a paragraph, and stands there on the page of the article [E01]', () => {
	for (const event of atlas.events)
		for (const claim of event.claims)
			for (const { source, paragraph } of claim.citations) {
				const there = paragraphs.get(source)?.find(({ number }) => number === paragraph);
				expect(
					there?.claims.map((one) => `${one.event.id}#${one.claim.id}`),
					`${event.id}#${claim.id}`
				).toContain(`${event.id}#${claim.id}`);
			}
});

test('every other assertion of an event is cited, and the paragraph is there [E01]', () => {
	for (const event of atlas.events) {
		const assertions: CitationRecord[][] = [
			event.when.citations,
			...event.summary.map(({ citations }) => citations),
			...event.locations.map(({ citations }) => citations),
			...event.actors.map(({ citations }) => citations),
			...[...event.responses, ...event.answeredBy].map(({ citations }) => citations)
		];
		for (const citations of assertions) {
			expect(citations.length, event.id).toBeGreaterThan(0);
			for (const { source, paragraph } of citations) {
				expect(paragraphs.has(source)).toBe(true);
				if (paragraph !== undefined)
					expect(paragraphs.get(source)?.some(({ number }) => number === paragraph)).toBe(true);
			}
		}
	}
});

test('every figure on an event page under “Who says what” and in the summary is in a claim behind it [E06]', () => {
	let seen = 0;
	for (const event of atlas.events) {
		const known = figuresBehind(event);
		const table = render(Claims, { props: { event, ...links } }).body;
		// The article letter of a reference stands outside; positions of other events are no figures of this one.
		for (const figure of [
			...figuresIn(textOf(table)),
			...event.summary.flatMap(({ text }) => figuresIn(text))
		]) {
			seen += 1;
			expect(known.has(figure) || isOfInterface(figure), `${event.id}: ${figure}`).toBe(true);
		}
	}
	expect(seen).toBeGreaterThan(40);
});

/** “for one place and one category”, “One account only”. */
function isOfInterface(figure: number): boolean {
	return figure === 1;
}

test('every figure of a popup is a claim’s own, with links to the paragraphs of that claim [E06]', () => {
	for (const event of atlas.events) {
		const { body } = render(PopupBody, { props: { event, onclose: () => undefined, ...links } });
		for (const { speakers, figures, citations } of mainFigures(event)) {
			for (const { id } of speakers)
				for (const figure of figures)
					expect(
						event.claims.some(
							({ saidBy, value }) => saidBy.id === id && JSON.stringify(value) === JSON.stringify(figure)
						),
						`${event.id}: ${id}`
					).toBe(true);
			for (const { source, paragraph } of citations)
				expect(body).toContain(`href="${links.sourceHref(source, paragraph)}"`);
		}
	}
});

test('every computed span lies at figures that claims give', () => {
	for (const { id, claims } of atlas.events)
		for (const { min, max, category } of casualtySpans(claims)) {
			const same = claims.filter(({ value }) => value?.category === category);
			if (min !== null)
				expect(
					same.map(({ value }) => value?.min),
					id
				).toContain(min);
			if (max !== null)
				expect(
					same.map(({ value }) => value?.max),
					id
				).toContain(max);
		}
});

test('every figure in the download is a claim’s own, and every row of claims leads to its paragraph', () => {
	for (const { id, properties } of atlas.collection.features) {
		const given = (topic: string, end: 'value_min' | 'value_max') =>
			properties.claims.filter((claim) => claim.topic === topic).map((claim) => claim[end]);
		for (const [figure, topic, end] of [
			[properties.killed_min, 'killed', 'value_min'],
			[properties.killed_max, 'killed', 'value_max'],
			[properties.injured_min, 'wounded', 'value_min'],
			[properties.injured_max, 'wounded', 'value_max']
		] as const)
			if (figure !== null) expect(given(topic, end), `${id} ${topic}`).toContain(figure);
		for (const { source_id, paragraph, text } of properties.claims) {
			const there = paragraphs.get(source_id)?.find(({ number }) => number === paragraph);
			expect(
				there?.claims.map(({ claim }) => claim.text),
				`${id}: ${text}`
			).toContain(text);
		}
	}
});

test('every event in the list and on the map has a page whose citations lead somewhere', () => {
	for (const entry of atlas.index.events) {
		const event = atlas.events.find(({ id }) => id === entry.id)!;
		const { body } = render(EventArticle, {
			props: { event, further: event, step: stepAt(atlas.index, event.id)!, reactions: [], ...links }
		});
		const targets = [...body.matchAll(/href="#(cite\d+)"/g)].map(([, target]) => target);
		expect(targets.length, event.id).toBeGreaterThan(0);
		for (const target of targets) expect(body).toContain(`id="${target}"`);
	}
});

test('[B01] [E34] a card says nothing but title, day, places and whose reports they are, and each leads to its source', () => {
	for (const event of atlas.events) {
		const svg = drawCard({ event, sources: atlas.sources, version: '1.2.3', words });
		for (const figure of figuresIn(event.title)) expect(figuresAbout(event).has(figure), event.id).toBe(true);
		const told = textOf(svg).replace(/\s+/g, ' ');
		for (const { publisher } of atlas.sources.filter(
			({ id, letter }) => letter !== null && event.sourceIds.includes(id)
		))
			expect(told.includes(publisher) || told.includes(' more'), `${event.id}: ${publisher}`).toBe(true);
		for (const { citations } of [event.when, ...event.locations])
			for (const citation of citations) expect(leads(citation), event.id).toBe(true);
	}
});

test('[E01] a JSON-LD document says only what its page cites, and names the articles it rests on', () => {
	for (const event of atlas.events) {
		const document = eventJsonLd(event, atlas.sources, ADDRESSES);
		const said = (document.description ?? document.text) as string;
		expect(said).toBe(event.summary.map(({ text }) => text).join(' '));
		for (const figure of figuresIn(said)) expect(figuresAbout(event).has(figure), event.id).toBe(true);
		const articles = (document.subjectOf ?? document.appearance) as { mainEntityOfPage: string }[];
		const cited = atlas.sources.filter(({ id, letter }) => letter !== null && event.sourceIds.includes(id));
		expect(articles.map(({ mainEntityOfPage }) => mainEntityOfPage)).toEqual(
			cited.map(({ id }) => ADDRESSES.source(id))
		);
		expect(articles.length, event.id).toBeGreaterThan(0);
	}
});
