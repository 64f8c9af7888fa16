import { expect, test } from 'vitest';
import type { AtlasClaim, AtlasEvent } from '../../src/lib/data/atlas-event.ts';
import { casualtySpans } from '../../src/lib/data/casualty-spans.ts';
import { disputeSets } from '../../src/lib/data/dispute-sets.ts';
import { harmTable, inOrderOfStatement, ledgerOf } from '../../src/lib/data/ledger.ts';
import { mergeParticipants } from '../../src/lib/data/merge-participants.ts';
import { verdictOf } from '../../src/lib/data/verdict.ts';
import { en } from '../../src/lib/ui/messages/en.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { soundEvent, STRIKE, urlOf } from '../fixtures.ts';

const real = openAtlas(readGeodata('geodata'), urlOf).events;
const june = real.find(({ id }) => id === '2021-06-28-iraq-syria-border-strikes')!;

const brief = (id: string) => ({ id, name: id, kind: 'other' as const, isParty: false });

/** An invented claim: one dead, said by one speaker, unless the test says otherwise. */
function claim(id: string, saidBy: string, change: Partial<AtlasClaim> = {}): AtlasClaim {
	return {
		id,
		topic: 'killed',
		text: `${saidBy} says ${id}.`,
		value: { min: 1, max: 1, unit: 'people', category: 'people killed' },
		saidBy: brief(saidBy),
		via: [],
		statedIn: null,
		saidOn: '2022-03-04',
		placeId: 'aldan',
		placeName: 'Aldan',
		disputes: [],
		citations: [{ source: 'a', paragraph: 1 }],
		...change
	};
}

const counted = (min: number | null, max: number | null, category = 'people killed') => ({
	value: { min, max, unit: 'people' as const, category }
});

const disputing = (claimId: string, eventId = 'e', note = 'They differ.') => ({
	disputes: [{ eventId, eventTitle: 'E', claimId, text: 'x', saidBy: brief('x'), citations: [], note }]
});

test.each([
	['one speaker alone', [claim('c1', 'a'), claim('c2', 'a', { topic: 'wounded' })], 'one-account'],
	['the same figure twice', [claim('c1', 'a'), claim('c2', 'b')], 'agree'],
	['two figures that exclude each other', [claim('c1', 'a'), claim('c2', 'b', counted(3, 3))], 'differ'],
	['one figure within the other', [claim('c1', 'a'), claim('c2', 'b', counted(1, null))], 'scopes'],
	['different categories', [claim('c1', 'a'), claim('c2', 'b', counted(3, 3, 'children killed'))], 'scopes'],
	['different places', [claim('c1', 'a'), claim('c2', 'b', { placeId: 'marrow' })], 'scopes'],
	['a dispute in the record', [claim('c1', 'a', disputing('c2')), claim('c2', 'b')], 'differ'],
	[
		'words that differ without contradiction',
		[
			claim('c1', 'a', { topic: 'target', value: undefined }),
			claim('c2', 'b', { topic: 'target', value: undefined })
		],
		'undisputed'
	],
	[
		'the same words twice',
		[
			claim('c1', 'a', { topic: 'target', value: undefined, text: 'A depot was hit.' }),
			claim('c2', 'b', { topic: 'target', value: undefined, text: 'A depot was hit.' })
		],
		'agree'
	]
])('%s: the verdict says so, whoever speaks [E07]', (_, claims, verdict) => {
	expect(verdictOf(claims)).toBe(verdict);
	expect(verdictOf([...claims].reverse())).toBe(verdict);
});

test('a span is computed only from two speakers who count the same thing at the same place [E06]', () => {
	const same = [claim('c1', 'a', counted(2, 3)), claim('c2', 'b', counted(5, 5))];
	expect(casualtySpans(same)).toEqual([
		{ category: 'people killed', placeName: 'Aldan', min: 2, max: 5, speakers: ['a', 'b'] }
	]);
	expect(casualtySpans([claim('c1', 'a'), claim('c2', 'b', counted(5, null))])[0]).toMatchObject({
		min: 1,
		max: null
	});
	expect(casualtySpans([claim('c1', 'a'), claim('c2', 'a')])).toEqual([]);
	expect(casualtySpans([claim('c1', 'a'), claim('c2', 'b', counted(4, 4, 'fighters killed'))])).toEqual([]);
	expect(casualtySpans([claim('c1', 'a'), claim('c2', 'b', { placeId: 'marrow' })])).toEqual([]);
	expect(casualtySpans([claim('c1', 'a'), claim('c2', 'b', { topic: 'wounded' })])).toEqual([]);
	expect(casualtySpans([claim('c1', 'a'), claim('c2', 'b', counted(null, null))])).toEqual([]);
});

test('rows follow the day of the statement, then article and paragraph, and never the side [E07]', () => {
	const claims = [
		claim('c1', 'a', { saidOn: '2022-03-05' }),
		claim('c2', 'b', { citations: [{ source: 'y', paragraph: 2 }] }),
		claim('c3', 'a', { citations: [{ source: 'x', paragraph: 9 }] }),
		claim('c4', 'b', { citations: [{ source: 'x', paragraph: 3 }] })
	];
	const order = ['c4', 'c3', 'c2', 'c1'];
	expect(inOrderOfStatement(claims, ['x', 'y']).map(({ id }) => id)).toEqual(order);
	const swapped = claims.map((one) => ({ ...one, saidBy: { ...one.saidBy, isParty: !one.saidBy.isParty } }));
	expect(inOrderOfStatement(swapped, ['x', 'y']).map(({ id }) => id)).toEqual(order);
});

test('claims that contradict each other stand side by side once, with those filed elsewhere [E07]', () => {
	const claims = [
		claim('c1', 'a', {
			disputes: [...disputing('c2').disputes, ...disputing('c9', 'f', 'Another.').disputes]
		}),
		claim('c2', 'b', disputing('c1')),
		claim('c3', 'c')
	];
	const sets = disputeSets('e', claims);
	expect(sets).toHaveLength(1);
	expect(
		sets[0]?.positions.map((position) => position.map(({ eventId, claimId }) => eventId + claimId))
	).toEqual([['ec1'], ['ec2', 'fc9']]);
	expect(sets[0]?.notes).toEqual(['They differ.', 'Another.']);
});

test('an attack of which nobody reports harm still gets the question, and a statement does not', () => {
	const bare: Pick<AtlasEvent, 'id' | 'claims' | 'sourceIds'> = { id: 'e', claims: [], sourceIds: [] };
	expect(ledgerOf({ ...bare, kind: 'strike' }, en.questions)).toEqual([
		expect.objectContaining({
			name: 'Who was harmed?',
			verdict: null,
			harm: { columns: [], rows: [], spans: [] }
		})
	]);
	expect(ledgerOf({ ...bare, kind: 'statement' }, en.questions)).toEqual([]);
});

test('every claim of every event stands in its ledger exactly once', () => {
	for (const event of real) {
		const shown = ledgerOf(event, en.questions).flatMap(({ harm, entries }) => [
			...(harm?.rows.flatMap(({ claims }) => claims) ?? []),
			...entries.flatMap((entry) =>
				entry.kind === 'speaker'
					? entry.claims
					: entry.dispute.positions.flat().flatMap((one) => one.claim ?? [])
			)
		]);
		expect(shown.map(({ id }) => id).sort(), event.id).toEqual(event.claims.map(({ id }) => id).sort());
	}
});

test('the dead of June 2021 stand side by side with their speakers and are never added [E06]', () => {
	const { columns, rows, spans } = harmTable(
		inOrderOfStatement(june.claims, june.sourceIds).filter(({ topic }) =>
			['killed', 'wounded', 'casualties'].includes(topic)
		)
	);
	expect(columns).toEqual(['killed', 'wounded', 'casualties']);
	const told = Object.fromEntries(
		rows.map(({ speaker, claims }) => [
			speaker.name,
			claims
				.filter(({ topic }) => topic !== 'wounded')
				.map(({ value }) => value?.words ?? `${value?.min}–${value?.max} ${value?.category}`)
		])
	);
	expect(told).toEqual({
		'Islamic Invitation Turkey': ['deadly'],
		'Sabereen News': ['4–4 Iraqi fighters killed at the headquarters of the 14th Brigade'],
		'Popular Mobilization Forces': [
			'4–4 members of the Popular Mobilization Forces killed in the region of al-Qa’im'
		],
		'naaju.com': ['5–null people killed', '5–null members of armed groups killed in Syria and Iraq'],
		'Kata’ib Sayyid al-Shuhada': ['an unknown number'],
		'Syrian media outlets (not named)': ['1–1 child killed'],
		'Syrian Arab News Agency (SANA)': ['1–1 child killed']
	});
	// Nothing computed goes beyond the one place and the one category that two speakers share.
	expect(spans.map(({ category, min, max }) => [category, min, max])).toEqual([
		['child killed', 1, 1],
		['civilians wounded, besides the child killed', 3, 3]
	]);
});

test('speakers who give one actor the same role stand in one row, with all their citations', () => {
	const event = soundEvent(STRIKE);
	const [first] = event.actors;
	const twice = mergeParticipants([
		first!,
		{ ...first!, saidBy: brief('other'), citations: [{ source: 'b', paragraph: 2 }] },
		{ ...first!, role: 'target' }
	]);
	expect(twice.map(({ role, accounts }) => [role, accounts.length])).toEqual([
		['attacker', 2],
		['target', 1]
	]);
	for (const { actors } of real) {
		const citations = mergeParticipants(actors).flatMap(({ accounts }) =>
			accounts.flatMap((one) => one.citations)
		);
		expect(citations).toHaveLength(actors.flatMap((one) => one.citations).length);
	}
});
