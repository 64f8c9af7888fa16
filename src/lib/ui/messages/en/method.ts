import type { Precision } from '../../../data/vocabulary.ts';
import type { Side } from '../../../data/balance.ts';

/** How the record is made. */
export const method = {
	method: {
		title: 'Method',
		deck: 'How an event enters the atlas, what each word and shape means, what is missing, and how to have it corrected.',
		contents: 'On this page',
		lastReview: (date: string) => `The whole record was last read through on ${date}.`,
		scope: {
			title: 'What is in, what is not',
			paragraphs: [
				'The atlas holds what five news articles report, paragraph by paragraph: every act, statement and decision they report or refer to, every figure, every attribution, every contradiction. An event is in the atlas if at least one paragraph of one of the five articles reports it or refers to it, whoever acted and whoever was harmed. Nothing else decides.',
				'It is not a list of all attacks of these years. The articles are five among very many; they were written in three short periods, and between them lie months of which the atlas knows nothing. That an event is missing does not mean that it did not happen, and the number of events says nothing about how often either side acted.',
				'The outside references only resolve dates, where an article says “on Tuesday”. Nothing else is taken from them.'
			],
			period: 'Period',
			periodText: (from: string, to: string) =>
				`${from} to ${to}, the local dates of the first and the last act or decision.`,
			area: 'Area',
			areaText: (countries: readonly string[]) =>
				`Acts and decisions are placed in ${countries.join(' and ')}, on both sides of their border and inland.`,
			size: 'Size',
			sizeText: (events: number, acts: number, claims: number, placed: number) =>
				`${events} records, ${acts} of them acts and decisions, with ${claims} claims. ${placed} of the ${acts} can be placed on the map.`
		},
		twice: 'Coded twice',
		readings: {
			title: 'Who read what',
			deck: 'Readers are told apart here, not named. The build fails if an article has not been read by two of them.',
			article: 'Article',
			coded: 'First and second coding',
			settled: 'Settled',
			again: 'Read again'
		},
		rules: 'The coding rules in full',
		rulesOpen: 'Show the rules by which a paragraph becomes a record',
		kinds: {
			title: 'Strike or retaliation: a rule about the link, not the party',
			paragraphs: [
				'A retaliation is an attack that at least one cited statement describes as the answer to one particular event in the atlas. A strike may be described as an answer to earlier attacks in general; it says so in the same place and with the same weight. The rule looks at the link, never at who acted.',
				'That something is an answer is a claim like any other: each description shows who makes it, and where. A line on the map joins two events in that sense only. It is not a flight path. Each side describes most of its acts as answers to the other.'
			]
		},
		precision: {
			title: 'Places and precision',
			deck: 'Each location has one of six classes. The codes are those of two widely used datasets, geo_precision of ACLED and where_prec of UCDP GED, so that the data can be joined with them.',
			mark: 'Mark',
			class: 'Class',
			meaning: 'What it means',
			acled: 'ACLED',
			ucdp: 'UCDP',
			places: 'Places',
			means: {
				site: 'A named site. The mark stands at its middle.',
				town: 'A named town. The mark stands at its centre.',
				area: 'Somewhere within a circle of a stated radius. The circle is drawn to scale; there is no point.',
				province: 'Only the division is known. All of it is shaded; there is no point.',
				country: 'Only the country is known. It stays in the list, not on the map.',
				unknown: 'No article says where. It stays in the list with the reason.'
			} satisfies Record<Precision, string>,
			note: 'Where an article is less precise than the place it names (“the sector of”), the location takes the coarser class. Coordinates have two decimals, about one kilometre: no place here is known better. Where a headquarters or the outskirts of a town have no known point, another place stands in and the page says so.'
		},
		dates: {
			title: 'Dates and times',
			paragraphs: [
				'Dates are local. A date is “stated” only if a cited source prints that calendar date; a weekday that was resolved is “worked out”, and the event says from what. A clock time is given only where a source gives one. “Time not reported” is never written as midnight.',
				'A date can be open at one end: the headline of an undated attack proves only that it happened before the article. Where an event answers or speaks of another, it is placed after it; that moves it in the order and leaves its date as it is known. Events are ordered by their earliest possible moment in UTC, then by a key whose reason stands in the record.'
			],
			basis: (stated: number, inferred: number) =>
				`Records with a stated date: ${stated}; with a date that was worked out: ${inferred}.`
		},
		casualties: {
			title: 'Casualty figures',
			paragraphs: [
				'Each figure stands beside whoever gave it, with its category as narrow as the source has it. Figures are never added up, averaged or ranked: two reports may count the same dead, or different places.',
				'“Not reported” is not none, and no figure is ever written as 0 for want of a report. Vague words (“dozens”) are kept as words. “At least five” has a lower bound and no upper one. “Killed and injured 30” is one figure for both together.'
			]
		},
		words: {
			title: 'Words we use, and words we do not',
			paragraphs: [
				'The same act has the same word whoever did it: strike, rocket attack, drone attack, statement, vote. Groups have the names they use. What only one side says is worded “X said”. Parties to the conflict are marked as such, on both sides alike.',
				'The build fails if one of these words stands in our own voice, outside a marked quotation (a star stands for any ending):'
			],
			listName: 'Words that may stand only in quotations'
		},
		symbols: {
			title: 'Reading the symbols',
			deck: 'Shape is the kind of event. Fill is how well the place is known. Colour marks only the step you are on, never a party. All shapes have about the same area.'
		},
		sources: {
			title: 'The sources and where they stand',
			deck: 'All five articles stand near one side or the other, by their own words. The atlas takes from them what is said and by whom; it does not judge whether it is true.'
		},
		balance: {
			title: 'Balance',
			deck: 'Whose acts and whose voice fill the record, counted when the site is built. An event counts for each side that acts or speaks in it.',
			side: {
				'us-and-coalition': 'United States and coalition',
				'armed-groups': 'Armed groups in Iraq and Syria',
				others: 'All others'
			} satisfies Record<Side, string>,
			measure: 'Counted',
			events: 'Events in which it acts or speaks',
			kindOf: (kind: string) => `… ${kind}`,
			speakers: 'Speakers',
			claims: 'Claims made',
			words: 'Words of ours in these claims',
			quotedWords: 'Words quoted beside them',
			disputed: 'Claims that another claim contradicts',
			share: (count: number, percent: number) => `${count} (${percent} %)`,
			all: (contested: number, events: number, without: number) =>
				`Accounts differ within ${contested} of ${events} events. In ${without} records nobody acts or speaks.`,
			explain: (others: number, byOutlets: number, groups: number, coalition: number) => [
				`Of the ${others} claims of all others, ${byOutlets} are made by outlets, most of them where an article speaks in its own voice.`,
				`${groups} statements of the armed groups stand beside ${coalition} of the United States and the coalition, because these are the statements that the articles report. What cannot be balanced by choosing is shown instead: each claim has its speaker beside it, and the same rules hold for all.`,
				'Where a side has strikes and no retaliation, its acts are described as answers to attacks in general, or not as answers; each event shows which, and who says so.'
			]
		},
		corrections: {
			title: 'Corrections',
			paragraphs: [
				'If something here does not say what its source says, please report it through the issue tracker of the project’s repository, with the address of the page and, if you can, the article and paragraph. You do not need to show more than that.',
				'A correction changes a record that did not say what its source says. An update adds what the articles say and was not coded before. A withdrawal takes an event out of the record, because it should not have been in or because it was one with another; its page stays at its address and says so.',
				'A report is to be answered within seven days. What concerns the safety of a person comes first: the passage is taken out while the report is looked into. A contested field is changed only when a second reader has read the paragraph again.'
			],
			log: 'Log of the record',
			logDeck: 'Newest first. Each entry is about one event, or about the whole record.',
			allRecords: 'all records',
			feed: 'Feed of changes (Atom)',
			feedTitle: (site: string) => `${site}: corrections and other changes to the record`,
			feedEntry: (change: string, about: string) => `${change}: ${about}`
		},
		limits: {
			title: 'Limits',
			items: [
				'Five articles, all in English. What they leave out, the atlas leaves out.',
				'None of the five prints its own date; dates of publication are worked out from the wording.',
				'A claim shows that somebody said something in an article. It does not show that it is true.',
				'How an outlet stands is judged by its own words in these articles only.',
				'Positions come from public gazetteers. They show where a named place is, not where a weapon struck.',
				'The Arabic names come from public gazetteers and, those of actors, from public pages that each actor’s page names; not from the articles.'
			]
		},
		licence: {
			title: 'Licence',
			text: 'Data: CC BY 4.0. Code: MIT. The layers of the basemap have licences of their own, named on the page with the data. The articles belong to those who wrote them; the atlas quotes at most twelve words at a time.'
		},
		harm: {
			title: 'Doing no harm',
			items: [
				'People appear by name only where they act or speak in public office or for a group, as the articles name them. Those whom the articles do not name stay unnamed here; no family or private person is added.',
				'Nothing is located more finely than the articles do it. Positions have two decimals, and no position was worked out from pictures.',
				'Everything here was published in news articles long before; nothing is live.',
				'There are no pictures of the dead or wounded, no symbol grows with a number of dead, and there is no ranking.',
				'By itself the atlas asks no other server for anything. It sets no cookies and keeps nothing about its readers. Only who chooses OpenFreeMap under “Basemap”, and agrees to what tiles.openfreemap.org will learn, has that host asked for tiles, until the page is left. Links to the articles lead to other sites, which may keep something.'
			]
		}
	}
};
