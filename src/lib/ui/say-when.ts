import { monthOf } from '../data/episodes.ts';
import type { WhenRecord } from '../data/schema/event.ts';
import type { Messages } from './messages/en.ts';

type Words = Messages['when'];
type Told = Pick<WhenRecord, 'edtf' | 'time'>;

/** The local date in words, with the weekday when it is one day: “Monday 28 June 2021”. */
export function sayDate({ edtf }: Told, words: Words): string {
	const [from = '', to] = edtf.split('/');
	if (to === undefined) return sayDay(from, words, true);
	if (isOpen(from)) return words.upTo(sayDay(to, words, false));
	if (isOpen(to)) return words.since(sayDay(from, words, false));
	return words.between(sayDay(from, words, false), sayDay(to, words, false));
}

/** The local date in words without the weekday, for where room is short: “28 June 2021”. */
export function sayPlainDate({ edtf }: Told, words: Words): string {
	return edtf.includes('/') ? sayDate({ edtf }, words) : sayDay(edtf, words, false);
}

/** The local clock time in words with its zone, or that none is reported. Never a made-up midnight. */
export function sayTime(when: Told & Pick<WhenRecord, 'utc_offset'>, words: Words): string {
	const { time, utc_offset } = when;
	if (!time) return words.noTime;
	const clock = time.to ? words.between(time.from, time.to) : time.from;
	return words.clock(
		time.approximate ? words.about(clock) : clock,
		utc_offset.replace(/^([+-])0?(\d+):00$/, '$1$2')
	);
}

/** The date as a list shows it beside a month heading: “28 Jun”. */
export function sayShortDate({ edtf }: Told, words: Words): string {
	const [from = '', to] = edtf.split('/');
	if (to === undefined) return sayShortDay(from, words);
	if (isOpen(from)) return words.upTo(sayShortDay(to, words));
	return isOpen(to)
		? words.since(sayShortDay(from, words))
		: words.between(sayShortDay(from, words), sayShortDay(to, words));
}

/** The month in which a list files the event: that of its earliest day, or of its latest when the start is open. */
export function sayMonth({ edtf }: Told, words: Words): string {
	const { year, month } = monthOf({ edtf });
	return month === undefined ? String(year) : `${words.months[month - 1] ?? ''} ${year}`;
}

function sayDay(text: string, words: Words, withWeekday: boolean): string {
	const { year, month, day, uncertain } = partsOf(text);
	const date = [day, month && words.months[Number(month) - 1], year]
		.filter((part) => part !== undefined && part !== '')
		.map((part) => String(part).replace(/^0/, ''))
		.join(' ');
	const said = uncertain ? words.about(date) : date;
	return withWeekday && day && !uncertain
		? `${weekdayOf(Number(year), Number(month), Number(day), words)} ${said}`
		: said;
}

function sayShortDay(text: string, words: Words): string {
	const { year, month, day, uncertain } = partsOf(text);
	if (!month) return year;
	const name = (words.months[Number(month) - 1] ?? '').slice(0, 3);
	const said = day ? `${Number(day)} ${name}` : `${name} ${year}`;
	return uncertain ? words.about(said) : said;
}

function partsOf(text: string): {
	year: string;
	month: string | undefined;
	day: string | undefined;
	uncertain: boolean;
} {
	const [year = '', month, day] = text.replace(/[~?%]$/, '').split('-');
	return { year, month, day, uncertain: /[~?%]$/.test(text) };
}

/** Day of the week by Sakamoto's method, so that no `Date` brings in a time zone. */
function weekdayOf(year: number, month: number, day: number, words: Words): string {
	const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
	const y = month < 3 ? year - 1 : year;
	const index =
		(y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0) + day) % 7;
	return words.weekdays[index] ?? '';
}

function isOpen(part: string): boolean {
	return part === '' || part === '..';
}
