import { eventPath, LOCATED, UNLOCATED } from './support.ts';

/** One address of each kind of page. A withdrawn event is not among them: the record has none, so none is built. */
export const TEMPLATES = [
	'/',
	eventPath(LOCATED),
	eventPath(UNLOCATED),
	eventPath('2021-06-28-kadhimi-statement'),
	'/embed/',
	`/embed${eventPath(LOCATED)}`,
	'/sources/',
	'/sources/iit-2021-06/',
	'/places/',
	'/places/al-bukamal/',
	'/actors/',
	'/actors/kataib-sayyid-al-shuhada/',
	'/method/',
	'/accessibility/',
	'/data/',
	'/search/?q=bukamal',
	'/nowhere/'
];
