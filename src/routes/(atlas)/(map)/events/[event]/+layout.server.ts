import { changes, withdrawn } from '../../../../record-notes.server.ts';
import type { LayoutServerLoad } from './$types';

/** What became of the event, if it was taken out of the record, and what was changed in it since it was added. */
export const load: LayoutServerLoad = ({ params }) => ({
	withdrawn: withdrawn.get(params.event) ?? null,
	changes: changes.filter(({ event, change }) => event === params.event && change !== 'added')
});
