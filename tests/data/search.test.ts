import { beforeAll, expect, test } from 'vitest';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { searchEntries } from '../../src/lib/data/search-entries.ts';
import { foldText, termsOf, withoutArticle, wordsOf } from '../../src/lib/data/search-fold.ts';
import { openSearch, searchAtlas, type SearchIndex } from '../../src/lib/data/search-index.ts';

let index: SearchIndex;
beforeAll(() => {
	index = openSearch(searchEntries(openAtlas(readGeodata('geodata'), (id) => id)));
});

/** Ids of the entries that a query finds. */
const found = (query: string) =>
	searchAtlas(index, query).groups.flatMap(({ entries }) => entries.map(({ id }) => id));

test.each([
	['Kata’ib', 'kataib'],
	["Kata'ib", 'kataib'],
	['Ḥashd aš-Šaʿbī', 'hashd as sabi'],
	['Abu-Kamal', 'abu kamal'],
	['أبو كمال', 'ابو كمال'],
	['إبراهيم آل', 'ابراهيم ال'],
	['قاعدة', 'قاعده'],
	['مصطفى', 'مصطفي'],
	['البـــوكمال', 'البوكمال'],
	['البُوكَمَال', 'البوكمال'],
	['٢٠٢١ ۲۰۲۱', '2021 2021'],
	['  US–run;  “base” ', 'us run base'],
	['الب\u200fوكمال', 'البوكمال']
])('“%s” is folded to “%s”', (text, folded) => {
	expect(foldText(text)).toBe(folded);
});

test('an article goes with a hyphen, apart or written together, but short words stay whole', () => {
	expect(wordsOf('al-Bukamal')).toEqual(['bukamal']);
	expect(wordsOf('el Bukamal')).toEqual(['bukamal']);
	expect(withoutArticle('albukamal')).toBe('bukamal');
	expect(withoutArticle('البوكمال')).toBe('بوكمال');
	expect(withoutArticle('ali')).toBe('ali');
	expect(withoutArticle('الي')).toBe('الي');
	expect(wordsOf('al')).toEqual(['al']);
	expect(termsOf('Abu Kamal')).toEqual(['abu', 'kamal', 'abukamal']);
});

test.each([
	['كتائب سيد الشهداء', 'kataib-sayyid-al-shuhada', '2021-06-28-iraq-syria-border-strikes'],
	['كتائب حزب الله', 'kataib-hezbollah', '2024-01-24-iraq-three-facilities-strikes'],
	['الحَشد الشعبي', 'popular-mobilization-forces', '2021-06-28-iraq-syria-border-strikes'],
	['هادي العامري', 'hadi-al-amiri', '2021-02-27-amiri-statement'],
	['المقاومه الاسلاميه', 'islamic-resistance-in-iraq', '2024-01-24-reaper-shoot-down-claim'],
	['سليماني', 'qassem-soleimani', '2020-01-03-baghdad-airport-strike'],
	['قاسم سلیمانی', 'qassem-soleimani', '2020-01-03-baghdad-airport-strike']
])('“%s” finds the actor, and the events that it has a part in', (query, actor, event) => {
	expect(found(query)).toEqual(expect.arrayContaining([`actor:${actor}`, `event:${event}`]));
});

test.each([
	'Abu Kamal',
	'abu-kamal',
	'Abukamal',
	'ABU KAMAL',
	'Albukamal',
	'Albu Kamal',
	'Al Bukamal',
	'al-Bukamal',
	'el-Bukamal',
	'Bukamal',
	'Ālbū Kāmāl',
	'Boukamal',
	'البوكمال',
	'البو كمال',
	'بوكمال',
	'أبو كمال',
	'ابو كمال',
	'أبوكمال',
	'البُوكَمَال',
	'البـوكمال',
	'abou kamal'
])('“%s” finds the town, and the strikes near it and on its outskirts', (query) => {
	expect(found(query)).toEqual(
		expect.arrayContaining([
			'place:al-bukamal',
			'event:2021-02-26-al-bukamal-strike',
			'event:2021-06-28-iraq-syria-border-strikes'
		])
	);
});

test.each([
	'Kataeb Said al Shuhada',
	'Kataeb Said al Shuhadá',
	'Kata’ib Sayyid al-Shuhada',
	"Kata'ib Sayyid al-Shuhada",
	'kataib sayyid shuhada'
])('“%s” finds the group and what it said', (query) => {
	expect(found(query)).toEqual(
		expect.arrayContaining([
			'actor:kataib-sayyid-al-shuhada',
			'event:2021-06-28-kataib-sayyid-al-shuhada-statement'
		])
	);
});

test.each([
	['قاعده عين الاسد', 'place:ain-al-asad'],
	['قاعدة عين الأسد', 'place:ain-al-asad'],
	['عين الأسد', 'event:2024-01-24-ain-al-asad-drone-attack'],
	['Ain al-Assad', 'place:ain-al-asad'],
	['al-Ahed', 'source:alahed-2021-06'],
	['Syria Truths', 'source:syriatruths-2024-01']
])('“%s” finds %s', (query, id) => {
	expect(found(query)).toContain(id);
});

test('results are grouped in one order, and words that are only near are said to be so', () => {
	const { groups, isSimilar, count } = searchAtlas(index, 'Bukamal');
	expect(groups.map(({ kind }) => kind)).toEqual(['event', 'place', 'actor']);
	expect(isSimilar).toBe(false);
	expect(count).toBe(groups.flatMap(({ entries }) => entries).length);
	expect(searchAtlas(index, 'Bukamel').isSimilar).toBe(true);
});

test.each(['', '   ', '“”', 'xqzzzw'])('“%s” finds nothing', (query) => {
	expect(searchAtlas(index, query)).toEqual({ groups: [], count: 0, isSimilar: false });
});

test('one word of a query that fits nothing leaves nothing', () => {
	expect(found('Bukamal xqzzzw')).toEqual([]);
});

test('a query may hold anything, and changes nothing [F05] [F11]', () => {
	for (const query of ['__proto__', 'constructor', '<img onerror=1>', '\\', '(((', 'a'.repeat(5000)])
		expect(() => searchAtlas(index, query)).not.toThrow();
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('the entries are small enough to fetch while typing, and name only what is there', () => {
	const entries = [...index.entries.values()];
	expect(JSON.stringify(entries).length).toBeLessThan(60_000);
	for (const { about } of entries) for (const id of about) expect(index.entries.has(id), id).toBe(true);
});
