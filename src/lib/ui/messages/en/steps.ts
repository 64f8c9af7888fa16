/** Stepping, filtering, sharing. */
export const steps = {
	reading: {
		outside: (length: number) =>
			length === 0
				? 'No event passes the filter'
				: length === 1
					? 'Not the one event that the filter shows'
					: `Not among the ${length} that the filter shows`,
		first: 'First',
		last: 'Last',
		noPrevious: (isInLine: boolean) =>
			isInLine ? 'This is the first event' : 'No earlier event passes the filter',
		noNext: (isInLine: boolean) => (isInLine ? 'This is the last event' : 'No later event passes the filter'),
		notFetched: 'The text of this event could not be fetched.',
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
		content: (count: number, under: string | undefined) =>
			`${count === 1 ? 'this 1 event' : `these ${count} events`}${under === undefined ? '' : `, with ${under} under ${count === 1 ? 'it' : 'them'}`}`,
		download: (content: string) => `Download ${content}:`,
		downloadNote: (whole: string) =>
			`Made in your browser from events.geojson (${whole}). GeoJSON has all claims and citations; CSV has one row for each location, without the claims; KML names speakers and paragraphs. The whole files are at the foot of the page.`,
		downloadFailed: 'The file could not be fetched. The whole files are at the foot of the page.'
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
	}
};
