import { expect, test } from 'vitest';
import { ANSWER, faultsWith, idOf, STATEMENT, STRIKE, TOTAL, VOTE, type Change } from '../fixtures.ts';

const answer = (event: string | null) => ({
	event,
	text: 'It was called an answer.',
	said_by: 'harbour-guard',
	citations: [{ source: 'marrow-herald-1', paragraph: 2 }]
});

test.each<[string, string, Change, string]>([
	[
		'a strike that does not say by what means',
		STRIKE,
		(event) => delete event.means,
		'means: a strike says by what means, if only "not stated"'
	],
	[
		'a strike without sub-event type',
		STRIKE,
		(event) => delete event.sub_event_type,
		'sub_event_type: a strike has an ACLED sub-event type'
	],
	[
		'a retaliation that answers nothing',
		ANSWER,
		(event) => delete event.responds_to,
		'responds_to: a retaliation names the particular event that a cited statement says it answers'
	],
	[
		'a retaliation for attacks in general',
		ANSWER,
		(event) => (event.responds_to[0].event = null),
		'responds_to: a retaliation names the particular event that a cited statement says it answers'
	],
	[
		'a strike said to answer one particular event',
		ANSWER,
		(event) => (event.kind = 'strike'),
		'kind: an attack said to answer one particular event is a retaliation'
	],
	[
		'a statement about nothing',
		STATEMENT,
		(event) => delete event.about,
		'about: a statement names the event it is about'
	],
	[
		'a statement without speaker',
		STATEMENT,
		(event) => (event.actors[0].role = 'subject'),
		'actors: a statement has a speaker'
	],
	[
		'a decision about another event',
		VOTE,
		(event) => (event.about = idOf(STRIKE)),
		'about: an event of the main line is about no other'
	],
	[
		'a statement about a statement',
		TOTAL,
		(event) => (event.about = idOf(STATEMENT)),
		`about: "${idOf(STATEMENT)}" is not on the main line`
	],
	[
		'an answer to a statement',
		VOTE,
		(event) => (event.responds_to = [answer(idOf(STATEMENT))]),
		`responds_to.0.event: "${idOf(STATEMENT)}" is not on the main line`
	],
	[
		'a claim id used twice',
		STRIKE,
		({ claims }) => (claims[2].id = 'c1'),
		'claims: claim id "c1" is used twice'
	],
	[
		'a location listed twice',
		ANSWER,
		({ where }) => where.push(where[0]),
		'where: location "marrow-outskirts" is listed twice'
	],
	[
		'a location without place and label',
		VOTE,
		({ where }) => where.push({ ...where[0], place: null }),
		'where.1.label: a location without a place needs a label'
	]
])('%s is refused [E05]', (_, path, change, fault) => {
	expect(faultsWith(path, change)).toEqual([`${path}: ${fault}`]);
});

test('a strike may be described as an answer to attacks in general', () => {
	expect(faultsWith(STRIKE, (event) => (event.responds_to = [answer(null)]))).toEqual([]);
});
