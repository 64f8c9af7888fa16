import type { Precision } from '../../../data/vocabulary.ts';
import type { ParticipantRecord } from '../../../data/schema/event.ts';
import type { HarmTopic, Verdict } from '../../../data/verdict.ts';
import type { Kind } from '../../../data/vocabulary.ts';
import type { Topic } from '../../../data/vocabulary.ts';
import type { Change } from '../../../data/changelog.ts';

/** An event in words: kinds, dates, places, who says what. */
export const events = {
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
		offMap: 'not on the map',
		listName: 'Events'
	},
	event: {
		pageTitle: (position: string, title: string) => `${position}: ${title}`,
		position: (position: number, length: number) => `Event ${position} of ${length}`,
		positionOfAll: 'among all records',
		steps: 'Steps',
		previous: 'Previous',
		next: 'Next',
		toOverview: 'All events',
		contested: 'Accounts differ',
		contestedLink: 'Accounts differ on some points',
		when: 'When',
		where: 'Where',
		whatHappened: 'What happened',
		whatIsSaid: 'In short',
		whoSaysWhat: 'Who says what',
		speaker: 'Who says it',
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
		harmed: 'Who was harmed, by whose account',
		howKnown: 'How this is known',
		asWritten: 'As written',
		within: (km: number) => `within about ${km} km`,
		byItself: 'by its own account',
		accordingTo: (name: string) => `according to ${name}`,
		openSource: (publisher: string, paragraph: number | undefined) =>
			paragraph === undefined ? publisher : `${publisher}, paragraph ${paragraph}`
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
		inferred: 'How the date was worked out',
		stated: 'Where the date is stated'
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
		/** Beside vague words that stand in place of a figure. */
		noNumber: 'no number given',
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
	changes: {
		name: 'Changes to this record',
		kind: {
			added: 'Added',
			update: 'Update',
			correction: 'Correction',
			withdrawn: 'Withdrawn',
			review: 'Review'
		} satisfies Record<Change, string>
	},
	withdrawn: {
		title: (title: string) => `Withdrawn: ${title}`,
		deck: (date: string) => `This event was taken out of the record on ${date}.`,
		see: 'Now part of',
		log: 'Log of the record',
		kept: 'Its address stays, so that links to it still lead somewhere. It is not in the list, on the map or in the downloads.'
	}
};
