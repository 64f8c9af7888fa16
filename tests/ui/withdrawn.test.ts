import { render } from 'svelte/server';
import { expect, test, vi } from 'vitest';
import type { EventBrief } from '../../src/lib/data/atlas-event.ts';
import type { LogEntry } from '../../src/lib/data/changelog.ts';
import EventNotices from '../../src/lib/ui/EventNotices.svelte';
import { en } from '../../src/lib/ui/messages/en.ts';
import Withdrawn from '../../src/lib/ui/Withdrawn.svelte';
import { entries } from '../../src/routes/(atlas)/(map)/events/[event]/+page.server.ts';
import { load } from '../../src/routes/(atlas)/(map)/events/[event]/+page.ts';

const GONE = '2024-01-23-nowhere-strike';

const tomb = vi.hoisted((): LogEntry => ({
	date: '2024-02-01',
	change: 'withdrawn',
	event: '2024-01-23-nowhere-strike',
	text: 'It was one with <b>another</b> event.',
	title: 'Strike on nowhere',
	see: '2024-01-24-iraq-three-facilities-strikes'
}));

const corrected = vi.hoisted((): LogEntry => ({
	date: '2024-02-03',
	change: 'correction',
	event: '2024-01-24-iraq-three-facilities-strikes',
	text: 'The clock time was that of another strike.',
	title: null,
	see: null
}));

vi.mock('../../src/routes/record-notes.server.ts', () => ({ withdrawn: new Map([[tomb.event, tomb]]) }));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

test('a withdrawn event keeps its address among those that are built [B06] [E28]', () => {
	expect(entries()).toContainEqual({ event: GONE });
	expect(entries()).toContainEqual({ event: tomb.see });
});

test('at that address no event is fetched, elsewhere it is [B06]', async () => {
	const fetch = vi.fn(() => Promise.resolve(Response.json({ id: tomb.see })));
	const at = (event: string): any => ({
		params: { event },
		parent: () => Promise.resolve({ kept: new Map(), changes: [tomb, corrected] }),
		fetch,
		depends: () => undefined
	});
	expect(await load(at(GONE))).toEqual({});
	expect(fetch).not.toHaveBeenCalled();
	expect(await load(at(tomb.see!))).toEqual({ event: { id: tomb.see } });
	expect(fetch).toHaveBeenCalledOnce();
});

test('[F22] where the event does not arrive there is none, and an unknown one is an error', async () => {
	const at = (get: () => Promise<Response>): any => ({
		params: { event: tomb.see },
		parent: () => Promise.resolve({ kept: new Map(), changes: [] }),
		fetch: get,
		depends: () => undefined
	});
	expect(await load(at(() => Promise.reject(new TypeError('no network'))))).toEqual({});
	expect(await load(at(() => Promise.resolve(new Response('<html>', { status: 200 }))))).toEqual({});
	expect(await load(at(() => Promise.resolve(new Response('', { status: 503 }))))).toEqual({});
	await expect(load(at(() => Promise.resolve(new Response('', { status: 404 }))))).rejects.toMatchObject({
		status: 404
	});
});

test('the page says when and why it was withdrawn, and leads to what took its place [B06] [F11]', () => {
	const successor: EventBrief = {
		id: tomb.see!,
		title: 'Strikes on three facilities',
		kind: 'strike',
		seq: 1,
		isMainLine: true,
		position: 1,
		isOnMap: true
	};
	const props = {
		entry: tomb,
		words: en,
		hrefOf: (id: string) => `/events/${id}/`,
		homeHref: '/',
		logHref: '/method/#log'
	};
	const { body, head } = render(Withdrawn, { props: { ...props, successor } });
	expect(head).toContain('<title>Withdrawn: Strike on nowhere');
	expect(body).toContain('This event was taken out of the record on Thursday 1 February 2024.');
	expect(body).toContain('It was one with &lt;b>another&lt;/b> event.');
	expect(body).toMatch(
		/href="\/events\/2024-01-24-iraq-three-facilities-strikes\/"[^>]*>Strikes on three facilities/
	);
	expect(body).toContain('href="/method/#log"');
	expect(render(Withdrawn, { props: { ...props, successor: undefined } }).body).not.toContain('Now part of');
});

test('a changed event says what was changed and when, and an unchanged one says nothing [E28]', () => {
	const { body } = render(EventNotices, { props: { entries: [corrected], words: en } });
	expect(body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain(
		'Correction, 3 February 2024: The clock time was that of another strike.'
	);
	expect(render(EventNotices, { props: { entries: [], words: en } }).body).not.toContain('<ul');
});
