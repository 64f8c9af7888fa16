import { atlas } from '../../atlas.server.ts';
import { noticed } from '../../record-notes.server.ts';
import type { LayoutServerLoad } from './$types';

/** What list, timeline and map need: the light index of all events, and what was changed in single ones. */
export const load: LayoutServerLoad = () => ({ index: atlas.index, changes: noticed });
