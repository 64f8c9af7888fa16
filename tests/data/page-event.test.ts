import { expect, test } from 'vitest';
import { pageEvent } from '../../src/lib/data/page-event.ts';
import { soundEvent, STRIKE } from '../fixtures.ts';

test('[C] a page gets all of its event but what the index or only downloads have', () => {
	const event = soundEvent(STRIKE);
	const page = pageEvent(event);
	const left = Object.keys(event).filter((key) => !(key in page));
	expect(left.sort()).toEqual(['order', 'reactions']);
	expect(page).toMatchObject({ claims: event.claims, summary: event.summary, actors: event.actors });
	expect(Object.keys(event.locations[0]!).filter((key) => !(key in page.locations[0]!))).toEqual([
		'isProxy',
		'geoPrecision',
		'wherePrec',
		'admin1',
		'labelSide'
	]);
});
