import { expect, test } from 'vitest';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { joinEvents } from '../../src/lib/data/join-events.ts';
import { joinPlace } from '../../src/lib/data/place-page.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { sayPlace } from '../../src/lib/ui/say-place.ts';
import { enPages as en } from '../../src/lib/ui/messages/en-pages.ts';
import { soundGeodata } from '../fixtures.ts';
import { vincenty } from './second-formula.ts';

const real = checkGeodata(readGeodata('geodata'));
const events = joinEvents(real);
const pages = [...real.places.values()].map((place) => joinPlace(place, real.places, events));
const pageOf = (id: string) => pages.find(({ place }) => place.id === id)!;

test('every location of every event is on the page of its place, and nowhere else', () => {
	const located = events.flatMap(({ id, locations }) =>
		locations.flatMap(({ placeId }) => (placeId === null ? [] : [`${id} ${placeId}`]))
	);
	const shown = pages.flatMap((page) => page.events.map(({ event }) => `${event.id} ${page.place.id}`));
	expect(shown.sort()).toEqual(located.sort());
	expect(located.length).toBeGreaterThan(20);
});

test('every claim about a place is on its page', () => {
	const about = events.flatMap(({ claims }) => claims.filter(({ placeId }) => placeId !== null)).length;
	expect(pages.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(about);
	expect(about).toBeGreaterThan(20);
});

test('part and whole, stand-in and what it stands in for, name each other', () => {
	for (const page of pages) {
		if (page.partOf) expect(pageOf(page.partOf.id).contains.map(({ id }) => id)).toContain(page.place.id);
		if (page.proxyFor)
			expect(pageOf(page.proxyFor.id).standsInFor.map(({ id }) => id)).toContain(page.place.id);
	}
	expect(pageOf('pmf-14th-brigade-hq').proxyFor?.id).toBe('al-qaim');
	expect(pageOf('anbar').contains.map(({ id }) => id)).toContain('ain-al-asad');
});

test('an event in a town is among those within its governorate', () => {
	const within = pageOf('anbar').eventsWithin.map(({ event }) => event.id);
	expect(within).toContain('2024-01-24-ain-al-asad-drone-attack');
	expect(pageOf('anbar').events.map(({ event }) => event.id)).not.toContain(within[0]);
});

test('the nearest places are those of a second formula, in its order', () => {
	for (const page of pages) {
		const here = page.place.geometry?.coordinates;
		if (!here) {
			expect(page.near).toEqual([]);
			continue;
		}
		const distances = page.near.map(
			({ place }) => vincenty(here, real.places.get(place.id)!.geometry!.coordinates).km
		);
		const metres = distances.map((km) => Math.round(km * 1000)); // two places can be equally far
		expect(metres).toEqual([...metres].sort((a, b) => a - b));
		for (const [i, { way }] of page.near.entries()) expect(way.km).toBeCloseTo(distances[i]!, 3);
	}
	expect(
		pageOf('al-bukamal')
			.near.map(({ place }) => place.id)
			.slice(0, 2)
	).toEqual(['qaim-bukamal-crossing', 'al-qaim']);
});

test('no distance leads to an area or to a point that stands in for another', () => {
	for (const { near } of pages)
		for (const { place } of near) {
			const { precision, proxy_for } = real.places.get(place.id)!.properties;
			expect([precision, proxy_for], place.id).toEqual([expect.stringMatching(/site|town/), null]);
		}
});

test('the checked distance stands on the pages of both its ends', () => {
	expect(
		pages
			.filter(({ checked }) => checked.length > 0)
			.map(({ place }) => place.id)
			.sort()
	).toEqual(['ain-al-asad', 'baghdad']);
});

test('what a place is has words, for every place of the record', () => {
	for (const { place } of pages) {
		const { feature_code, countries } = place.properties;
		if (feature_code !== null) expect(en.places.featureCode[feature_code], place.id).toBeTruthy();
		for (const code of countries) expect(en.places.country[code], place.id).toBeTruthy();
	}
	expect(sayPlace(pageOf('ain-al-asad').place, en)).toBe('Air base, Anbar Governorate, Iraq');
	expect(sayPlace(pageOf('iraq').place, en)).toBe('State');
});

test('a circle of parts does not hang the build', () => {
	const geodata = soundGeodata();
	const [marrow, aldan] = ['marrow', 'aldan'].map((id) => geodata.places.get(id)!);
	marrow!.properties.part_of = 'aldan';
	aldan!.properties.part_of = 'marrow';
	expect(joinPlace(marrow!, geodata.places, joinEvents(geodata)).partOf?.id).toBe('aldan');
});
