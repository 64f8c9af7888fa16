import type { EventRecord } from '../schema/event.ts';
import { MAIN_LINE } from '../vocabulary.ts';
import { boundsOf } from '../time-bounds.ts';
import { fileOf, type Geodata, type ReportIn, type Rule } from './geodata.ts';

const ACTS = ['strike', 'retaliation'];

/** What the kind of an event asks of its other fields. */
export const checkKinds: Rule = (geodata, report) => {
	for (const event of geodata.events.values()) {
		const file = fileOf(event);
		const isAct = ACTS.includes(event.kind);
		const isMain = MAIN_LINE.includes(event.kind);
		const particular = event.responds_to?.some((response) => response.event !== null) ?? false;
		if (isAct && !event.means)
			report(file, 'means', `a ${event.kind} says by what means, if only "not stated"`);
		if (isAct && !event.sub_event_type)
			report(file, 'sub_event_type', `a ${event.kind} has an ACLED sub-event type`);
		if (event.kind === 'retaliation' && !particular)
			report(
				file,
				'responds_to',
				'a retaliation names the particular event that a cited statement says it answers'
			);
		if (event.kind === 'strike' && particular)
			report(file, 'kind', 'an attack said to answer one particular event is a retaliation');
		if (event.kind === 'statement' && event.about === undefined)
			report(file, 'about', 'a statement names the event it is about');
		if (event.kind === 'statement' && !event.actors.some(({ role }) => role === 'speaker'))
			report(file, 'actors', 'a statement has a speaker');
		if (isMain && event.about !== undefined)
			report(file, 'about', 'an event of the main line is about no other');
		const target = event.about === undefined ? undefined : geodata.events.get(event.about);
		if (target && !MAIN_LINE.includes(target.kind))
			report(file, 'about', `"${target.id}" is not on the main line`);
		event.responds_to?.forEach((response, i) => {
			const cause = response.event === null ? undefined : geodata.events.get(response.event);
			if (cause && !MAIN_LINE.includes(cause.kind))
				report(file, `responds_to.${i}.event`, `"${cause.id}" is not on the main line`);
		});
	}
};

/** Ids within an event: claims are unique, locations are told apart, and file and id agree. */
export const checkIds: Rule = (geodata, report) => {
	for (const event of geodata.events.values()) {
		reportTwice(
			event.claims.map(({ id }) => id),
			(id) => report(fileOf(event), 'claims', `claim id "${id}" is used twice`)
		);
		reportTwice(
			event.where.map(({ place, label }) => place ?? label ?? ''),
			(name) => report(fileOf(event), 'where', `location "${name}" is listed twice`)
		);
		event.where.forEach(({ place, label }, i) => {
			if (place === null && !label)
				report(fileOf(event), `where.${i}.label`, 'a location without a place needs a label');
		});
	}
};

/** Links between events: no circles, and none that was over before what it answers or follows began. */
export const checkLinks: Rule = (geodata, report) => {
	for (const event of geodata.events.values()) {
		if (reaches(event.id, event.id, answered, geodata, new Set()))
			report(fileOf(event), 'responds_to', 'the links lead round in a circle');
		if (reaches(event.id, event.id, earlier, geodata, new Set()))
			report(fileOf(event), 'when.not_before', 'the links lead round in a circle');
		const before = geodata.events.get(event.when.not_before ?? '');
		if (before) reportOrder(event, before, 'when.not_before', report);
		event.responds_to?.forEach((response, i) => {
			const cause = geodata.events.get(response.event ?? '');
			if (cause) reportOrder(event, cause, `responds_to.${i}.event`, report);
		});
	}
};

function reportOrder(event: EventRecord, cause: EventRecord, field: string, report: ReportIn): void {
	try {
		const end = boundsOf(event.when).endUtc;
		const start = boundsOf(cause.when).startUtc;
		if (end !== null && start !== null && end < start)
			report(fileOf(event), field, `was over before "${cause.id}" began`);
	} catch {
		// A date that cannot be read is reported by checkDates.
	}
}

/** Ids of the particular events that an event is said to answer. */
function answered(event: EventRecord): string[] {
	return (event.responds_to ?? []).flatMap(({ event: id }) => (id === null ? [] : [id]));
}

/** Id of the event that an event cannot have begun before. */
function earlier({ when }: EventRecord): string[] {
	return when.not_before === undefined ? [] : [when.not_before];
}

function reaches(
	from: string,
	goal: string,
	next: (event: EventRecord) => string[],
	geodata: Geodata,
	seen: Set<string>
): boolean {
	const event = geodata.events.get(from);
	for (const id of event ? next(event) : []) {
		if (id === goal) return true;
		if (!seen.has(id) && reaches(id, goal, next, geodata, seen.add(id))) return true;
	}
	return false;
}

function reportTwice(names: string[], report: (name: string) => void): void {
	for (const name of new Set(names.filter((name, i) => names.indexOf(name) !== i))) report(name);
}
