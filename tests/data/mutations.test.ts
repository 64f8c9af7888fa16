import { expect, test } from 'vitest';
import { rulesFor } from '../../src/lib/data/check/check-geodata.ts';
import { checkCoverage } from '../../src/lib/data/check/check-coverage.ts';
import { checkShape } from '../../src/lib/data/check/check-shape.ts';
import type { GeodataFiles } from '../../src/lib/data/read-geodata.ts';
import { ANSWER, filesWith, filesWithout, soundFiles, STATEMENT, STRIKE, TOTAL, VOTE } from '../fixtures.ts';

/** The names of the checks that report something, each run on its own. */
function reporting(files: GeodataFiles): string[] {
	const found: string[] = [];
	const reports = (name: string) => () => {
		if (!found.includes(name)) found.push(name);
	};
	const { geodata, faultyEvents } = checkShape(files, reports('checkShape'));
	if (!geodata) return found;
	for (const [name, rule] of Object.entries(rulesFor(faultyEvents))) rule(geodata, reports(name));
	if (faultyEvents.size === 0) checkCoverage(geodata, reports('checkCoverage'));
	return found;
}

/** One fault for every check, and the fault is planted so that no other check can see it. */
const FAULTS: [check: string, fault: string, files: GeodataFiles][] = [
	['checkShape', 'an unknown field', filesWith(VOTE, (event) => (event.colour = 'red'))],
	[
		'checkReferences',
		'a speaker that is nobody',
		filesWith(VOTE, ({ claims }) => (claims[0].said_by = 'nobody'))
	],
	['checkIds', 'a location listed twice', filesWith(VOTE, ({ where }) => where.push(where[0]))],
	['checkKinds', 'a statement about nothing', filesWith(STATEMENT, (event) => delete event.about)],
	[
		'checkLinks',
		'an answer that was over before what it answers',
		filesWith(ANSWER, ({ when }) => (when.edtf = '2022-03-01'))
	],
	[
		'checkDisputes',
		'a dispute that is not mutual',
		filesWith(STRIKE, ({ claims }) => delete claims[3].disputes)
	],
	['checkDates', 'a 31st of February', filesWith(VOTE, ({ when }) => (when.edtf = '2022-02-31'))],
	['checkFigures', 'more at least than at most', filesWith(TOTAL, ({ claims }) => (claims[0].value.max = 4))],
	[
		'checkPlaces',
		'a place with latitude first',
		filesWith('gazetteer.geojson', ({ features }) => {
			for (const place of [features[0], features[2]]) place.geometry.coordinates.reverse();
			for (const place of [features[0], features[2]]) place.properties.evidence = [];
		})
	],
	[
		'checkLocations',
		'an event off the map that does not say why',
		filesWith(TOTAL, (event) => delete event.not_on_map)
	],
	[
		'checkSources',
		'one letter for two articles',
		filesWith('sources.json', (sources) => (sources[1].custom.letter = 'A'))
	],
	[
		'checkReadings',
		'an article that was read by one person twice',
		filesWith('readings.json', ({ articles }) => (articles[0].second = articles[0].first))
	],
	[
		'checkFingerprints',
		'fingerprints of another text',
		filesWith('fingerprints/marrow-herald-1.json', (prints) => (prints.sha256 = 'f'.repeat(64)))
	],
	[
		'checkCitations',
		'a quotation that nobody wrote',
		filesWith(VOTE, ({ claims }) => (claims[0].citations[0].quote = 'the council slept through the day'))
	],
	[
		'checkWords',
		'a loaded word in our voice',
		filesWith(VOTE, (event) => (event.title = 'Vote on the regime'))
	],
	[
		'checkClaimGraph',
		'a figure in a summary that no claim gives',
		filesWith(STRIKE, ({ summary }) => (summary[0].text = 'The Harbour Guard said that nine were killed.'))
	],
	[
		'checkCoverage',
		'a paragraph that is neither coded nor listed',
		filesWith('sources.json', (sources) => (sources[0].custom.uncoded = []))
	]
];

test.each(FAULTS)('%s, and no other check, reports %s', (check, _, files) => {
	expect(reporting(files)).toEqual([check]);
});

test('there is a planted fault for every check, and the record without faults has none', () => {
	const checks = ['checkShape', ...Object.keys(rulesFor(new Set())), 'checkCoverage'];
	expect(FAULTS.map(([check]) => check)).toEqual(checks);
	expect(reporting(soundFiles())).toEqual([]);
	expect(reporting(filesWithout('fingerprints/marrow-herald-1.json'))).toContain('checkFingerprints');
});

test.each<[string, string, (event: any) => unknown, string]>([
	[
		'a figure in digits',
		STRIKE,
		({ summary }) => (summary[0].text = 'It killed 9.'),
		'summary.0.text: the figure 9 '
	],
	['a figure in a title', STRIKE, (event) => (event.title = 'Strike on four depots'), 'title: the figure 4 '],
	[
		'a figure whose claim cites another paragraph',
		STRIKE,
		({ summary }) => (summary[0].text = 'It killed one person.'),
		'summary.0.text: the figure 1 '
	],
	[
		'a paragraph that no claim cites',
		ANSWER,
		({ summary }) => summary[0].citations.push({ source: 'marrow-herald-1', paragraph: 4 }),
		'summary.0.citations: no claim behind the event cites marrow-herald-1 ¶4'
	]
])('%s is not borne out by the claims, and is refused [E01]', (_, path, change, fault) => {
	const { geodata } = checkShape(filesWith(path, change), () => undefined);
	const faults: string[] = [];
	rulesFor(new Set()).checkClaimGraph?.(geodata!, (_file, field, reason) =>
		faults.push(`${field}: ${reason}`)
	);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toContain(fault);
});

test('a summary may cite what a statement about the event says [E01]', () => {
	const cited = filesWith(STRIKE, ({ summary }) =>
		summary[0].citations.push({ source: 'aldan-gazette-1', paragraph: 4 })
	);
	expect(reporting(cited)).toEqual([]);
});
