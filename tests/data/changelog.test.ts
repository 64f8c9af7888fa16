import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ChangelogError, lastReview, parseChangelog, withdrawnEvents } from '../../src/lib/data/changelog.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';

const IDS = new Set(['2022-03-04-aldan-strike', '2022-03-06-marrow-vote']);

const SOUND = `# Log

An introduction with a line that is no entry.

## 2022-05-02

- withdrawn \`2022-03-01-aldan-raid\` “Raid near Aldan”: It was one with another event. See \`2022-03-04-aldan-strike\`.
- correction \`2022-03-06-marrow-vote\`: The vote was on Sunday, not on Saturday.

## 2022-04-01

- review all records: Everything was read again.
- added \`2022-03-01-aldan-raid\`: First version.
- added all records: First version.
`;

const faultsOf = (text: string): string[] => {
	try {
		parseChangelog(text, IDS);
		return [];
	} catch (error) {
		return error instanceof ChangelogError ? [...error.faults] : [String(error)];
	}
};

test('a log is read entry by entry, newest first [E28]', () => {
	const log = parseChangelog(SOUND, IDS);
	expect(log).toHaveLength(5);
	expect(log[1]).toEqual({
		date: '2022-05-02',
		change: 'correction',
		event: '2022-03-06-marrow-vote',
		text: 'The vote was on Sunday, not on Saturday.',
		title: null,
		see: null
	});
	expect(lastReview(log)).toBe('2022-04-01');
});

test('a withdrawn event keeps its title, its reason and what took its place [B06] [E28]', () => {
	const tomb = withdrawnEvents(parseChangelog(SOUND, IDS)).get('2022-03-01-aldan-raid');
	expect(tomb).toMatchObject({
		date: '2022-05-02',
		title: 'Raid near Aldan',
		text: 'It was one with another event.',
		see: '2022-03-04-aldan-strike'
	});
});

test.each([
	['a word that is no change', ['- correction `2022', '- mended `2022'], 'is not an entry: - mended'],
	[
		'an event that is not there',
		['2022-03-06-marrow-vote`: The', '2022-03-09-nowhere`: The'],
		'is not in the record'
	],
	['a day that does not exist', ['## 2022-04-01', '## 2022-02-30'], '"2022-02-30" is not a date'],
	[
		'days in the wrong order',
		['## 2022-04-01', '## 2022-06-01'],
		'2022-06-01 does not come before 2022-05-02'
	],
	[
		'a sentence without an end',
		['First version.\n- added all', 'First version\n- added all'],
		'is not an entry'
	],
	[
		'a withdrawn event that is still there',
		['withdrawn `2022-03-01-aldan-raid`', 'withdrawn `2022-03-04-aldan-strike`'],
		'is still in the record'
	],
	['a withdrawn event without its title', [' “Raid near Aldan”', ''], 'names no event or not its title'],
	[
		'a successor that is not there',
		['See `2022-03-04-aldan-strike`', 'See `2022-03-04-elsewhere`'],
		'"2022-03-04-elsewhere" is not in the record'
	],
	[
		'a title on what is not withdrawn',
		['- correction `2022-03-06-marrow-vote`', '- correction `2022-03-06-marrow-vote` “Vote”'],
		'only a withdrawn event has a title'
	],
	['prose between the entries', ['- review', 'Some prose.\n- review'], 'is neither a date nor an entry'],
	['an entry before the first date', ['## 2022-05-02', ''], 'stands under no date']
])('%s is a fault [E28]', (_, [from, to], fault) => {
	expect(SOUND).toContain(from);
	expect(faultsOf(SOUND).join()).toBe('');
	expect(faultsOf(SOUND.replace(from!, to!)).join('\n')).toContain(fault);
});

test('every fault is listed, not only the first', () => {
	expect(faultsOf('## yesterday\n\n- lost\n- found\n')).toHaveLength(3);
});

test('the log of the record is sound and says when everything was last read [E28] [E30]', () => {
	const ids = Object.keys(readGeodata('geodata'))
		.filter((path) => path.startsWith('events/'))
		.map((path) => path.slice(7, -5));
	const log = parseChangelog(readFileSync('geodata/CHANGELOG.md', 'utf8'), new Set(ids));
	expect(log.length).toBeGreaterThan(0);
	expect(lastReview(log)).toMatch(/^\d{4}-\d\d-\d\d$/);
});
