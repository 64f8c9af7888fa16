import { expect, test } from 'vitest';
import type { IndexEntry } from '../../src/lib/data/atlas-index.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { en } from '../../src/lib/ui/messages/en.ts';
import { readingTime } from '../../src/lib/ui/reading-time.ts';
import { sayStep } from '../../src/lib/ui/say-step.ts';
import { groupDays } from '../../src/lib/ui/timeline-days.ts';
import { soundFiles, urlOf } from '../fixtures.ts';

const [entry] = openAtlas(soundFiles(), urlOf).index.events as [IndexEntry];
const at = { position: 3, length: 9 };
const dated = (edtf: string): IndexEntry => ({ ...entry, when: { edtf, time: undefined } });

test('[A13] a step is said by position, date, place and kind', () => {
	expect(sayStep({ ...dated('2021-06-28'), placeNames: ['al-Bukamal'] }, at, en)).toBe(
		'Step 3 of 9. 28 June 2021, al-Bukamal. Strike.'
	);
});

test('[A13] what is said never passes 150 characters, whatever the places are called', () => {
	const long = 'a place with a name of sixty characters, as some gazetteers do';
	for (const placeNames of [[long, long, long], [`${long} ${long} ${long}`], []])
		expect(sayStep({ ...dated('../2024-01-24'), placeNames }, at, en).length).toBeLessThanOrEqual(150);
	expect(sayStep({ ...dated('2024-01-24'), placeNames: [long, long, long] }, at, en)).toContain('and 2 more');
});

test('[A13] every step of the record is said in at most 150 characters', () => {
	for (const event of openAtlas(readGeodata('geodata'), urlOf).index.events)
		expect(sayStep(event, { position: 48, length: 48 }, en).length, event.id).toBeLessThanOrEqual(150);
});

test('a hidden step says that it is not in the line', () => {
	expect(sayStep(entry, { position: null, length: 2 }, en)).toMatch(/^Not in the filtered line\. /);
});

test('[B23] a step stays at least eight seconds, longer texts for as long as reading takes', () => {
	expect(readingTime('')).toBe(8000);
	expect(readingTime('word '.repeat(100))).toBe(30_000);
});

test('days of the timeline are brackets over neighbours of one date', () => {
	const days = [
		'2024-01-24',
		'2024-01-24',
		'../2024-01-24',
		'2021-02-26/2021-02-27',
		'2021-06-28~',
		'2021-06'
	];
	expect(groupDays(days.map(dated), en.reading)).toEqual([
		{ label: '24', isOpen: false, count: 2 },
		{ label: 'to 24', isOpen: true, count: 1 },
		{ label: '26–27', isOpen: true, count: 1 },
		{ label: '~28', isOpen: false, count: 1 },
		{ label: '', isOpen: false, count: 1 }
	]);
	expect(groupDays([dated('2020-01-03/2021-06-28')], en.reading)[0]?.label).toBe('from 3');
});
