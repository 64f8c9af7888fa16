import { expect, test } from 'vitest';
import { ANSWER, faultsWith, STRIKE, TOTAL, VOTE, type Change } from '../fixtures.ts';

test.each<[string, string, string]>([
	[
		'a day that no calendar has',
		'2022-02-31',
		'is not an EDTF level 1 date or interval (Syntax error at line 1 col 9:)'
	],
	[
		'a thirteenth month',
		'2022-13-01',
		'is not an EDTF level 1 date or interval (Syntax error at line 1 col 7:)'
	],
	['words', '6 March 2022', 'is not an EDTF level 1 date or interval (Syntax error at line 1 col 2:)'],
	[
		'an interval that runs backwards',
		'2022-03-06/2022-03-05',
		'is not an EDTF level 1 date or interval (invalid upper bound: 2022-03-05)'
	]
])('an event dated with %s is refused [F07]', (_, edtf, reason) => {
	expect(faultsWith(VOTE, ({ when }) => (when.edtf = edtf))).toEqual([
		`${VOTE}: when.edtf: "${edtf}" ${reason}`
	]);
});

test.each<[string, string, Change, string]>([
	[
		'with a clock time hidden in its date',
		VOTE,
		({ when }) => (when.edtf = '2022-03-06T00:00'),
		'when.edtf: must be a date; a clock time stands in "time"'
	],
	[
		'of which nothing is known',
		TOTAL,
		({ when }) => (when.edtf = '../..'),
		'when.edtf: says nothing about the date'
	],
	[
		'that ends before it starts',
		ANSWER,
		({ when }) => (when.time.to = '17:59'),
		'when.time.to: ends before it starts'
	],
	[
		'at 00:00 for want of knowledge',
		STRIKE,
		({ when }) => (when.time.from = '00:00'),
		'when.time: 00:00 must not stand for an unknown time; leave the time out, or give a span'
	],
	['at 24:00', STRIKE, ({ when }) => (when.time.from = '24:00'), 'when.time.from: must be HH:MM'],
	[
		'with a clock time on an unknown day of a month',
		STRIKE,
		({ when }) => (when.edtf = '2022-03'),
		'when.time: only a single day has a clock time'
	],
	[
		'with a clock time on one of several days',
		STRIKE,
		({ when }) => (when.edtf = '2022-03-04/2022-03-05'),
		'when.time: only a single day has a clock time'
	],
	[
		'in a zone that does not exist',
		VOTE,
		({ when }) => (when.zone = 'Asia/Marrow'),
		'when.zone: "Asia/Marrow" is not an IANA time zone'
	],
	[
		'with the offset of another zone',
		VOTE,
		({ when }) => (when.utc_offset = '+02:00'),
		'when.utc_offset: Asia/Baghdad was at +03:00 on 2022-03-05, not +02:00'
	],
	[
		'with the offset of another season',
		STRIKE,
		({ when }) => (when.utc_offset = '+03:00'),
		'when.utc_offset: Asia/Damascus was at +02:00 on 2022-03-03, not +03:00'
	],
	[
		'that is later than what reports it',
		VOTE,
		({ when }) => (when.edtf = '2022-03-08'),
		'when.edtf: is later than the latest source that reports it (2022-03-06)'
	]
])('an event %s is refused [F07]', (_, path, change, fault) => {
	expect(faultsWith(path, change)).toEqual([`${path}: ${fault}`]);
});

test('a night given as a span may begin at 00:00 [F07]', () => {
	expect(
		faultsWith(STRIKE, ({ when }) => (when.time = { from: '00:00', to: '03:00', approximate: false }))
	).toEqual([]);
});

test.each([
	'2022',
	'2022-03',
	'2022-03-04~',
	'2022-03-04?',
	'2022-03-04%',
	'../2022-03-04',
	'2022-03-01/2022-03-04',
	'2022-03-04/..'
])('a date may be known as coarsely as %s', (edtf) => {
	expect(faultsWith(TOTAL, ({ when }) => (when.edtf = edtf))).toEqual([]);
});

test.each<[string, number[], string]>([
	['31 February', [2022, 2, 31], '2022-2-31'],
	['a thirteenth month', [2022, 13], '2022-13-1']
])('a source published on %s is refused [F07]', (_, parts, shown) => {
	expect(faultsWith('sources.json', (sources) => (sources[2].issued['date-parts'] = [parts]))).toEqual([
		`sources.json: ref-almanac.issued: ${shown} is not a date`
	]);
});

test('a source of which only the year is known can report anything of that year', () => {
	expect(faultsWith('sources.json', (sources) => (sources[0].issued['date-parts'] = [[2022]]))).toEqual([]);
});
