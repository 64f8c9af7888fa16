import { createContext } from 'svelte';
import type { Choice } from '$lib/data/filters.ts';

/** What the reader asked for, from the layout to its pages; read anew at each call. */
export interface Asked {
	/** From the query of the address; nothing before scripts run. */
	choice: () => Choice;
	/** Whether scripts run, so that what needs them can be offered. */
	isRunning: () => boolean;
	/** Whether the moving map has come or given up, so that the line is free. */
	isMapSettled: () => boolean;
}

export const [getAsked, setAsked] = createContext<Asked>();
