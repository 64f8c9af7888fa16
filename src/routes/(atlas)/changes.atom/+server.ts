import { changesFeed } from '$lib/data/atom-feed.ts';
import { enPages as words } from '$lib/ui/messages/en-pages.ts';
import { atlas, origin } from '../../atlas.server.ts';
import { changes } from '../../record-notes.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The log of the record as a feed. Without ORIGIN its links are relative to itself, at the root of the site. */
export const GET: RequestHandler = () => {
	const root = origin === null ? '' : `${origin}/`;
	const titles = new Map(atlas.events.map(({ id, title }) => [id, title]));
	const body = changesFeed(changes, {
		title: words.method.corrections.feedTitle(words.site.name),
		author: words.site.name,
		logHref: `${root}method/#log`,
		selfHref: origin === null ? null : `${root}changes.atom`,
		eventHref: (id) => `${root}events/${id}/`,
		titleOf: ({ change, event, title }) =>
			words.method.corrections.feedEntry(
				words.changes.kind[change],
				event === null ? words.method.corrections.allRecords : (title ?? titles.get(event) ?? event)
			)
	});
	return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
