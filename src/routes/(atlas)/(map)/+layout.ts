import { changes, index } from 'virtual:atlas-index';
import type { KeptEvents } from './keep-event.ts';
import type { LayoutLoad } from './$types';

/**
 * What list, timeline and map need: the light index of all events, what was changed in single ones, and the events
 * fetched so far in this visit, which last as long as the map does.
 */
export const load: LayoutLoad = () => ({ index, changes, kept: new Map() as KeptEvents });
