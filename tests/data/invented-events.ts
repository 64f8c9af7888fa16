import type { CitationRecord } from '../../src/lib/data/schema/common.ts';
import type { ClaimRecord, EventRecord, WhenRecord } from '../../src/lib/data/schema/event.ts';
import { gazette, herald } from './invented-record.ts';

const when = (edtf: string, cited: CitationRecord): WhenRecord => ({
	edtf,
	zone: 'Asia/Baghdad',
	utc_offset: '+03:00',
	basis: 'inferred',
	reason: 'From the day of the week.',
	citations: [cited]
});

const people = (count: number, category: string): ClaimRecord['value'] => ({
	min: count,
	max: count,
	unit: 'people',
	category
});

const DISPUTE = 'The two figures differ.';

/** A strike, what its target said, an answer, a vote, and a running total without a location. */
export const EVENTS: EventRecord[] = [
	{
		id: '2022-03-04-aldan-strike',
		kind: 'strike',
		means: 'airstrike',
		sub_event_type: 'Air/drone strike',
		title: 'Airstrike near Aldan',
		summary: [{ text: 'The Harbour Guard said that three members were killed.', citations: [gazette(3)] }],
		when: {
			...when('2022-03-04', gazette(2)),
			time: { from: '01:30', approximate: true },
			zone: 'Asia/Damascus',
			utc_offset: '+02:00',
			citations: [gazette(2), { source: 'ref-almanac' }]
		},
		order: { key: 0, reason: 'Only one at this time.' },
		where: [
			{
				place: 'aldan',
				relation: 'near',
				as_written: 'near Aldan',
				reason: 'The town is named.',
				citations: [gazette(2)]
			}
		],
		actors: [
			{ actor: 'river-command', role: 'attacker', said_by: 'river-command', citations: [gazette(2)] },
			{ actor: 'harbour-guard', role: 'target', said_by: 'harbour-guard', citations: [gazette(3)] }
		],
		claims: [
			{
				id: 'c1',
				topic: 'responsibility',
				text: 'The River Command said that it struck a depot.',
				said_by: 'river-command',
				citations: [gazette(2, 'its aircraft struck a depot near Aldan')]
			},
			{
				id: 'c2',
				topic: 'killed',
				text: 'The Harbour Guard said that three were killed.',
				value: people(3, 'members killed'),
				said_by: 'harbour-guard',
				via: ['marrow-herald'],
				stated_in: '2022-03-04-harbour-guard-statement',
				place: 'aldan',
				disputes: [{ claim: '#c4', note: DISPUTE }],
				citations: [gazette(3)]
			},
			{
				id: 'c3',
				topic: 'wounded',
				text: 'The Harbour Guard said that two were wounded.',
				value: people(2, 'members wounded'),
				said_by: 'harbour-guard',
				citations: [gazette(3)]
			},
			{
				id: 'c4',
				topic: 'killed',
				text: 'The River Command said that one person was killed.',
				value: people(1, 'people killed'),
				said_by: 'river-command',
				disputes: [{ claim: '#c2', note: DISPUTE }],
				citations: [herald(3)]
			}
		]
	},
	{
		id: '2022-03-04-harbour-guard-statement',
		kind: 'statement',
		title: 'Statement of the Harbour Guard',
		summary: [{ text: 'The Harbour Guard promised an answer.', citations: [gazette(4)] }],
		when: { ...when('2022-03-04', gazette(4)), not_before: '2022-03-04-aldan-strike' },
		order: { key: 0, reason: 'Only one at this time.' },
		where: [],
		not_on_map: 'The article does not say where it was made.',
		actors: [{ actor: 'harbour-guard', role: 'speaker', said_by: 'aldan-gazette', citations: [gazette(4)] }],
		about: '2022-03-04-aldan-strike',
		claims: [
			{
				id: 'c1',
				topic: 'vow',
				text: 'The Harbour Guard promised an answer within days.',
				said_by: 'harbour-guard',
				citations: [gazette(4, 'answer to the cowardly raid')]
			}
		]
	},
	{
		id: '2022-03-05-marrow-rocket-attack',
		kind: 'retaliation',
		means: 'rocket attack',
		sub_event_type: 'Shelling/artillery/missile attack',
		title: 'Rocket attack on the outskirts of Marrow',
		summary: [{ text: 'Rockets fell on the edge of the town.', citations: [herald(1)] }],
		when: { ...when('2022-03-05', herald(1)), time: { from: '18:00', to: '21:00', approximate: true } },
		order: { key: 0, reason: 'Only one at this time.' },
		where: [
			{
				place: 'marrow-outskirts',
				relation: 'outskirts',
				as_written: 'the outskirts of Marrow',
				reason: 'Somewhere around the town.',
				citations: [herald(1)]
			}
		],
		actors: [{ actor: 'harbour-guard', role: 'attacker', said_by: 'harbour-guard', citations: [herald(2)] }],
		responds_to: [
			{
				event: '2022-03-04-aldan-strike',
				text: 'The Harbour Guard called it an answer to the strike.',
				said_by: 'harbour-guard',
				citations: [herald(2)]
			}
		],
		claims: [
			{
				id: 'c1',
				topic: 'reason',
				text: 'The Harbour Guard said that the rockets were an answer.',
				said_by: 'harbour-guard',
				citations: [herald(2), herald(1)]
			}
		]
	},
	{
		id: '2022-03-06-marrow-vote',
		kind: 'decision',
		title: 'Vote of the Council of Marrow',
		summary: [{ text: 'The council voted to close the crossing.', citations: [gazette(5)] }],
		when: when('2022-03-06', gazette(5)),
		order: { key: 0, reason: 'Only one at this time.' },
		where: [
			{
				place: 'marrow',
				relation: 'in',
				as_written: 'Marrow',
				reason: 'The town is named.',
				citations: [gazette(5)]
			}
		],
		actors: [
			{ actor: 'council-of-marrow', role: 'decider', said_by: 'aldan-gazette', citations: [gazette(5)] }
		],
		claims: [
			{
				id: 'c1',
				topic: 'decision',
				text: 'The council voted to close the river crossing.',
				said_by: 'aldan-gazette',
				citations: [gazette(5)]
			}
		]
	},
	{
		id: '2022-03-07-river-attacks',
		kind: 'background',
		title: 'Attacks along the river, running total',
		summary: [{ text: 'At least forty attacks were counted.', citations: [herald(4)] }],
		when: when('../2022-03-07', herald(4)),
		order: { key: 0, reason: 'Only one at this time.' },
		where: [],
		not_on_map: 'A total over several places.',
		actors: [{ actor: 'harbour-guard', role: 'subject', said_by: 'marrow-herald', citations: [herald(4)] }],
		claims: [
			{
				id: 'c1',
				topic: 'total',
				text: 'At least forty attacks were counted.',
				value: { min: 40, max: null, unit: 'attacks', category: 'attacks along the river' },
				said_by: 'marrow-herald',
				citations: [herald(4)]
			}
		]
	}
];
