import { expect, test } from 'vitest';
import { ANSWER, faultsOf, faultsWith, filesWith, idOf, STRIKE, VOTE, type Change } from '../fixtures.ts';

const answer = (event: string | null) => ({
	event,
	text: 'It was called an answer.',
	said_by: 'harbour-guard',
	citations: [{ source: 'marrow-herald-1', paragraph: 2 }]
});

test('an answer that was over before what it answers began is refused [F06]', () => {
	expect(faultsWith(ANSWER, ({ when }) => (when.edtf = '2022-03-03'))).toEqual([
		`${ANSWER}: responds_to.0.event: was over before "${idOf(STRIKE)}" began`
	]);
});

test('an answer may have an unknown beginning [F06]', () => {
	const faults = faultsWith(ANSWER, ({ when }) => {
		when.edtf = '../2022-03-05';
		delete when.time;
	});
	expect(faults).toEqual([]);
});

test('two events that answer each other are refused, and so is a circle of three [F06]', () => {
	const circle = ': responds_to: the links lead round in a circle';
	const two = filesWith(STRIKE, (event) =>
		Object.assign(event, { kind: 'retaliation', responds_to: [answer(idOf(ANSWER))] })
	);
	expect(faultsOf(two).filter((line) => line.includes('circle'))).toEqual([
		`${STRIKE}${circle}`,
		`${ANSWER}${circle}`
	]);

	const three = filesWith(STRIKE, (event) =>
		Object.assign(event, { kind: 'retaliation', responds_to: [answer(idOf(VOTE))] })
	);
	const closed = filesWith(VOTE, (event) => (event.responds_to = [answer(idOf(ANSWER))]), three);
	expect(faultsOf(closed).filter((line) => line.includes('circle'))).toHaveLength(3);
});

test.each<[string, Change, string[]]>([
	[
		'a claim that is not there',
		({ claims }) => (claims[2].disputes = [{ claim: '#c9', note: 'They differ.' }]),
		['claims.2.disputes.0.claim: no claim "#c9"']
	],
	[
		'a claim of an event that is not there',
		({ claims }) => (claims[2].disputes = [{ claim: '2022-01-01-nothing#c1', note: 'They differ.' }]),
		['claims.2.disputes.0.claim: no claim "2022-01-01-nothing#c1"']
	],
	[
		'itself',
		({ claims }) => (claims[2].disputes = [{ claim: '#c3', note: 'They differ.' }]),
		['claims.2.disputes.0.claim: the claim disputes itself']
	],
	[
		'one that does not dispute it in turn',
		({ claims }) => delete claims[3].disputes,
		[`claims.1.disputes.0.claim: "${idOf(STRIKE)}#c4" does not dispute this claim in turn`]
	],
	[
		'one with another note',
		({ claims }) => (claims[3].disputes[0].note = 'They agree.'),
		[
			'claims.1.disputes.0.claim: the two claims carry different notes on their dispute',
			'claims.3.disputes.0.claim: the two claims carry different notes on their dispute'
		]
	],
	[
		'something that is not a claim',
		({ claims }) => (claims[1].disputes[0].claim = 'c4'),
		['claims.1.disputes.0.claim: must be "#c1" or "<event id>#c1"']
	]
])('a claim that disputes %s is refused [E07]', (_, change, faults) => {
	expect(faultsWith(STRIKE, change)).toEqual(faults.map((fault) => `${STRIKE}: ${fault}`));
});

test('claims of two events may dispute each other [E07]', () => {
	const note = 'They differ.';
	const files = filesWith(
		VOTE,
		({ claims }) => (claims[0].disputes = [{ claim: `${idOf(STRIKE)}#c3`, note }])
	);
	expect(faultsOf(files)).toHaveLength(1);
	expect(
		faultsOf(
			filesWith(STRIKE, ({ claims }) => (claims[2].disputes = [{ claim: `${idOf(VOTE)}#c1`, note }]), files)
		)
	).toEqual([]);
});
