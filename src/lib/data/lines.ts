import type { AtlasIndex, IndexEntry } from './atlas-index.ts';
import { isFiltered, NO_CHOICE, passes, type Choice } from './filters.ts';

/** Where an event stands in the line being stepped, and its neighbours there. */
export interface Step {
	entry: IndexEntry;
	/** From 1; `null` when the filters hide the event. Its neighbours are then those in the order of everything. */
	position: number | null;
	length: number;
	previous: IndexEntry | undefined;
	next: IndexEntry | undefined;
	/** The ends of the line; none where the step is that end itself. */
	first: IndexEntry | undefined;
	last: IndexEntry | undefined;
	/** Whether the line is the main one, or everything. */
	isMainLine: boolean;
	/** How many events of the line the filters hide. */
	hidden: number;
	/** The choice by which neighbours are reached: stepping from a statement goes on along everything. */
	choice: Choice;
}

/**
 * The line before any filter: the main line, or everything. Kinds that the reader chooses join the main line, so
 * that `?kind=statement` shows statements.
 */
export function baseLine({ events }: AtlasIndex, choice: Choice): IndexEntry[] {
	return events.filter(
		({ isMainLine, kind }) => choice.isAll || isMainLine || choice.chosen.kind.includes(kind)
	);
}

/** The events being stepped, in order. */
export function lineOf(index: AtlasIndex, choice: Choice): IndexEntry[] {
	return baseLine(index, choice).filter((entry) => passes(entry, choice));
}

/** How many events of the line the filters hide. */
export function hiddenFrom(index: AtlasIndex, choice: Choice): number {
	const line = index.events.filter(({ isMainLine }) => choice.isAll || isMainLine);
	return line.filter((entry) => !passes(entry, choice)).length;
}

/**
 * What the list shows: unfiltered it is complete, statements and background under their events. Filtered, it has the
 * line and, under its events, what belongs to them and passes too.
 */
export function listedWith(index: AtlasIndex, choice: Choice): IndexEntry[] {
	if (!isFiltered(choice)) return index.events;
	const line = new Set(lineOf(index, choice));
	const ids = new Set([...line].map(({ id }) => id));
	return index.events.filter(
		(entry) => line.has(entry) || (entry.about !== null && ids.has(entry.about) && passes(entry, choice))
	);
}

/**
 * The step at an event. Events of the main line are stepped along the main line; statements and background,
 * which are not on it, along the order of everything, even if that was not asked for.
 *
 * @returns `undefined` if the id is not in the index
 */
export function stepAt(index: AtlasIndex, id: string, asked: Choice = NO_CHOICE): Step | undefined {
	const current = index.events.find((entry) => entry.id === id);
	if (!current) return undefined;
	const isOnLine = baseLine(index, asked).includes(current);
	const choice = isOnLine ? asked : { ...asked, isAll: true };
	const line = lineOf(index, choice);
	const at = line.indexOf(current);
	return {
		entry: current,
		position: at < 0 ? null : at + 1,
		length: line.length,
		previous: line.filter(({ seq }) => seq < current.seq).at(-1),
		next: line.find(({ seq }) => seq > current.seq),
		first: at === 0 ? undefined : line[0],
		last: at === line.length - 1 ? undefined : line.at(-1),
		isMainLine: !choice.isAll,
		hidden: hiddenFrom(index, choice),
		choice
	};
}

/**
 * The events next to a step, nearest first, so that they can be fetched before they are asked for; with a reach of more
 * than one step also the ends of the line, and the chain.
 */
export function nearTo(
	index: AtlasIndex,
	id: string,
	{ choice, first, last }: Step,
	reach: number
): string[] {
	const line = lineOf(index, choice);
	const own = index.events.find((entry) => entry.id === id)?.seq ?? 0;
	const after = line.filter(({ seq }) => seq > own).slice(0, reach);
	const before = line.filter(({ seq }) => seq < own).slice(-reach);
	const ends = reach > 1 ? [first, last, ...chainOf(index, id)] : [];
	const near = [...after, ...before.reverse(), ...ends].flatMap((entry) => (entry ? [entry.id] : []));
	return [...new Set(near)].filter((other) => other !== id);
}

/**
 * The chain of an event: what it is said to answer, what that is said to answer, and so on, and all that is said to
 * answer it in turn; in order, with the event itself. Alone when nothing is said to join it to another event.
 */
export function chainOf({ events }: AtlasIndex, id: string): IndexEntry[] {
	const chain = new Set([id]);
	const follow = (from: string, next: (id: string) => readonly string[]) => {
		for (const other of next(from))
			if (!chain.has(other)) {
				chain.add(other);
				follow(other, next);
			}
	};
	follow(id, (one) => events.find((entry) => entry.id === one)?.answers ?? []);
	follow(id, (one) => events.filter(({ answers }) => answers.includes(one)).map((entry) => entry.id));
	return events.filter((entry) => chain.has(entry.id));
}
