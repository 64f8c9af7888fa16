import type { EntryKind } from '../../../data/search-entries.ts';

/** What stands on every page: the header, the footer, the search, an unknown address. */
export const frame = {
	lang: 'en',
	dir: 'ltr',
	size: (bytes: number) => (bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`),
	site: {
		name: 'Strike Atlas',
		years: '2020–2024',
		title: 'Strikes and retaliation on the Iraq–Syria border, 2020–2024',
		titleTail: 'and who says so',
		description:
			'A map of strikes and retaliation in Iraq and Syria, 2020–2024, as five news articles report them. Every statement shows who made it, in which article and paragraph.',
		skipToText: 'Skip to the text',
		skipToSteps: 'Skip to the steps',
		pages: 'Pages',
		menu: 'Menu',
		map: 'Map',
		sources: 'Sources',
		places: 'Places',
		actors: 'Actors',
		method: 'Method',
		data: 'Data',
		feed: 'Corrections and other changes to the record'
	},
	footer: {
		download: (format: string, name: string, size: string) => `${format}: ${name}, ${size}`,
		downloads: 'Downloads',
		accessibility: 'Accessibility',
		note: 'Five articles, not a complete record. Lines and names imply no opinion on status.'
	},
	error: {
		notFound: 'There is no page at this address.',
		other: 'Something went wrong on this page.',
		back: 'All events are in the list on the first page.'
	},
	search: {
		title: 'Search',
		label: 'Search events, places, actors',
		submit: 'Search',
		failed: 'The search did not load. Every name is written out on the search page.',
		kind: {
			event: 'Events',
			place: 'Places',
			actor: 'Actors',
			source: 'Sources'
		} satisfies Record<EntryKind, string>,
		count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
		none: (query: string) => `Nothing is found for “${query}”.`,
		similar: (count: number) =>
			`Nothing is spelt like this. ${count === 1 ? '1 similar result' : `${count} similar results`}.`,
		more: (count: number) => `All ${count} results`,
		writtenAs: 'Also written',
		eventsHere: (count: number) =>
			count === 0 ? 'no event of its own' : count === 1 ? '1 event' : `${count} events`
	}
};
