import type { Precision } from '../../data/vocabulary.ts';
import type { EntryKind } from '../../data/search-entries.ts';
import type { ParticipantRecord } from '../../data/schema/event.ts';
import type { HarmTopic, Verdict } from '../../data/verdict.ts';
import type { Kind, Topic } from '../../data/vocabulary.ts';
import type { Side } from '../../data/balance.ts';
import type { Change } from '../../data/changelog.ts';
import type { Wind } from '../../data/distances.ts';
import type { ActorRecord } from '../../data/schema/actor.ts';

type ActorKind = ActorRecord['kind'];

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
		places: 'Places',
		actors: 'Actors',
		method: 'Method',
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
		sources: 'Sources',
		answers: (cause: number | string, speaker: string) => `Said to answer ${cause}, according to ${speaker}`,
		answeredBy: (answer: number | string, speaker: string) =>
			`${answer} is said to answer it, according to ${speaker}`,
		notPath: 'Lines show order and claimed response, not a flight path.'
	},
	map: {
		name: 'Map of the events',
		canvas: 'Moving map: the arrow keys move it, plus and minus zoom',
		describe: (placed: number, all: number) =>
			`Map of eastern Syria and Iraq with ${placed} of ${all} events. Each symbol is a link to its event; the same events are in the list.`,
		loading: 'The map is loading.',
		unavailable:
			'The moving map is not available here. Nothing else is missing: the picture and the list have every event.',
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
			'© OpenStreetMap contributors (ODbL) · Natural Earth · GSHHG (LGPL) · GeoNames (CC BY 4.0) · Who’s On First',
		attributionShort: '© OpenStreetMap · Natural Earth · GSHHG · GeoNames',
		detailEnds: 'The map’s detail ends here: no roads or villages, and lines are up to 1 km off.',
		disclaimer: 'Lines and names imply no opinion on status.',
		lost: 'The moving map stopped. It is being restored; the picture stays.',
		reload: 'Load the moving map again',
		partMissing: 'Part of the background did not arrive. The events are complete.',
		events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
		answers: (answer: number | string, cause: number | string) => `${answer} said to answer ${cause}`,
		follow: 'Follow events',
		cooperative: {
			'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl and scroll to zoom the map',
			'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ and scroll to zoom the map',
			'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map'
		}
	},
	legend: {
		title: 'Key',
		kinds: 'What happened',
		fills: 'How well the place is known',
		solid: 'named site or town',
		area: 'area only',
		none: 'place not stated',
		circle: 'Where it may have been, to scale',
		line: 'The arrow leads from an event to the one it is said to answer: order and claimed response, not a flight path',
		steps: 'Filled: earlier than the step. Open and broken: still to come.',
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
		features: (count: number) => `${count} records`,
		download: (format: string, name: string, size: string) => `${format}: ${name}, ${size}`,
		about: {
			'events.geojson':
				'One feature for each event and location, in order; geometry is null where no point is known. Claims with speaker, article, paragraph and quotation.',
			'gazetteer.geojson':
				'The places with names as written, Arabic names, precision and uncertainty in kilometres.',
			'events.csv':
				'The same as events.geojson without the claims, for spreadsheets; longitude and latitude in two columns. Text that a spreadsheet would run as a formula begins with an apostrophe.',
			'claims.csv': 'Every claim, one row for each citation: speaker, article, paragraph, quotation.',
			'events.kml': 'For Google Earth and others: plain text, with the span of time of each event.',
			'atlas.json': 'Everything in one file, joined as the pages have it. The number counts events.',
			'sources.json':
				'The articles and outside references for reference managers; what CSL has no field for stands under “custom”.',
			'gazetteer.lpf.json': 'Linked Places Format 2, as World Historical Gazetteer reads it.',
			'datapackage.json':
				'Frictionless Data Package: every file with type, size, hash and, for tables, columns.',
			SHA256SUMS: 'Checksums of all files, for sha256sum -c.'
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
	search: {
		title: 'Search',
		label: 'Search events, places, actors',
		submit: 'Search',
		deck: 'Titles, places and actors, in every spelling of the articles and in Arabic.',
		namesDeck:
			'Written out in full, so that the search of your browser finds them when scripts do not run. Words in quotation marks are spellings of the articles and of other public sources, not ours.',
		failed: 'The search did not load. Every name is written out on the search page.',
		all: 'All names',
		allEvents: 'All events as a list',
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
	},
	share: {
		title: 'Share and cite',
		link: 'Link to this step, as it is filtered now',
		linkStatic: 'The address of this page is the link to this step. It stays the same.',
		text: 'Citation',
		bibtex: 'BibTeX',
		csl: 'CSL-JSON, for reference managers',
		embed: 'Code to show this step on another page',
		copy: 'Copy',
		copyNamed: (label: string) => `Copy: ${label}`,
		copied: 'Copied.',
		selected: 'The text is selected: copy it with the keyboard or the menu.'
	},
	embed: {
		full: 'Open full page'
	},
	card: {
		by: 'Iraq and Syria, 2020–2024',
		deck: 'Every statement shows who made it, in which article and paragraph.',
		reportedBy: (names: string[]) => `As reported by ${names.join(', ')}`,
		more: (count: number) => `${count} more`,
		name: (version: string) => `Strike Atlas, data version ${version}`,
		title: (title: string, date: string) => `${title}, ${date}`,
		credit: (reported: string, name: string) => `${reported}. ${name}.`,
		alt: (title: string, credit: string) => `Card with words only: ${title}. ${credit}`
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
	places: {
		title: 'Places',
		deck: (count: number) =>
			`${count} places that the five articles name, or that are easily taken for one of them: where each is put, from which source, and how far off that may be.`,
		onMap: 'Places with a point or an area',
		onMapDeck: 'Drawn on the map where an event is there. An area is a circle to scale, not a site.',
		notOnMap: 'Known only as a division, a country or words',
		notOnMapDeck: 'Never drawn as a point.',
		place: 'Place',
		what: 'What it is',
		known: 'How well known',
		eventsHere: 'Events',
		featureClass: {
			A: 'administrative division',
			L: 'area or region',
			P: 'populated place',
			S: 'building or site'
		},
		featureCode: {
			ADM1: 'governorate or province',
			ADM2: 'district',
			AIRB: 'air base',
			AIRP: 'airport',
			GASF: 'gas field',
			INSM: 'military installation',
			PCLI: 'state',
			PPL: 'town',
			PPLA: 'chief town of a governorate',
			PPLA2: 'chief town of a district',
			PPLC: 'capital city',
			PSTB: 'border crossing',
			RGN: 'region'
		} as Record<string, string>,
		country: {
			IQ: 'Iraq',
			SY: 'Syria',
			IT: 'Italy',
			PS: 'Palestine',
			IL: 'Israel',
			LB: 'Lebanon',
			IR: 'Iran',
			US: 'United States'
		} as Record<string, string>,
		events: (count: number) =>
			count === 0
				? 'No event of the atlas is there'
				: count === 1
					? '1 event there'
					: `${count} events there`,
		names: 'Names as written',
		asWritten: 'As written',
		writtenIn: 'Article, paragraph',
		arabicFrom: 'Arabic name in other public sources; the five articles are in English',
		otherNames: 'Other spellings in public sources',
		notNamed: 'No article writes its name.',
		position: 'Position and how it is known',
		coordinates: 'Coordinates',
		twoDecimals: 'two decimals: about 1 km',
		noPoint: 'No point. A point would say more than is known.',
		pointMeans: {
			site: 'Named site: the point is its middle.',
			town: 'Named town: the point is its centre.',
			area: 'Area only: somewhere within the circle, no point is drawn.',
			province: 'Known only to the division.',
			country: 'Known only as a country.',
			unknown: 'No separate place.'
		} satisfies Record<Precision, string>,
		offBy: (km: number) => `What happened there may have been up to ${km} km from the point.`,
		across: (km: number) => `It reaches about ${km} km from its middle.`,
		precision: 'Precision',
		from: 'Taken from',
		codes: 'Codes',
		codesText: (acled: number | null, ucdp: number | null) =>
			`ACLED geo_precision ${acled ?? 'none'}; UCDP where_prec ${ucdp ?? 'none'}`,
		proxy: 'Stands in for it',
		proxyOf: 'Another place stands in',
		identifiers: 'Identifiers',
		geonames: (id: number) => `GeoNames ${id}`,
		wikidata: (id: string) => `Wikidata ${id}`,
		evidence: 'What other sources say',
		evidenceDeck:
			'Distances from the position above. Positions under share-alike licences are compared, not copied.',
		source: 'Source',
		licence: 'Licence',
		away: 'Away',
		verdict: 'Used',
		accepted: 'agrees',
		rejected: 'not accepted',
		km: (km: number) => `${km < 10 ? km.toFixed(1) : Math.round(km)} km`,
		relations: 'Relation to other places',
		partOf: 'Part of',
		contains: 'Contains',
		standsInFor: 'Its point stands in for',
		near: 'Nearest places of the gazetteer',
		nearDeck: 'Straight line over the ellipsoid (WGS 84), between the two points.',
		direction: 'Direction',
		distance: 'Distance',
		wind: {
			N: 'north',
			NNE: 'north-north-east',
			NE: 'north-east',
			ENE: 'east-north-east',
			E: 'east',
			ESE: 'east-south-east',
			SE: 'south-east',
			SSE: 'south-south-east',
			S: 'south',
			SSW: 'south-south-west',
			SW: 'south-west',
			WSW: 'west-south-west',
			W: 'west',
			WNW: 'west-north-west',
			NW: 'north-west',
			NNW: 'north-north-west'
		} satisfies Record<Wind, string>,
		eventsTitle: 'Events here',
		eventsWithin: 'Events at places within it',
		noEvents: 'No event of the atlas is placed here.',
		at: (place: string) => `at ${place}`,
		said: 'What is said about it',
		notes: 'Notes',
		plate: (name: string) => `${name}, drawn to scale`,
		plateCircle: (km: number) => `Drawn to scale, north up: the hatched circle is ${km} km in radius.`,
		plateNear: 'Other places of the gazetteer are solid, towns for orientation open.',
		plateCredit:
			'Rivers: Natural Earth. Borders © OpenStreetMap contributors (ODbL). Towns © GeoNames (CC BY 4.0). Lines imply no opinion on status.',
		noPlate: 'No drawing: there is no point to draw around.',
		openMap: 'Open the map',
		showOnMap: 'Show its events on the map'
	},
	check: {
		title: (from: string) => `Check: distance from ${from}`,
		stated: (publisher: string, paragraph: string) => `${publisher}, ${paragraph}`,
		measured: (from: string, to: string) => `Measured, ${from} to ${to}`,
		reach: 'Measured, anywhere within the two uncertainties',
		span: (min: number, max: number) => `${Math.round(min)} to ${Math.round(max)} km`,
		exact: (km: number, wind: string) => `${km.toFixed(1)} km, ${wind}`,
		method: 'Straight line over the ellipsoid (WGS 84), between the two points of the gazetteer.',
		differ: (stated: number, measured: number) => {
			const gap = Math.round(Math.abs(measured - stated));
			const share = Math.round((Math.abs(measured - stated) / measured) * 100);
			return `The figure of the article is ${gap} km (${share} per cent) ${stated < measured ? 'less' : 'more'} than the one measured.`;
		},
		outside: 'It lies outside what the uncertainty of the two places allows.',
		inside: 'It lies within what the uncertainty of the two places allows.',
		can: 'The article says “about”, and does not say from which part of the city it measures. A point well west of the centre, or a rounded figure, can account for the difference; a route by road cannot make it shorter than the straight line.',
		cannot:
			'The difference does not show where in the place anything happened, and it changes no position in the atlas.'
	},
	actors: {
		title: 'Actors',
		deck: (count: number) =>
			`${count} people, groups, states and outlets that act or speak in the five articles: what they are called, what they are said to have done and by whom, and what they say.`,
		kind: {
			person: 'Person',
			'armed-group': 'Armed group',
			'political-group': 'Political group',
			state: 'State',
			'state-body': 'Body of a state',
			outlet: 'Outlet',
			unnamed: 'Not named in the articles',
			other: 'Other'
		} satisfies Record<ActorKind, string>,
		kinds: {
			person: 'People',
			'armed-group': 'Armed groups',
			'political-group': 'Political groups',
			state: 'States',
			'state-body': 'Bodies of states',
			outlet: 'Outlets',
			unnamed: 'Not named in the articles',
			other: 'Others'
		} satisfies Record<ActorKind, string>,
		party: 'Party to the conflict',
		partyWhy:
			'By the articles it takes part in the fighting, or speaks for one that does. Both sides are marked in the same way.',
		counts: (acts: number, says: number) =>
			[
				acts === 0 ? '' : acts === 1 ? '1 act attributed' : `${acts} acts attributed`,
				says === 0 ? '' : says === 1 ? '1 claim made' : `${says} claims made`
			]
				.filter((text) => text !== '')
				.join(', '),
		belongs: 'Belongs to, and who says so',
		partOf: 'Part of or speaks for',
		members: 'Part of it or speaking for it',
		spellings: 'What the articles call it',
		noSpelling: 'No article writes its name.',
		acts: 'What it is said to have done',
		actsDeck: 'Each with whoever says so. An act that nobody attributes to it is not here.',
		noActs: 'No article attributes an act to it.',
		others: 'What it is said to have met with, or to be part of',
		role: {
			attacker: 'Said to have carried it out',
			target: 'Said to be a target',
			killed: 'Said to have been killed',
			harmed: 'Said to have been harmed',
			decider: 'Said to have decided it',
			speaker: 'Its speaker',
			subject: 'Spoken of'
		} satisfies Record<ParticipantRecord['role'], string>,
		statements: 'Its statements',
		says: 'What it says',
		saysDeck: 'In our words, in the order of the events, with the article and paragraph.',
		noSays: 'No claim of the atlas is its own.',
		passesOn: 'What it passes on from others',
		answers: 'What it describes as an answer',
		answersTo: (text: string) => `Described as an answer to: ${text}`
	},
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
				province: 'Only the division is known. It stays in the list, not on the map.',
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
				`Of all records, ${stated} have a stated date and ${inferred} a date that was worked out.`
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
			noticesName: 'Changes to this record',
			change: {
				added: 'Added',
				update: 'Update',
				correction: 'Correction',
				withdrawn: 'Withdrawn',
				review: 'Review'
			} satisfies Record<Change, string>
		},
		limits: {
			title: 'Limits',
			items: [
				'Five articles, all in English. What they leave out, the atlas leaves out.',
				'None of the five prints its own date; dates of publication are worked out from the wording.',
				'A claim shows that somebody said something in an article. It does not show that it is true.',
				'How an outlet stands is judged by its own words in these articles only.',
				'Positions come from public gazetteers. They show where a named place is, not where a weapon struck.',
				'The Arabic names come from public gazetteers, not from the articles.'
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
				'By itself the atlas asks no other server for anything. It sets no cookies and keeps nothing about its readers. Links to the articles lead to other sites, which may.'
			]
		}
	},
	withdrawn: {
		title: (title: string) => `Withdrawn: ${title}`,
		deck: (date: string) => `This event was taken out of the record on ${date}.`,
		see: 'Now part of',
		log: 'Log of the record',
		kept: 'Its address stays, so that links to it still lead somewhere. It is not in the list, on the map or in the downloads.'
	},
	reading: {
		outside: (length: number) =>
			length === 1
				? 'Not the one event that the filter shows'
				: `Not among the ${length} that the filter shows`,
		first: 'First',
		last: 'Last',
		isFirst: 'This is the first event',
		isLast: 'This is the last event',
		hidden: (count: number) => `${count} hidden by filter`,
		showHidden: 'Show them',
		/** At most 150 characters, for screen readers. */
		announce: (position: string, when: string, place: string, kind: string) =>
			`${position}. ${when}${place === '' ? '' : `, ${place}`}. ${kind}.`,
		announceStep: (position: number, length: number) => `Step ${position} of ${length}`,
		announceOutside: 'Not in the filtered line',
		andMore: (name: string, count: number) => `${name} and ${count} more`,
		chain: 'Chain of claimed answers',
		chainAnswers: (numbers: string) => `said to answer ${numbers}`,
		chainHere: 'this event',
		line: 'What is stepped',
		lineMain: (count: number) => `Acts and decisions (${count})`,
		lineAll: (count: number) => `Everything (${count})`,
		play: 'Step by itself',
		stop: 'Stop',
		timeline: 'Timeline',
		gap: (months: number) =>
			months < 48 ? (months === 1 ? '1 month' : `${months} months`) : `${Math.floor(months / 12)} years`,
		shortMonth: (name: string) => name.replace(/^(\p{L}{3})\p{L}*/u, '$1'),
		dayUpTo: (day: string) => `to ${day}`,
		daySince: (day: string) => `from ${day}`,
		dayBetween: (from: string, to: string) => `${from}–${to}`,
		dayAbout: (day: string) => `~${day}`
	},
	filters: {
		title: 'Filter events',
		titleActive: (count: number) => (count === 1 ? '1 filter in use' : `${count} filters in use`),
		needsScripts: 'Filters need scripts. Nothing is hidden: the list is complete.',
		facets: {
			kind: 'Kind',
			episode: 'Time',
			place: 'Place',
			source: 'Source',
			actor: 'Who takes part'
		},
		facetChosen: (name: string, count: number) => (count === 0 ? name : `${name}: ${count} chosen`),
		located: 'Only events on the map',
		option: (name: string, count: number) => `${name} (${count})`,
		chosen: 'chosen',
		result: (shown: number, hidden: number) =>
			`${shown === 1 ? '1 event' : `${shown} events`} shown${hidden === 0 ? '' : `, ${hidden} hidden by filter`}.`,
		reset: 'Show all events',
		empty: 'No event passes these filters. Nothing is lost: take one away, or show all events.',
		download: (count: number) => (count === 1 ? 'GeoJSON: this 1 event' : `GeoJSON: these ${count} events`),
		downloadNote: (whole: string) =>
			`Made in your browser from events.geojson (${whole}): the features of these events, with all their claims and citations. The whole file is at the foot of the page.`,
		downloadFailed: 'The file could not be fetched. The whole file is at the foot of the page.'
	},
	size: (bytes: number) => (bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`)
};

export type Messages = typeof en;
