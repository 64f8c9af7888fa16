import { createHash } from 'node:crypto';
import type { LogEntry } from './changelog.ts';
import { element, escapeXml } from './xml.ts';

/** What the feed says of itself, and how it speaks of a change. */
export interface FeedWords {
	title: string;
	author: string;
	/** Address of the log; relative to the feed, or whole. */
	logHref: string;
	/** Whole address of the feed itself; `null` when it is not known where the site stands. */
	selfHref: string | null;
	/** Address of an event's page, likewise. */
	eventHref: (id: string) => string;
	/** “Correction: Strike near al-Bukamal”. */
	titleOf: (entry: LogEntry) => string;
}

/**
 * The log of the record as an Atom feed, for readers who want to hear of corrections.
 *
 * A day has no hour, but Atom wants one: midnight UTC stands for the day. Ids are made from what an entry is about, so
 * that they stay when the site moves or a wording is mended.
 *
 * @param log - newest first
 * @see RFC 4287
 */
export function changesFeed(log: readonly LogEntry[], words: FeedWords): string {
	const { title, author, logHref, selfHref } = words;
	const self =
		selfHref === null ? '' : `<link rel="self" type="application/atom+xml" href="${escapeXml(selfHref)}"/>\n`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
${element('id', uuidOf('strike-atlas changes'))}
${element('title', title)}
${element('updated', momentOf(log[0]?.date ?? '1970-01-01'))}
<author>${element('name', author)}</author>
${self}<link rel="alternate" type="text/html" href="${escapeXml(logHref)}"/>
${log.map((entry, i) => entryOf(entry, sameBefore(log, i), words)).join('\n')}
</feed>
`;
}

function entryOf(entry: LogEntry, nth: number, { logHref, eventHref, titleOf }: FeedWords): string {
	const { date, change, event, text } = entry;
	const href = event === null ? logHref : eventHref(event);
	return `<entry>
${element('id', uuidOf([date, change, event ?? 'all records', nth].join(' ')))}
${element('title', titleOf(entry))}
${element('updated', momentOf(date))}
<category term="${change}"/>
<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>
<content type="text">${escapeXml(text)}</content>
</entry>`;
}

/** How many older entries are of the same day, about the same event and of the same kind: they stay when others are added. */
function sameBefore(log: readonly LogEntry[], i: number): number {
	const at = log[i];
	return log
		.slice(i + 1)
		.filter(({ date, change, event }) => date === at?.date && change === at.change && event === at.event)
		.length;
}

function momentOf(date: string): string {
	return `${date}T00:00:00Z`;
}

/** A name-based UUID with the bits of version 8 (RFC 9562): SHA-256 of the name. */
function uuidOf(name: string): string {
	const hex = createHash('sha256').update(name, 'utf8').digest('hex');
	const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
