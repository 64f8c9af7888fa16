import { expect, test } from 'vitest';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { findLoadedWords } from '../../src/lib/data/loaded-words.ts';
import { drawCard } from '../../src/lib/ui/draw-card.ts';
import { en as words } from '../../src/lib/ui/messages/en.ts';
import { xmlFault } from '../xml-fault.ts';
import { soundEvent, STRIKE } from '../fixtures.ts';

const { events, sources } = openAtlas(readGeodata('geodata'), (id) => id);
const draw = (event: (typeof events)[number] | null) => drawCard({ event, sources, version: '1.2.3', words });

test('every card says who reports the event, and the version [E34]', () => {
	for (const event of [...events, null]) {
		const text = draw(event).replace(/<[^>]+>/g, '');
		expect(text, event?.id).toMatch(/As reported by \S/);
		expect(text, event?.id).toContain('Strike Atlas, data version 1.2.3');
	}
});

test('every card is well-formed, of words and one plain mark: no pictures [E25]', () => {
	for (const event of [...events, null]) {
		const svg = draw(event);
		expect(xmlFault(svg), event?.id).toBeNull();
		expect(svg).not.toMatch(/<image|href/);
	}
});

test('no card uses a loaded word [E13]', () => {
	const names = sources.map(({ publisher }) => publisher);
	for (const event of [...events, null])
		expect(findLoadedWords(draw(event).replace(/<[^>]+>/g, ' '), names), event?.id).toEqual([]);
});

test('a card shows title, day and place, in Arabic too, and breaks no title off', () => {
	const strike = events.find(({ id }) => id === '2021-02-26-al-bukamal-strike');
	const svg = draw(strike ?? null);
	for (const text of ['Strike near al-Bukamal', 'Friday 26 February 2021', 'البوكمال'])
		expect(svg).toContain(text);
	for (const event of events) {
		const text = draw(event)
			.replace(/<\/text>/g, ' ')
			.replace(/<[^>]+>/g, '');
		expect(text.replaceAll('&amp;', '&'), event.id).toContain(event.title);
	}
});

test('markup in a title is only text [F11]', () => {
	const event = soundEvent(STRIKE, (record) => (record.title = '</text><script>x</script> & "so"'));
	const svg = drawCard({ event, sources: [], version: '1', words });
	expect(svg).not.toContain('<script');
	expect(xmlFault(svg)).toBeNull();
});
