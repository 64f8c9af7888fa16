import { atlas } from '../../../../atlas.server.ts';
import { withdrawn } from '../../../../record-notes.server.ts';
import type { EntryGenerator } from './$types';

/** Every event, and those withdrawn, whose addresses remain. */
export const entries: EntryGenerator = () =>
	[...atlas.events.map(({ id }) => id), ...withdrawn.keys()].map((event) => ({ event }));
