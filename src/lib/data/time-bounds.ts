import edtf from 'edtf';
import type { WhenRecord } from './schema/event.ts';

/** How finely the time of an event is known. */
export type TimePrecision =
	'minute' | 'about-minute' | 'day' | 'about-day' | 'month' | 'year' | 'interval' | 'open';

/** The span in which an event can have happened. ISO 8601 in UTC with whole seconds; `null` when open. */
export interface TimeBounds {
	startUtc: string | null;
	endUtc: string | null;
	precision: TimePrecision;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The earliest and latest moment that the recorded time allows.
 *
 * A local date without a clock time spans the whole local day, so that nothing is placed at midnight for want
 * of knowledge.
 *
 * @throws {Error} if `edtf` is not an EDTF level 1 date or interval
 */
export function boundsOf(when: Pick<WhenRecord, 'edtf' | 'time' | 'utc_offset'>): TimeBounds {
	const date = edtf(when.edtf, { level: 1, types: ['Date', 'Interval'] });
	const offset = minutesOf(when.utc_offset) * MINUTE;
	const first = finite(date.min);
	const last = finite(date.max);
	if (when.time && first !== null) {
		const from = first + clockMinutes(when.time.from) * MINUTE - offset;
		const to = when.time.to ? first + clockMinutes(when.time.to) * MINUTE - offset : from;
		return {
			startUtc: isoOf(from),
			endUtc: isoOf(to),
			precision: when.time.approximate ? 'about-minute' : 'minute'
		};
	}
	return {
		startUtc: first === null ? null : isoOf(first - offset),
		endUtc: last === null ? null : isoOf(last - offset),
		precision: precisionOf(when.edtf, first, last)
	};
}

/** The local calendar date of an EDTF text as `YYYY-MM-DD`, or `null` when it is not one single day. */
export function localDayOf(edtfText: string): string | null {
	return /^(\d{4}-\d{2}-\d{2})[~?%]?$/.exec(edtfText)?.[1] ?? null;
}

function precisionOf(text: string, first: number | null, last: number | null): TimePrecision {
	if (first === null || last === null) return 'open';
	if (text.includes('/')) return 'interval';
	if (last - first < DAY) return /[~?%]$/.test(text) ? 'about-day' : 'day';
	return last - first < 32 * DAY ? 'month' : 'year';
}

function finite(value: number | null): number | null {
	return value === null || !Number.isFinite(value) ? null : value;
}

function isoOf(milliseconds: number): string {
	return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function clockMinutes(clock: string): number {
	return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function minutesOf(offset: string): number {
	const sign = offset.startsWith('-') ? -1 : 1;
	return sign * clockMinutes(offset.slice(1));
}
