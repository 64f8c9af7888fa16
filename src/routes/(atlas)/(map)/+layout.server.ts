import { noticed } from '../../record-notes.server.ts';
import type { LayoutServerLoad } from './$types';

/** What was changed in single events. */
export const load: LayoutServerLoad = () => ({ changes: noticed });
