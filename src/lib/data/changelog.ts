/** What can happen to a published record. */
export const CHANGES = ['added', 'update', 'correction', 'withdrawn', 'review'] as const;

export type Change = (typeof CHANGES)[number];

/** One line of the log. */
export interface LogEntry {
	/** ISO 8601 date. */
	date: string;
	change: Change;
	/** Id of the event; `null` when the entry is about the whole record. */
	event: string | null;
	text: string;
	/** What a withdrawn event was called, and the event that took its place. */
	title: string | null;
	see: string | null;
}

/** Thrown when the log cannot be read; its message names every faulty line. */
export class ChangelogError extends Error {
	constructor(readonly faults: readonly string[]) {
		super(`CHANGELOG.md has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
		this.name = 'ChangelogError';
	}
}

const ENTRY =
	/^- (?<change>[a-z]+) (?<event>all records|`[a-z0-9-]+`)(?: “(?<title>[^”]+)”)?: (?<text>.+?[.])(?: See `(?<see>[a-z0-9-]+)`[.])?$/u;

/**
 * Reads the log of changes, newest day first.
 *
 * Below the heading and its introduction stand days (`## 2026-11-20`) and under each its entries:
 * `` - correction `<event id>`: what was wrong and what it says now. ``; “all records” instead of an id stands for the
 * whole record. A withdrawn event keeps its address, so its entry gives its title in quotation marks and, where another
 * took its place, ends in `` See `<event id>`. ``
 *
 * @param eventIds - ids of the events that are in the record
 * @throws {ChangelogError} listing every line that is not understood or contradicts the record
 */
export function parseChangelog(text: string, eventIds: ReadonlySet<string>): LogEntry[] {
	const faults: string[] = [];
	const entries: LogEntry[] = [];
	let date: string | null = null;
	text.split('\n').forEach((line, i) => {
		const fault = (reason: string) => void faults.push(`line ${i + 1}: ${reason}`);
		if (line.startsWith('## ')) {
			const day = line.slice(3);
			if (!isDate(day)) fault(`"${day}" is not a date`);
			else if (date !== null && day >= date) fault(`${day} does not come before ${date}; newest first`);
			date = day;
		} else if (line.startsWith('- ')) {
			const entry = date === null ? undefined : readEntry(line, date);
			if (entry) entries.push(entry);
			else fault(date === null ? 'stands under no date' : `is not an entry: ${line}`);
		} else if (date !== null && line.trim() !== '') fault(`is neither a date nor an entry: ${line}`);
	});
	faults.push(...contradictions(entries, eventIds));
	if (faults.length > 0) throw new ChangelogError(faults);
	return entries;
}

/** The events that were withdrawn, by id: their addresses remain. */
export function withdrawnEvents(log: readonly LogEntry[]): Map<string, LogEntry> {
	return new Map(
		log.flatMap((entry) => (entry.change === 'withdrawn' && entry.event ? [[entry.event, entry]] : []))
	);
}

/** What readers of a single event are told: its corrections, updates and withdrawal. */
export function noticesOf(log: readonly LogEntry[]): LogEntry[] {
	return log.filter(({ event, change }) => event !== null && change !== 'added');
}

/** The day on which the whole record was last looked through; `null` if no such entry is there. */
export function lastReview(log: readonly LogEntry[]): string | null {
	return log.find(({ change, event }) => change === 'review' && event === null)?.date ?? null;
}

function readEntry(line: string, date: string): LogEntry | undefined {
	const { change, event, title, text, see } = ENTRY.exec(line)?.groups ?? {};
	const known = CHANGES.find((one) => one === change);
	if (!known || event === undefined || text === undefined) return undefined;
	return {
		date,
		change: known,
		event: event === 'all records' ? null : event.slice(1, -1),
		text,
		title: title ?? null,
		see: see ?? null
	};
}

/** Entries about events that are not there, and withdrawn events that still are or do not say what they were. */
function contradictions(entries: readonly LogEntry[], eventIds: ReadonlySet<string>): string[] {
	const withdrawn = withdrawnEvents(entries);
	return entries.flatMap(({ date, change, event, title, see }) => {
		const about = `${date} ${change} ${event ?? 'all records'}`;
		const faults: string[] = [];
		if (change === 'withdrawn') {
			if (event === null || title === null) faults.push(`${about}: names no event or not its title`);
			if (event !== null && eventIds.has(event)) faults.push(`${about}: is still in the record`);
			if (see !== null && !eventIds.has(see)) faults.push(`${about}: "${see}" is not in the record`);
		} else {
			if (event !== null && !eventIds.has(event) && !withdrawn.has(event))
				faults.push(`${about}: is not in the record`);
			if (title !== null || see !== null) faults.push(`${about}: only a withdrawn event has a title here`);
		}
		return faults;
	});
}

function isDate(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
	if (year === undefined) return false;
	const lengths = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0);
}
