import { atlas } from '../../../../atlas.server.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => atlas.events.map(({ id }) => ({ event: id }));
