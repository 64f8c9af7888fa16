import type { Precision } from '../../data/vocabulary.ts';
import type { ParticipantRecord } from '../../data/schema/event.ts';
import type { HarmTopic, Verdict } from '../../data/verdict.ts';
import type { Kind, Topic } from '../../data/vocabulary.ts';

/**
 * All words of the interface in English. Another language is another file of the same type; components take
 * their words from here and nowhere else. Titles, names and summaries are in the record.
 */
export const en = {
	lang: 'en',
	dir: 'ltr',
	site: {
		name: 'Strike Atlas',
		years: '2020–2024',
		title: 'Strikes and retaliation on the Iraq–Syria border, 2020–2024',
		titleTail: 'and who says so',
		description:
			'A map of strikes and retaliation in Iraq and Syria, 2020–2024, as five news articles report them. Every statement shows who made it, in which article and paragraph.',
		skipToText: 'Skip to the text',
		skipToList: 'Read as a list',
		pages: 'Pages',
		menu: 'Menu',
		map: 'Map',
		sources: 'Sources',
		data: 'Data'
	},
	overview: {
		deck: (acts: number, others: number) =>
			`${acts} strikes, attacks and decisions, with ${others} statements and background records, as five news articles report them. Each statement shows who made it; where accounts differ, they stand side by side.`,
		start: 'Start stepping',
		readList: 'Read as a list',
		coverage: (placed: number, all: number) =>
			`Not a complete record. ${placed} of ${all} events can be placed on the map.`,
		download: 'Download the data',
		sides: 'Each side describes most of its acts as answers to the other; every event shows who says so.',
		reactions: (count: number) =>
			count === 1 ? '1 statement or background' : `${count} statements and background`,
		background: 'Background that belongs to no single event',
		gap: (months: number) => (months === 1 ? '1 month later' : `${months} months later`),
		differ: 'accounts differ',
		listName: 'Events'
	},
	event: {
		pageTitle: (position: string, title: string) => `${position}: ${title}`,
		position: (position: number, length: number) => `Event ${position} of ${length}`,
		positionOfAll: 'among all records',
		steps: 'Steps',
		previous: 'Previous',
		next: 'Next',
		overview: 'Overview',
		toOverview: 'All events',
		contested: 'Accounts differ',
		contestedLink: 'Accounts differ on some points',
		when: 'When',
		where: 'Where',
		who: 'Who',
		whatHappened: 'What happened',
		whatIsSaid: 'In short',
		whoSaysWhat: 'Who says what',
		speaker: 'Who says it',
		statement: 'What is said',
		paragraph: 'Article, paragraph',
		via: (names: string) => `reported by ${names}`,
		statedIn: 'Said in',
		party: 'party to the conflict',
		atPlace: (place: string) => `About ${place}.`,
		differsFrom: (speaker: string) => `Differs from ${speaker}:`,
		notAdded: 'Figures are not added up: reports may repeat one another, or cover different places.',
		noCasualtyReport: 'No article reports whether anyone was harmed. “Not reported” does not mean none.',
		about: 'Belongs to',
		responses: 'Said to answer',
		answeredBy: 'Later events said to answer this',
		generalResponse: 'No single event is named, so no line leads to one.',
		saidBy: 'Said by',
		reactions: 'Statements and background about this event',
		saidHere: 'Said here about an event',
		citations: 'Citations',
		citation: (number: number) => `Citation ${number}`,
		article: (letter: string) => `Article ${letter}`,
		paragraphNumber: (number: number) => `paragraph ${number}`,
		outsideReference: 'outside reference, for the date only',
		dated: (date: string, inferred: boolean) => (inferred ? `${date}, date inferred` : date),
		notOnMap: 'Not on the map.',
		asWritten: 'As written',
		within: (km: number) => `within about ${km} km`,
		byItself: 'by its own account',
		accordingTo: (name: string) => `according to ${name}`,
		openSource: (publisher: string, paragraph: number | undefined) =>
			paragraph === undefined ? publisher : `${publisher}, paragraph ${paragraph}`
	},
	popup: {
		close: 'Close',
		differ: 'Accounts differ on some points.',
		agree: 'No contradiction between the accounts coded here.',
		sources: 'Sources'
	},
	map: {
		name: 'Map of the events',
		canvas: 'Moving map: the arrow keys move it, plus and minus zoom',
		describe: (placed: number, all: number) =>
			`Map of eastern Syria and Iraq with ${placed} of ${all} events. Each symbol is a link to its event; the same events are in the list.`,
		staticNotice: 'The moving map appears here when scripts run. Nothing is missing from the text.',
		loading: 'The map is loading.',
		unavailable: 'The moving map is not available here. Nothing else is missing: every event is in the list.',
		outsideReach: 'This place lies outside the area that the map shows.',
		notOnMap: (reason: string) => `This event is not on the map. ${reason}`,
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		showAll: 'Show all events',
		panUp: 'Move the map up',
		panDown: 'Move the map down',
		panLeft: 'Move the map left',
		panRight: 'Move the map right',
		attribution:
			'Borders, lakes, governorates © OpenStreetMap contributors (ODbL) · Made with Natural Earth · Towns © GeoNames (CC BY 4.0)',
		attributionShort: '© OpenStreetMap · Natural Earth · GeoNames',
		disclaimer: 'Lines and names imply no opinion on status.'
	},
	legend: {
		title: 'Key',
		kinds: 'What happened',
		fills: 'How well the place is known',
		solid: 'named site or town',
		area: 'area only',
		none: 'place not stated',
		circle: 'Where it may have been, to scale',
		colour: 'Colour marks only the step you are on. It never marks a party.',
		both: 'Each side describes most of its acts as answers; every event shows who says so.'
	},
	kind: {
		strike: 'Strike',
		retaliation: 'Retaliation: said to answer one particular event',
		decision: 'Decision',
		statement: 'Statement',
		background: 'Background'
	} satisfies Record<Kind, string>,
	kindShort: {
		strike: 'Strike',
		retaliation: 'Retaliation',
		decision: 'Decision',
		statement: 'Statement',
		background: 'Background'
	} satisfies Record<Kind, string>,
	precision: {
		site: 'Named site',
		town: 'Named town',
		area: 'Area only',
		province: 'Known only to the province',
		country: 'Known only to the country',
		unknown: 'Place not stated'
	} satisfies Record<Precision, string>,
	role: {
		attacker: 'Struck by',
		target: 'Target',
		killed: 'Killed',
		harmed: 'Harmed',
		decider: 'Decided by',
		speaker: 'Said by',
		subject: 'About'
	} satisfies Record<ParticipantRecord['role'], string>,
	topic: {
		killed: 'killed',
		wounded: 'wounded',
		casualties: 'killed or wounded',
		damage: 'damage',
		target: 'target',
		location: 'place',
		time: 'time',
		means: 'means',
		responsibility: 'responsibility',
		authorisation: 'authorisation',
		reason: 'reason given',
		response: 'described as an answer',
		denial: 'denial',
		vow: 'vow',
		demand: 'demand',
		condemnation: 'condemnation',
		legality: 'legality',
		decision: 'decision',
		cooperation: 'cooperation',
		affiliation: 'who belongs to what',
		presence: 'forces present',
		total: 'running total',
		assessment: 'interpretation'
	} satisfies Record<Topic, string>,
	questions: [
		{ name: 'Who was harmed?', topics: ['killed', 'wounded', 'casualties'] },
		{
			name: 'What, where, when and how?',
			topics: ['target', 'location', 'time', 'means', 'damage']
		},
		{ name: 'Who did it, and on whose order?', topics: ['responsibility', 'authorisation', 'denial'] },
		{ name: 'Why, according to whom?', topics: ['reason', 'response'] },
		{ name: 'What was decided?', topics: ['decision'] },
		{ name: 'What is vowed or demanded?', topics: ['vow', 'demand'] },
		{ name: 'How is it judged?', topics: ['condemnation', 'legality', 'assessment'] },
		{ name: 'Who works with or belongs to whom?', topics: ['cooperation', 'affiliation', 'presence'] },
		{ name: 'How many, over a period?', topics: ['total'] }
	] satisfies { name: string; topics: Topic[] }[],
	when: {
		months: [
			'January',
			'February',
			'March',
			'April',
			'May',
			'June',
			'July',
			'August',
			'September',
			'October',
			'November',
			'December'
		],
		weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
		about: (text: string) => `about ${text}`,
		between: (from: string, to: string) => `${from} to ${to}`,
		upTo: (date: string) => `on or before ${date}`,
		since: (date: string) => `from ${date}`,
		clock: (clock: string, offset: string) => `${clock} (UTC${offset})`,
		noTime: 'time not reported',
		dayNotGiven: 'day not given',
		inferred: 'Date worked out:',
		stated: 'Date as stated:'
	},
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
	data: {
		title: 'Data',
		deck: 'The same record that the pages and the map show, with every statement and its citation inside.',
		files: 'Files',
		file: 'File',
		contents: 'Contents',
		size: 'Size',
		features: (count: number) => `${count} features`,
		download: (format: string, name: string, size: string) => `${format}: ${name}, ${size}`,
		about: {
			'events.geojson':
				'One feature for each event and location, in order; geometry is null where no point is known. Claims with speaker, article, paragraph and quotation.',
			'gazetteer.geojson':
				'The places with names as written, Arabic names, precision and uncertainty in kilometres.'
		} as Record<string, string>,
		schemas: 'JSON Schemas (2020-12)',
		cautions: 'Before you use them',
		caution: [
			'Null means not reported; it never means none.',
			'killed_min to injured_max are the span of the figures that the cited claims give for one location. They are never summed. Figures for a whole event with several locations stand only among its claims.',
			'A point with precision “area” is the centre of a circle of uncertainty_km, not a site.',
			'Coordinates have two decimals, because no place here is known to better than about a kilometre.'
		],
		licence: 'Licence',
		licenceText:
			'Data: CC BY 4.0. Place coordinates include data from GeoNames (geonames.org), CC BY 4.0. Code: MIT. The layers of the basemap have licences of their own.'
	},
	footer: {
		downloads: 'Downloads',
		note: 'Five articles, not a complete record. Lines and names imply no opinion on status.'
	},
	error: {
		notFound: 'There is no page at this address.',
		other: 'Something went wrong on this page.',
		back: 'All events are in the list on the first page.'
	},
	evidence: {
		statementWhere: 'What is said, article and paragraph',
		verdict: {
			differ: 'Accounts differ',
			'one-account': 'One account only',
			agree: 'Accounts agree',
			scopes: 'Figures cover different things',
			undisputed: 'Not disputed here'
		} satisfies Record<Verdict, string>,
		harm: {
			killed: 'Killed',
			wounded: 'Injured',
			casualties: 'Killed or injured, together'
		} satisfies Record<HarmTopic, string>,
		scopesNote: 'The figures count different people or places and are not added up.',
		noFigure: 'no figure given',
		atLeast: (figure: string) => `at least ${figure}`,
		atMost: (figure: string) => `at most ${figure}`,
		fromTo: (from: string, to: string) => `${from} to ${to}`,
		and: ' and ',
		span: (what: string, figure: string, speakers: string) =>
			`Computed by the atlas, for one place and one category: ${what}, ${figure}, by ${speakers}.`,
		difference: 'What differs:',
		accordingTo: 'according to',
		byItself: 'by its own account'
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
	},
	size: (bytes: number) => (bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`)
};

export type Messages = typeof en;
