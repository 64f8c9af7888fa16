import type { EventRecord } from '../schema/event.ts';
import type { SourceRecord } from '../schema/source.ts';
import { boundsOf, localDayOf } from '../time-bounds.ts';
import { citationsOf, fileOf, type Geodata, type ReportIn, type Rule } from './geodata.ts';

/** Dates exist, run forwards, have a true offset, are not later than what reports them, and do not stand in for "unknown". */
export const checkDates: Rule = (geodata, report) => {
	for (const event of geodata.events.values()) checkWhen(event, geodata, report);
	for (const [id, source] of geodata.sources) {
		const [year = 0, month = 1, day = 1] = source.issued['date-parts'][0] ?? [];
		if (!isCalendarDate(year, month, day))
			report('sources.json', `${id}.issued`, `${year}-${month}-${day} is not a date`);
	}
};

function checkWhen(event: EventRecord, geodata: Geodata, report: ReportIn): void {
	const file = fileOf(event);
	const { time, edtf, zone, utc_offset } = event.when;
	let bounds;
	try {
		bounds = boundsOf(event.when);
	} catch (cause) {
		return report(
			file,
			'when.edtf',
			`"${edtf}" is not an EDTF level 1 date or interval (${(cause as Error).message.split('\n')[0]})`
		);
	}
	if (bounds.startUtc === null && bounds.endUtc === null)
		return report(file, 'when.edtf', 'says nothing about the date');
	if (bounds.startUtc !== null && bounds.endUtc !== null && bounds.endUtc < bounds.startUtc)
		report(file, time?.to ? 'when.time.to' : 'when.edtf', 'ends before it starts');
	if (time?.from === '00:00' && !time.to)
		report(file, 'when.time', '00:00 must not stand for an unknown time; leave the time out, or give a span');
	if (time && localDayOf(edtf) === null) report(file, 'when.time', 'only a single day has a clock time');
	const day = (bounds.startUtc ?? bounds.endUtc ?? '').slice(0, 10);
	const offset = offsetOf(zone, day);
	if (offset === undefined) report(file, 'when.zone', `"${zone}" is not an IANA time zone`);
	else if (offset !== utc_offset)
		report(file, 'when.utc_offset', `${zone} was at ${offset} on ${day}, not ${utc_offset}`);
	const latest = latestReport(event, geodata);
	if (latest !== undefined && (bounds.startUtc ?? bounds.endUtc ?? '').slice(0, 10) > latest)
		report(file, 'when.edtf', `is later than the latest source that reports it (${latest})`);
}

function latestReport(event: EventRecord, geodata: Geodata): string | undefined {
	const sources = [...citationsOf(event)].map(({ source }) => geodata.sources.get(source));
	return sources
		.filter((source) => source !== undefined)
		.map(issuedDay)
		.sort()
		.at(-1);
}

function issuedDay(source: SourceRecord): string {
	const [year = 0, month = 12, day = 31] = source.issued['date-parts'][0] ?? [];
	return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function isCalendarDate(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Offset of a zone at noon UTC of a day, as `+03:00`; `undefined` for an unknown zone. */
function offsetOf(zone: string, day: string): string | undefined {
	try {
		const parts = new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			timeZoneName: 'longOffset'
		}).formatToParts(new Date(`${day}T12:00:00Z`));
		const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
		return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
	} catch {
		return undefined; // RangeError: no such zone, which the caller reports
	}
}
