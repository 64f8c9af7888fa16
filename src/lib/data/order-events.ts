import type { EventRecord } from './schema/event.ts';
import { boundsOf } from './time-bounds.ts';

/**
 * The one order of events, everywhere: by the earliest moment each can have happened, in UTC; then those that
 * others cannot have begun before; then by order key, whose reason stands in the record; then by id.
 *
 * An event that names another in `not_before` stands no earlier than that: if only its day is known, its earliest
 * moment is not midnight. An event with an unknown beginning stands at its latest moment, since nothing says that
 * it was earlier.
 *
 * @returns a new list; the order of the input does not matter
 */
export function orderEvents(events: Iterable<EventRecord>): EventRecord[] {
	const byId = new Map([...events].map((event) => [event.id, event]));
	const keyed = [...byId.values()].map((event) => ({ event, ...standingOf(event, byId, new Set()) }));
	keyed.sort(
		(a, b) =>
			compare(a.moment, b.moment) ||
			a.depth - b.depth ||
			a.event.order.key - b.event.order.key ||
			compare(a.event.id, b.event.id)
	);
	return keyed.map(({ event }) => event);
}

interface Standing {
	/** ISO 8601, UTC. */
	moment: string;
	/** Number of links from the event whose moment it is. */
	depth: number;
}

function standingOf(
	event: EventRecord,
	byId: ReadonlyMap<string, EventRecord>,
	seen: ReadonlySet<string>
): Standing {
	const { startUtc, endUtc } = boundsOf(event.when);
	const own: Standing = { moment: startUtc ?? endUtc ?? '', depth: 0 };
	const before = byId.get(event.when.not_before ?? '');
	if (!before || seen.has(before.id)) return own; // a circle is reported by checkLinks
	const { moment, depth } = standingOf(before, byId, new Set([...seen, event.id]));
	return own.moment > moment ? own : { moment, depth: depth + 1 };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
