/**
 * From every number and assertion in a download to a paragraph that bears it out. The walk reads the files as they are
 * served, with readers of its own, and ends at what the page of the article shows at that paragraph.
 */
import { expect, test } from 'vitest';
import { figuresIn } from '../../src/lib/data/figures-in.ts';
import { recordsOf } from '../csv-rows.ts';
import { atlas, leads, paragraphs, published, saidAt } from '../walk.ts';

const claims = recordsOf(published('claims.csv'));
const claimsOf = (event: string) => claims.filter(({ event_id }) => event_id === event);

/** Every figure that the rows of an event give: as bound, in our words, in the words of the source. */
function figuresOf(event: string): Set<number> {
	return new Set(
		claimsOf(event).flatMap(({ value_min, value_max, text = '', words = '', quote = '', category = '' }) => [
			...[value_min, value_max].flatMap((bound) => (bound ? [Number(bound)] : [])),
			...[text, words, quote, category].flatMap((told) => figuresIn(told.replace(/[“”]/g, ' ')))
		])
	);
}

/** Figures of a text that no claim behind the event gives; what it says of statements about it is behind it too. */
function unborne(event: string, text: string): number[] {
	const family = [event, ...atlas.index.events.filter(({ about }) => about === event).map(({ id }) => id)];
	const own = atlas.events.find(({ id }) => id === event)!;
	const filed = own.saidHere.map((said) => said.event.id);
	const known = new Set([...family, ...filed].flatMap((id) => [...figuresOf(id)]));
	return figuresIn(text).filter((figure) => !known.has(figure));
}

test('[E01] claims.csv: every row leads to a paragraph that the page of the article shows with this claim', () => {
	expect(claims.length).toBeGreaterThan(200);
	for (const { claim_id, event_id, source_id = '', paragraph, text } of claims)
		expect(saidAt(source_id, Number(paragraph)), `${event_id}#${claim_id}`).toContain(text);
});

test('[E06] claims.csv: every bound and vague word of a row is that of the claim it names', () => {
	for (const row of claims) {
		const event = atlas.events.find(({ id }) => id === row.event_id);
		const claim = event?.claims.find(({ id }) => id === row.claim_id);
		expect([row.value_min, row.value_max, row.words], `${row.event_id}#${row.claim_id}`).toEqual(
			[claim?.value?.min, claim?.value?.max, claim?.value?.words].map((bound) => String(bound ?? ''))
		);
	}
});

test('[E01] [E06] events.csv: every figure of a row is a bound or a word of a claim of that event, never a sum', () => {
	const rows = recordsOf(published('events.csv'));
	let seen = 0;
	for (const row of rows) {
		for (const [column, topic, bound] of [
			['killed_min', 'killed', 'value_min'],
			['killed_max', 'killed', 'value_max'],
			['injured_min', 'wounded', 'value_min'],
			['injured_max', 'wounded', 'value_max']
		] as const) {
			if (row[column] === '') continue;
			seen += 1;
			const given = claimsOf(row.event_id ?? '').filter((claim) => claim.topic === topic);
			expect(
				given.map((claim) => claim[bound]),
				`${row.event_id} ${column}`
			).toContain(row[column]);
		}
		expect(unborne(row.event_id ?? '', `${row.title} ${row.summary}`), row.event_id).toEqual([]);
		for (const source of (row.source_ids ?? '').split(';')) expect(paragraphs.has(source)).toBe(true);
		expect(claimsOf(row.event_id ?? '').length, row.event_id).toBeGreaterThan(0);
	}
	expect(seen).toBeGreaterThan(3);
});

test('[E01] events.kml: every placemark names the paragraphs behind it, and no figure stands in it without one', () => {
	const placemarks = published('events.kml').split('<Placemark ').slice(1);
	expect(placemarks).toHaveLength(atlas.collection.features.length);
	for (const placemark of placemarks) {
		const datum = (name: string) =>
			new RegExp(`<Data name="${name}"><value>([^<]*)</value>`).exec(placemark)?.[1] ?? '';
		const text = ['name', 'description']
			.map((name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(placemark)?.[1] ?? '')
			.join(' ')
			.replace(/According to: .*$/, '')
			.replaceAll('&apos;', '’')
			.replaceAll('&quot;', '"');
		expect(unborne(datum('event_id'), text), datum('event_id')).toEqual([]);
		const cited = datum('paragraphs').split(';');
		for (const [, source = '', paragraph] of cited.map((one) => /^(\S+) ¶(\d+)$/.exec(one) ?? []))
			expect(saidAt(source, Number(paragraph)).length, datum('event_id')).toBeGreaterThan(0);
		const behind = claimsOf(datum('event_id')).map((row) => `${row.source_id} ¶${row.paragraph}`);
		expect(new Set(cited)).toEqual(new Set(behind));
	}
});

/** Every object of a value that has citations or mentions, with its path. */
function* citing(
	value: unknown,
	path = ''
): Generator<{ path: string; cited: { source: string; paragraph?: number }[] }> {
	if (value === null || typeof value !== 'object') return;
	for (const [key, child] of Object.entries(value)) {
		if (['citations', 'written_in', 'description_citations'].includes(key))
			yield { path: `${path}.${key}`, cited: child };
		else yield* citing(child, `${path}.${key}`);
	}
}

test('[E01] atlas.json: every assertion of every event and actor cites, and every citation leads somewhere', () => {
	const whole = JSON.parse(published('atlas.json'));
	let seen = 0;
	for (const { path, cited } of [...citing(whole.events), ...citing(whole.actors), ...citing(whole.places)]) {
		expect(cited.length, path).toBeGreaterThan(0);
		for (const one of cited) expect(leads(one), `${path} ${JSON.stringify(one)}`).toBe(true);
		seen += cited.length;
	}
	expect(seen).toBeGreaterThan(1000);
	for (const event of whole.events)
		for (const assertion of [
			...[event.when, ...event.summary, ...event.locations, ...event.actors, ...event.claims],
			...[...event.responses, ...event.answeredBy]
		])
			expect(assertion.citations?.length, event.id).toBeGreaterThan(0);
	for (const actor of whole.actors) expect(actor.description_citations.length, actor.id).toBeGreaterThan(0);
	for (const { article } of whole.readings.articles) expect(paragraphs.has(article)).toBe(true);
});

test('[E01] gazetteer.geojson and gazetteer.lpf.json: names lead to their paragraphs, points to where they are from', () => {
	for (const { id, geometry, properties } of JSON.parse(published('gazetteer.geojson')).features) {
		if (geometry) expect(properties.coordinates_from, id).toBeTruthy();
		for (const [, source = '', paragraph] of (properties.names_as_written ?? '').matchAll(
			/(\S+) ¶(\d+)[,)]/g
		))
			expect(leads({ source: source.replace(/^\(/, ''), paragraph: Number(paragraph) }), id).toBe(true);
	}
	for (const feature of JSON.parse(published('gazetteer.lpf.json')).features) {
		if (feature.geometry)
			expect(feature.descriptions.map(({ value }: { value: string }) => value).join(' ')).toContain(
				'Coordinates: '
			);
		for (const { label } of feature.names.flatMap(
			({ citations = [] }: { citations?: object[] }) => citations
		)) {
			const [, source = '', paragraph] = /^(\S+), paragraph (\d+)$/.exec(label) ?? [];
			expect(leads({ source, paragraph: Number(paragraph) }), label).toBe(true);
		}
	}
});

test('[E06] in every download the dead of June 2021 stand side by side with their speakers, and are never added', () => {
	const id = '2021-06-28-iraq-syria-border-strikes';
	const wanted = [
		['Sabereen News', '4', '4', ''],
		['Popular Mobilization Forces', '4', '4', ''],
		['naaju.com', '5', '', ''],
		['Syrian Arab News Agency (SANA)', '1', '1', ''],
		['Kata’ib Sayyid al-Shuhada', '', '', 'an unknown number']
	];
	const harm = claimsOf(id).filter(({ topic = '' }) => ['killed', 'casualties'].includes(topic));
	expect(harm.map((row) => [row.said_by, row.value_min, row.value_max, row.words])).toEqual(
		expect.arrayContaining(wanted)
	);
	// No two or more of the figures, and no figure of all downloads, make a sum that some row gives.
	const given = new Set(harm.flatMap(({ value_min, value_max }) => [value_min, value_max]).filter(Boolean));
	expect(given).toEqual(new Set(['4', '5', '1']));
	for (const row of recordsOf(published('events.csv')).filter(({ event_id }) => event_id === id))
		for (const column of ['killed_min', 'killed_max']) expect(['', '4', '1']).toContain(row[column]);
	const features = JSON.parse(published('events.geojson')).features;
	for (const { properties } of features.filter((one: any) => one.properties.event_id === id))
		for (const [said_by, min, max] of wanted)
			expect(
				properties.claims.some(
					(claim: any) =>
						claim.said_by === said_by &&
						String(claim.value_min ?? '') === min &&
						String(claim.value_max ?? '') === max
				),
				said_by
			).toBe(true);
	const placemarks = published('events.kml')
		.split('<Placemark ')
		.filter((one) => one.includes(`${id}<`));
	for (const placemark of placemarks)
		for (const [said_by = ''] of wanted) expect(placemark).toContain(said_by);
});
