import { expect, test } from 'vitest';
import { eventFeatures } from '../../src/lib/data/event-features.ts';
import {
	ANSWER,
	idOf,
	soundEvents,
	STATEMENT,
	STRIKE,
	TOTAL,
	urlOf,
	VOTE,
	type Change
} from '../fixtures.ts';

/** ATLAS.md, section 3. */
const PROPERTIES =
	'event_id, seq, kind, sub_event_type, title, summary, event_date, edtf, start_utc, end_utc, time_precision, date_basis, place_id, place, place_ar, relation, country, admin1, precision, geo_precision, where_prec, uncertainty_km, actor1, actor2, killed_min, killed_max, injured_min, injured_max, contested, responds_to, source_ids, number_of_sources, url, claims';
const CLAIM = 'topic, text, value_min, value_max, unit, said_by, source_id, paragraph, quote';

function featuresWith(path = STRIKE, change: Change = () => undefined) {
	return eventFeatures(soundEvents(path, change), urlOf).features;
}

/** Properties of the features of one event, after one change to it. */
function publishedOf(path: string, change: Change = () => undefined) {
	return featuresWith(path, change).flatMap(({ properties }) =>
		properties.event_id === idOf(path) ? [properties] : []
	);
}

const secondSite: Change = ({ where }) => where.push({ ...where[0], place: null, label: 'Second site' });

test('there is one feature for each event and location, in order, with a point where one is known [B21] [F34]', () => {
	expect(
		featuresWith(STRIKE, secondSite).map(({ id, geometry }) => [id, geometry?.coordinates ?? null])
	).toEqual([
		[`${idOf(STRIKE)}:aldan`, [40.55, 34.8]],
		[`${idOf(STRIKE)}:2`, null],
		[idOf(STATEMENT), null],
		[`${idOf(ANSWER)}:marrow-outskirts`, [42.1, 33.9]],
		[`${idOf(VOTE)}:marrow`, [42.1, 33.9]],
		[idOf(TOTAL), null]
	]);
});

test('every id is there once, and every event is there [F34]', () => {
	const features = featuresWith(STRIKE, secondSite);
	expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
	expect(new Set(features.map(({ properties }) => properties.event_id)).size).toBe(5);
});

test('the properties have the published names in the published order', () => {
	for (const { properties } of featuresWith(STRIKE, secondSite)) {
		expect(Object.keys(properties).join(', ')).toBe(PROPERTIES);
		for (const claim of properties.claims) expect(Object.keys(claim).join(', ')).toBe(CLAIM);
	}
});

test('all properties but the claims are flat, and none is missing or an empty text', () => {
	for (const { properties } of featuresWith(STRIKE, secondSite))
		for (const [name, value] of Object.entries(properties)) {
			if (name === 'claims') continue;
			expect(value, name).not.toBeTypeOf('undefined');
			expect(value === null || typeof value !== 'object', name).toBe(true);
			expect(value, name).not.toBe('');
		}
});

test('a feature says what its event says', () => {
	expect(publishedOf(STRIKE)[0]).toMatchObject({
		seq: 1,
		kind: 'strike',
		sub_event_type: 'Air/drone strike',
		event_date: '2022-03-04',
		start_utc: '2022-03-03T23:30:00Z',
		end_utc: '2022-03-03T23:30:00Z',
		time_precision: 'about-minute',
		date_basis: 'inferred',
		place: 'Aldan',
		relation: 'near',
		country: 'SY',
		actor1: 'River Command',
		actor2: 'Harbour Guard',
		contested: true,
		responds_to: null,
		source_ids: 'aldan-gazette-1;marrow-herald-1;ref-almanac',
		number_of_sources: 3,
		url: 'https://atlas.example/events/2022-03-04-aldan-strike/'
	});
	expect(publishedOf(ANSWER)[0]).toMatchObject({
		responds_to: idOf(STRIKE),
		precision: 'area',
		uncertainty_km: 10
	});
	expect(publishedOf(TOTAL)[0]).toMatchObject({
		event_date: null,
		start_utc: null,
		place: null,
		country: null,
		precision: 'unknown'
	});
});

test('figures run from the lowest to the highest that is claimed, and are never summed [E06]', () => {
	expect(publishedOf(STRIKE)[0]).toMatchObject({
		killed_min: 1,
		killed_max: 3,
		injured_min: 2,
		injured_max: 2
	});
});

test('what is not reported is null, never 0 [E06]', () => {
	for (const path of [STATEMENT, ANSWER, VOTE, TOTAL])
		expect(publishedOf(path)[0]).toMatchObject({
			killed_min: null,
			killed_max: null,
			injured_min: null,
			injured_max: null
		});
});

test.each<[string, object, [number | null, number | null]]>([
	['“at least three” has no highest figure', { min: 3, max: null }, [1, null]],
	['“up to three” has no lowest figure of its own', { min: null, max: 3 }, [1, 3]],
	['“dozens” leaves the highest figure open', { min: null, max: null, words: 'dozens' }, [1, null]],
	['“between two and nine” widens the span', { min: 2, max: 9 }, [1, 9]]
])('%s [E06]', (_, value, [min, max]) => {
	const [published] = publishedOf(STRIKE, ({ claims }) => Object.assign(claims[1].value, value));
	expect([published?.killed_min, published?.killed_max]).toEqual([min, max]);
});

test('killed and wounded counted together are neither killed nor wounded [E06]', () => {
	const [published] = publishedOf(STRIKE, ({ claims }) => (claims[2].topic = 'casualties'));
	expect(published).toMatchObject({ killed_max: 3, injured_min: null, injured_max: null });
});

test('where an event has several locations, each has the figures said of it and no others [E06]', () => {
	// Of the killed, c2 is about Aldan, while c4 does not say which site; nor does c3, of the wounded.
	const [aldan, second] = publishedOf(STRIKE, secondSite);
	expect(aldan).toMatchObject({ killed_min: 3, killed_max: 3, injured_min: null });
	expect(second).toMatchObject({ killed_min: null, killed_max: null, injured_min: null });
});

test('every claim is there with its speaker, one row for each citation [E01]', () => {
	const [{ claims } = { claims: [] }] = publishedOf(ANSWER);
	expect(claims.map(({ said_by, source_id, paragraph }) => [said_by, source_id, paragraph])).toEqual([
		['Harbour Guard', 'marrow-herald-1', 2],
		['Harbour Guard', 'marrow-herald-1', 1]
	]);
	expect(publishedOf(STRIKE)[0]?.claims).toHaveLength(4);
	expect(publishedOf(STRIKE)[0]?.claims[0]).toEqual({
		topic: 'responsibility',
		text: 'The River Command said that it struck a depot.',
		value_min: null,
		value_max: null,
		unit: null,
		said_by: 'River Command',
		source_id: 'aldan-gazette-1',
		paragraph: 2,
		quote: 'its aircraft struck a depot near Aldan'
	});
	expect(publishedOf(STRIKE)[0]?.claims[1]).toMatchObject({
		value_min: 3,
		value_max: 3,
		unit: 'people',
		quote: null
	});
});
