import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changesFeed, type FeedWords } from '../../src/lib/data/atom-feed.ts';
import { parseChangelog, type LogEntry } from '../../src/lib/data/changelog.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { xmlFault } from '../xml-fault.ts';

const WORDS: FeedWords = {
	title: 'Atlas: changes & corrections',
	author: 'Atlas',
	logHref: 'https://atlas.example/method/#log',
	selfHref: 'https://atlas.example/changes.atom',
	eventHref: (id) => `https://atlas.example/events/${id}/`,
	titleOf: ({ change, event }) => `${change}: ${event ?? 'all'}`
};

const LOG: LogEntry[] = [
	['2022-05-02', 'correction', 'a-raid', 'The vote was on <Sunday> & not on Saturday.'],
	['2022-05-02', 'correction', 'a-raid', 'The place was wrong.'],
	['2022-04-01', 'added', null, 'First version.']
].map(([date, change, event, text]) => ({ date, change, event, text, title: null, see: null }) as LogEntry);

/** The text of every element of that name. */
const all = (xml: string, name: string) =>
	[...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text ?? '');

/** What RFC 4287 asks for and a feed lacks. */
function faultsOf(xml: string): string[] {
	const [head = '', ...entries] = xml.split('<entry>');
	const faults: string[] = [];
	const fault = xmlFault(xml);
	if (fault) faults.push(fault);
	for (const [i, part] of [head, ...entries].entries()) {
		for (const name of ['id', 'title', 'updated'])
			if (all(part, name).length !== 1 || all(part, name)[0] === '') faults.push(`${i}: ${name}`);
		if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(all(part, 'updated')[0] ?? '')) faults.push(`${i}: date`);
		if (
			!/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(
				all(part, 'id')[0] ?? ''
			)
		)
			faults.push(`${i}: id`);
		if (!/<link rel="alternate" type="text\/html" href="[^"]+"\/>/.test(part)) faults.push(`${i}: link`);
	}
	if (!/<author><name>[^<]+<\/name><\/author>/.test(head)) faults.push('author');
	const ids = all(xml, 'id');
	if (new Set(ids).size < ids.length) faults.push('an id twice');
	return faults;
}

test('[E28] the feed of changes is what RFC 4287 asks for, one entry for each line of the log', () => {
	const feed = changesFeed(LOG, WORDS);
	expect(faultsOf(feed)).toEqual([]);
	expect(feed.match(/<entry>/g)).toHaveLength(LOG.length);
	expect(all(feed, 'updated')[0]).toBe('2022-05-02T00:00:00Z');
	expect(feed).toContain(
		'<link rel="self" type="application/atom+xml" href="https://atlas.example/changes.atom"/>'
	);
	expect(feed).toContain('The vote was on &lt;Sunday&gt; &amp; not on Saturday.');
	expect(feed).toContain('href="https://atlas.example/events/a-raid/"');
});

test('[E28] the look for faults of a feed finds them', () => {
	const feed = changesFeed(LOG, WORDS);
	expect(faultsOf(feed.replace(/<updated>[^<]*<\/updated>/, ''))).toContain('0: updated');
	expect(faultsOf(feed.replace('</author>', ''))).not.toEqual([]);
	expect(
		faultsOf(changesFeed([LOG[0]!, { ...LOG[0]!, text: '' }], { ...WORDS, titleOf: () => '' }))
	).toContain('1: title');
});

test('[E28] an entry keeps its id when others are added or its words are mended', () => {
	const idsOf = (log: LogEntry[]) => all(changesFeed(log, WORDS), 'id').slice(1);
	const before = idsOf(LOG);
	const newer = { ...LOG[0]!, text: 'A third correction of that day.' };
	expect(idsOf([newer, ...LOG]).slice(1)).toEqual(before);
	expect(idsOf(LOG.map((entry) => ({ ...entry, text: 'Other words.' })))).toEqual(before);
});

test('[E28] without a known address of the site the links are relative and no self link is made up', () => {
	const feed = changesFeed(LOG, {
		...WORDS,
		selfHref: null,
		logHref: 'method/#log',
		eventHref: (id) => `events/${id}/`
	});
	expect(faultsOf(feed)).toEqual([]);
	expect(feed).not.toContain('rel="self"');
});

test('[E28] the log of the record makes a sound feed', () => {
	const ids = Object.keys(readGeodata('geodata')).flatMap(
		(path) => path.match(/^events\/(.+)\.json$/)?.[1] ?? []
	);
	const log = parseChangelog(readFileSync('geodata/CHANGELOG.md', 'utf8'), new Set(ids));
	expect(faultsOf(changesFeed(log, WORDS))).toEqual([]);
});
