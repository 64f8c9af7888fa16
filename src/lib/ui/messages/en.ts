import { events } from './en/events.ts';
import { frame } from './en/frame.ts';
import { map } from './en/map.ts';
import { steps } from './en/steps.ts';

/**
 * The words of the map and of every page's frame in English. Another language is another folder of the same types;
 * components take their words from here and nowhere else. Titles, names and summaries are in the record.
 */
export const en = { ...frame, ...map, ...events, ...steps };

export type Messages = typeof en;
