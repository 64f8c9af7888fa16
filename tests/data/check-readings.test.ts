import { expect, test } from 'vitest';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { readingRows } from '../../src/lib/data/reading-rows.ts';
import { faultsOf, faultsWith, filesWithout, idOf, soundGeodata, STRIKE, type Change } from '../fixtures.ts';

const change = { date: '2022-06-01', event: idOf(STRIKE), made_by: 'reader-1', read_again_by: 'reader-2' };

test.each<[string, Change, string]>([
	[
		'an article that nobody read',
		({ articles }) => articles.pop(),
		'articles: no reading of "marrow-herald-1" is recorded'
	],
	[
		'an article read twice by one reader',
		({ articles }) => (articles[0].second = 'reader-1'),
		'articles.0.second: "reader-1" is also under "first"'
	],
	[
		'a reader who is not listed',
		({ articles }) => (articles[0].first = 'reader-9'),
		'articles.0.first: "reader-9" is not among the readers'
	],
	[
		'an article listed twice',
		({ articles }) => articles.push({ ...articles[0] }),
		'articles.2.article: "aldan-gazette-1" is listed twice'
	],
	[
		'an article that is none',
		({ articles }) => articles.push({ ...articles[0], article: 'lost' }),
		'articles.2.article: "lost" is not an article'
	],
	[
		'a later reader who is not listed',
		({ articles }) => (articles[0].again = [{ reader: 'reader-9', date: '2022-06-01' }]),
		'articles.0.again.0.reader: "reader-9" is not among the readers'
	],
	['one reader alone', ({ readers }) => readers.pop(), 'readers: Too small'],
	[
		'a change that nobody read again',
		({ changes }) => changes.push({ ...change, read_again_by: 'reader-1' }),
		'changes.0.read_again_by: "reader-1" is also under "made_by"'
	],
	[
		'a change to an event that is not there',
		({ changes }) => changes.push({ ...change, event: '2022-01-01-lost' }),
		'changes.0.event: "2022-01-01-lost" is not in the record'
	]
])('[E29] %s is refused', (_, fault, named) => {
	expect(faultsWith('readings.json', fault).join('\n')).toContain(`readings.json: ${named}`);
});

test('[E29] a record without readings is refused', () => {
	expect(faultsOf(filesWithout('readings.json')).join('\n')).toContain('readings.json: the file is missing');
});

test('[E29] a change that a second reader has read again is sound', () => {
	expect(faultsWith('readings.json', ({ changes }) => changes.push(change))).toEqual([]);
});

test('[E29] both readers of each article can be shown, in the order of the sources', () => {
	expect(readingRows(soundGeodata())[0]).toMatchObject({
		article: 'aldan-gazette-1',
		first: 'Reader 1',
		second: 'Reader 2',
		settled: '2022-05-02'
	});
	expect(readingRows(checkGeodata(readGeodata('geodata'))).map(({ letter }) => letter)).toEqual([
		'A',
		'B',
		'C',
		'D',
		'E'
	]);
});
