/** The page of search results, beside what the search box of every page says. */
export const searchPage = {
	searchPage: {
		deck: 'Titles, places and actors, in every spelling of the articles and in Arabic.',
		namesDeck:
			'Written out in full, so that the search of your browser finds them when scripts do not run. Words in quotation marks are spellings of the articles and of other public sources, not ours.',
		all: 'All names',
		allEvents: 'All events as a list'
	}
};
