/** The map, its key and its popup. */
export const map = {
	map: {
		name: 'Map of the events',
		canvas: 'Moving map: the arrow keys move it, plus and minus zoom',
		describe: (placed: number, all: number) =>
			`Map of eastern Syria and Iraq with ${placed} of ${all} events. Each symbol is a link to its event; the same events are in the list.`,
		loading: 'The map is loading.',
		unavailable: 'The moving map is not available here.',
		nothingElseMissing: 'Nothing else is missing: the picture and the list have every event.',
		outsideReach: 'This place lies outside the area that the map shows.',
		notOnMap: (reason: string) => `This event is not on the map. ${reason}`,
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		showAll: 'Show all events',
		panUp: 'Move the map up',
		panDown: 'Move the map down',
		panLeft: 'Move the map left',
		panRight: 'Move the map right',
		panMore: 'Buttons to move the map',
		attribution:
			'© OpenStreetMap contributors (ODbL) · Natural Earth · GSHHG (LGPL) · GeoNames (CC BY 4.0) · Who’s On First',
		attributionShort: '© OpenStreetMap · Natural Earth · GSHHG · GeoNames',
		detailEnds: 'The map’s detail ends here: no roads or villages, and lines are up to 1 km off.',
		disclaimer: 'Lines and names imply no opinion on status.',
		lost: 'The moving map stopped. It is being restored; the picture stays.',
		load: 'Load the moving map (about 0.5 MB)',
		reload: 'Try again',
		partMissing: 'Part of the background did not arrive. The events are complete.',
		events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
		withStep: ', this step among them',
		answers: (answer: number | string, cause: number | string) => `${answer} said to answer ${cause}`,
		follow: 'Follow events',
		basemap: 'Basemap',
		richerAttribution: {
			file: '© OpenStreetMap contributors (ODbL) · Protomaps',
			openfreemap: '© OpenStreetMap contributors (ODbL) · © OpenMapTiles.org · OpenFreeMap'
		},
		richerAttributionShort: {
			file: '© OpenStreetMap · Protomaps',
			openfreemap: '© OpenStreetMap · OpenMapTiles.org · OpenFreeMap'
		},
		placesAttribution: 'Places: GeoNames (CC BY 4.0), Who’s On First',
		finerThanRecord:
			'This background is finer than the record: a mark stands for a place, not for a building.',
		richerStopped:
			'The basemap you chose stopped: a part did not arrive or could not be read. The atlas’s own is back; no event is missing.',
		choiceMissing: 'The choice of basemaps did not arrive. The map stays as it is.',
		cooperative: {
			'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl and scroll to zoom the map',
			'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ and scroll to zoom the map',
			'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map'
		}
	},
	legend: {
		title: 'Key',
		fills: 'How well the place is known',
		solid: 'named site or town',
		area: 'area only',
		none: 'place not stated',
		circle: 'Where it may have been, to scale; fainter: at another step',
		line: 'The arrow leads from an event to the one it is said to answer: order and claimed response, not a flight path',
		count: 'opens a list',
		steps: 'Paler: earlier than the step. Smaller, or in a dashed frame: still to come.',
		province: 'Only the province is known: all of it is shaded',
		capital: 'capital',
		town: 'town',
		disputed: 'disputed border',
		wadi: 'dry river',
		lake: 'lake',
		salt: 'salt',
		colour: 'Colour marks only the step you are on. It never marks a party.',
		both: 'Each side describes most of its acts as answers; every event shows who says so.'
	},
	popup: {
		close: 'Close',
		differ: 'Accounts differ on some points.',
		citations: (count: number) => (count === 1 ? '1 citation' : `${count} citations`),
		more: 'Who says what, in the text',
		answers: (causes: string[], speaker: string) =>
			`Said to answer ${causes.join(' and ')}, according to ${speaker}`,
		answeredBy: (answers: string[], speaker: string) =>
			`${answers.join(' and ')} ${answers.length === 1 ? 'is' : 'are'} said to answer it, according to ${speaker}`,
		notPath: 'Order and claimed answer, not a flight path.'
	}
};
