/** The articles and references, and what each says. */
export const sources = {
	sources: {
		title: 'Sources',
		deck: 'The five articles that the atlas is built from, and the outside references that only resolve dates. The articles take sides; their words stand in quotation marks, ours do not.',
		articles: 'The five articles',
		references: 'Outside references, for dates only',
		outletKind: 'Outlet',
		standing: 'Standing',
		published: 'Published',
		address: 'Address',
		alsoAt: 'Also at',
		stored: 'Stored text',
		read: 'Read',
		readBy: (first: string, second: string, settled: string) =>
			`Coded by ${first}, and by ${second} without sight of the first result; differences settled on ${settled}.`,
		readAgain: (reader: string, date: string) => `Read again by ${reader} on ${date}.`,
		storedNote: (paragraphs: number) => `${paragraphs} paragraphs, SHA-256`,
		usedFor: 'Used for',
		original: 'Read the original',
		paragraphs: 'Paragraph by paragraph',
		paragraphsDeck:
			'What each paragraph says, in our words, and who says it. Words in quotation marks are the article’s.',
		uncoded: 'Nothing coded:',
		claims: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
		outOf: (coded: number, all: number) => `${coded} of ${all} paragraphs hold statements`
	},
	article: {
		language: 'Original',
		languages: { en: 'English' } as Record<string, string>,
		original: (language: string) => `In ${language}. Whether an archived copy exists is not known.`,
		showOnMap: (events: number) =>
			events === 1 ? 'Show its one event on the map' : `Show its ${events} events on the map and in the list`,
		aside: 'Wording, events and names of this article',
		onlyHere: 'Reported only here',
		onlyHereNote:
			'Worked out from the five articles alone. That the others say nothing does not mean that they deny it.',
		onlyEvents: 'Events that no other of the five articles speaks of',
		onlyClaims: 'On shared events, what no other of the five articles speaks of',
		onlySpeakers: 'Speakers that no other of the five articles cites',
		disputes: 'Where accounts differ',
		noDisputes: 'Nothing in this article contradicts another statement coded here.',
		here: 'this article',
		wording: 'Wording',
		wordingNote:
			'Words of the article, or of those it quotes, that the atlas does not use in its own voice. Found in the headline and the short quotations only, which are not the whole text.',
		headline: 'headline',
		reporting: (speaker: string) => `reporting ${speaker}`,
		events: 'Its events',
		names: { actor: 'How it names people and groups', place: 'How it names places' }
	}
};
