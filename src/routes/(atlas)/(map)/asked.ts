import { createContext } from 'svelte';
import type { Choice } from '$lib/data/filters.ts';
import type { Step } from '$lib/data/lines.ts';
import type { PageEvent } from '$lib/data/page-event.ts';

/** What the reader asked for, from the layout to its pages; read anew at each call. */
export interface Asked {
	/** From the query of the address; nothing before scripts run. */
	choice: () => Choice;
	/** The event whose text is shown: it may be a moment ahead of the address. */
	event: () => PageEvent | undefined;
	/** Where it stands in the line; so does one whose text could not be fetched. */
	step: () => Step | undefined;
	/** Whether scripts run, so that what needs them can be offered. */
	isRunning: () => boolean;
	/** Whether the moving map has come or given up, so that the line is free. */
	isMapSettled: () => boolean;
	/** Goes to a step, given its address, without moving the focus. */
	go: (href: string) => void;
}

export const [getAsked, setAsked] = createContext<Asked>();
