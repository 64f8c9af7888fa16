import { afterEach, expect, test } from 'vitest';
import { boundsOf, localDayOf } from '../../src/lib/data/time-bounds.ts';

const zone = process.env.TZ;

afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

const time = { from: '01:30', approximate: true };

test.each([
	['2022-03-04', undefined, '2022-03-03T21:00:00Z', '2022-03-04T20:59:59Z', 'day'],
	['2022-03-04~', undefined, '2022-03-03T21:00:00Z', '2022-03-04T20:59:59Z', 'about-day'],
	['2022-03-04?', undefined, '2022-03-03T21:00:00Z', '2022-03-04T20:59:59Z', 'about-day'],
	['2022-03', undefined, '2022-02-28T21:00:00Z', '2022-03-31T20:59:59Z', 'month'],
	['2022', undefined, '2021-12-31T21:00:00Z', '2022-12-31T20:59:59Z', 'year'],
	['2024-02', undefined, '2024-01-31T21:00:00Z', '2024-02-29T20:59:59Z', 'month'],
	['2022-03-04/2022-03-05', undefined, '2022-03-03T21:00:00Z', '2022-03-05T20:59:59Z', 'interval'],
	['../2022-03-04', undefined, null, '2022-03-04T20:59:59Z', 'open'],
	['2022-03-04/..', undefined, '2022-03-03T21:00:00Z', null, 'open'],
	['2022-03-04', time, '2022-03-03T22:30:00Z', '2022-03-03T22:30:00Z', 'about-minute'],
	['2022-03-04', { ...time, approximate: false }, '2022-03-03T22:30:00Z', '2022-03-03T22:30:00Z', 'minute'],
	['2022-03-04', { ...time, to: '02:15' }, '2022-03-03T22:30:00Z', '2022-03-03T23:15:00Z', 'about-minute']
])(
	'%s with time %j at +03:00 lies between %s and %s, known to the %s [B09] [B10]',
	(edtf, clock, startUtc, endUtc, precision) => {
		expect(boundsOf({ edtf, time: clock, utc_offset: '+03:00' })).toEqual({ startUtc, endUtc, precision });
	}
);

test.each([
	['-05:00', '2022-03-04T06:30:00Z'],
	['+00:00', '2022-03-04T01:30:00Z'],
	['+05:30', '2022-03-03T20:00:00Z']
])('01:30 at %s is %s [B10]', (utc_offset, startUtc) => {
	expect(boundsOf({ edtf: '2022-03-04', time, utc_offset }).startUtc).toBe(startUtc);
});

test('a day without a clock time is never one moment, so nothing is put at midnight [B09]', () => {
	const { startUtc, endUtc } = boundsOf({ edtf: '2022-03-04', utc_offset: '+03:00' });
	expect(Date.parse(endUtc!) - Date.parse(startUtc!)).toBe(86_399_000);
});

test.each([
	['Asia/Baghdad', -180],
	['America/New_York', 240],
	['Pacific/Kiritimati', -840],
	['Pacific/Pago_Pago', 660]
])('a computer in %s reckons the same moments [B10]', (name, minutes) => {
	process.env.TZ = name;
	expect(new Date('2022-06-28T12:00:00Z').getTimezoneOffset()).toBe(minutes); // or the test would prove nothing
	expect(boundsOf({ edtf: '2022-06-28', time, utc_offset: '+03:00' }).startUtc).toBe('2022-06-27T22:30:00Z');
	expect(boundsOf({ edtf: '2022-06-28', utc_offset: '+03:00' }).endUtc).toBe('2022-06-28T20:59:59Z');
	expect(boundsOf({ edtf: '../2022-06', utc_offset: '+03:00' }).endUtc).toBe('2022-06-30T20:59:59Z');
	expect(localDayOf('2022-06-28')).toBe('2022-06-28');
});

test('what is not a date is not given bounds', () => {
	expect(() => boundsOf({ edtf: '2022-02-31', utc_offset: '+03:00' })).toThrow();
	expect(() => boundsOf({ edtf: '', utc_offset: '+03:00' })).toThrow();
});

test.each([
	['2022-03-04', '2022-03-04'],
	['2022-03-04~', '2022-03-04'],
	['2022-03', null],
	['2022', null],
	['../2022-03-04', null],
	['2022-03-04/2022-03-05', null]
])('the local day of %s is %s', (edtf, day) => {
	expect(localDayOf(edtf)).toBe(day);
});
