/** What was tried, what was not, and how to report a barrier. */
export const accessibility = {
	accessibility: {
		title: 'Accessibility',
		deck: 'The atlas is meant to be read, stepped through and taken away by everyone. This page says what was tested, by what, and what nobody has tested yet.',
		aim: {
			title: 'What the atlas aims at',
			paragraphs: [
				'The aim is WCAG 2.2, level AA. The atlas has not been audited against it by anyone, inside or outside the project, so it does not claim to conform.',
				'The list and the text hold everything that the map shows: the map can be left aside. Every page is complete without scripts and without a moving map. Filters, search as you type, copying with a button and the moving map need scripts.'
			]
		},
		tested: {
			title: 'Tested by machine, at every change',
			deck: 'These tests open the built pages in Chromium and stop the build if they fail:',
			items: [
				'axe finds nothing on any kind of page, wide and narrow, light and dark, with filters, search results and sharing opened.',
				'The eight tasks below are done with the mouse, with the keyboard alone, by touch at 390 pixels, without scripts where that can be, and without WebGL.',
				'Focus: it stays on “Next” while stepping, never falls back to the top of the page, is never covered, is never trapped in the map, and returns to what opened a popup.',
				'Each step is announced once, politely, in at most 150 characters; of quick steps only the last.',
				'At 320 pixels, at twice the text size and with wide text spacing nothing scrolls sideways or is cut off.',
				'Targets are at least 24 pixels wide and high, those for stepping at least 44 high.',
				'Less motion, forced colours, print, pages read from right to left, and simulated colour vision deficiencies.'
			]
		},
		untested: {
			title: 'Not tested',
			items: [
				'No screen reader has read these pages: not NVDA, JAWS, VoiceOver, TalkBack or Orca. What they are given (names, roles, order, live regions) is tested; what they say is not.',
				'No disabled people have tried the atlas for the project.',
				'No voice control, switch control, screen magnifier or braille display has been tried.',
				'No browser but Chromium: Firefox and Safari have not been tried.',
				'No person who reads Arabic has checked the Arabic names with a screen reader.'
			]
		},
		known: {
			title: 'Known limits',
			items: [
				'On touch screens one finger scrolls the page. The map is moved with two fingers, or with the buttons at its corner.',
				'The numbers on the timeline are short. Their titles are in the list, in each step, and in what a screen reader is given.',
				'The titles of the five articles, and quotations, are in the words and the language of their authors.',
				'The interface is in English only.'
			]
		},
		script: {
			title: 'The eight tasks',
			deck: 'Whoever tests the atlas with people or with a screen reader can use the same script. Begin on the first page each time; note what was said, what was not found, and how long it took.',
			items: [
				'Find the strikes of 28 June 2021 in the list, and open them.',
				'Read when and where it was, and how well each place is known.',
				'Find out who says how many people were killed, and in which article and paragraph.',
				'From the strikes of 24 January 2024, follow a claimed answer to the event that is said to answer them, and come back.',
				'Show only strikes. Find out how many events are hidden, and show all again.',
				'Search in Arabic for البوكمال, and open the strike near that town.',
				'Download the events as GeoJSON.',
				'Copy a citation of an event, with the version of the data and the day.'
			],
			also: 'Also note whether stepping with “Next” is announced once and leaves the focus where it was, and whether the map can be passed by.'
		},
		report: {
			title: 'Report a barrier',
			paragraphs: [
				'If something keeps you from reading, stepping or downloading, please report it through the issue tracker of the project’s repository: the address of the page, what you wanted to do, what happened, and your browser and aids if you wish to name them. You do not need to know why it happens.',
				'If you need the record in another form meanwhile, the files on the data page hold everything, and the list on the first page is plain links.'
			],
			data: 'The files'
		}
	}
};
