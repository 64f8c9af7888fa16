import type { KeptEvents } from './keep-event.ts';
import type { LayoutLoad } from './$types';

/** The events fetched so far in this visit; it lasts as long as the map does. */
export const load: LayoutLoad = ({ data }) => ({ ...data, kept: new Map() as KeptEvents });
