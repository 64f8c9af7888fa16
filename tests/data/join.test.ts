import { expect, test } from 'vitest';
import { sourceBrief } from '../../src/lib/data/briefs.ts';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { joinEvents } from '../../src/lib/data/join-events.ts';
import {
	ANSWER,
	idOf,
	soundEvent,
	soundEvents,
	soundFiles,
	soundGeodata,
	STATEMENT,
	STRIKE,
	TOTAL,
	VOTE
} from '../fixtures.ts';

test('every event knows its place in the order and on the main line [B07]', () => {
	expect(soundEvents().map(({ id, seq, position, isMainLine }) => [id, seq, position, isMainLine])).toEqual([
		[idOf(STRIKE), 1, 1, true],
		[idOf(STATEMENT), 2, null, false],
		[idOf(ANSWER), 3, 2, true],
		[idOf(VOTE), 4, 3, true],
		[idOf(TOTAL), 5, null, false]
	]);
});

test('an earlier event that is added moves the others in the order, and no address [B01]', () => {
	const files = soundFiles();
	const earlier = STRIKE.replace('2022-03-04', '2022-03-01');
	// A copy that is three days older; the statement that it was said in stays where it is.
	const statement = idOf(STATEMENT);
	files[earlier] = files[STRIKE]!.replaceAll(statement, '<statement>')
		.replaceAll('2022-03-04', '2022-03-01')
		.replaceAll('2022-03-03', '2022-02-28')
		.replaceAll('<statement>', statement);
	const before = soundEvents().map(({ id }) => id);
	const after = joinEvents(checkGeodata(files));
	expect(after.map(({ id }) => id)).toEqual([idOf(earlier), ...before]);
	expect(after.find(({ id }) => id === idOf(STRIKE))?.position).toBe(2);
});

test('an answer names what it answers and who says so, and is named there in turn [E05]', () => {
	const [response] = soundEvent(ANSWER).responses;
	expect(response?.event?.id).toBe(idOf(STRIKE));
	expect(response?.saidBy.name).toBe('Harbour Guard');
	expect(response?.citations).toEqual([{ source: 'marrow-herald-1', paragraph: 2 }]);
	expect(soundEvent(STRIKE).answeredBy).toEqual([
		{ ...response, event: expect.objectContaining({ id: idOf(ANSWER) }) }
	]);
	expect(soundEvent(STRIKE).responses).toEqual([]);
});

test('an answer to attacks in general names no event [E05]', () => {
	const { responses } = soundEvent(STRIKE, (event) => {
		event.responds_to = [
			{
				event: null,
				text: 'An answer to attacks.',
				said_by: 'river-command',
				citations: event.when.citations
			}
		];
	});
	expect(responses).toEqual([expect.objectContaining({ event: null, text: 'An answer to attacks.' })]);
});

test('statements and background appear with the event they are about', () => {
	expect(soundEvent(STRIKE).reactions.map(({ id }) => id)).toEqual([idOf(STATEMENT)]);
	expect(soundEvent(STATEMENT).about?.id).toBe(idOf(STRIKE));
	expect(soundEvent(TOTAL).about).toBeNull();
	const { reactions } = soundEvent(VOTE, (event) => (event.about = idOf(VOTE)), TOTAL);
	expect(reactions.map(({ id }) => id)).toEqual([idOf(TOTAL)]);
});

test('an event is contested when two of its claims cannot both be true [E07]', () => {
	expect(soundEvent(STRIKE).contested).toBe(true);
	expect(soundEvent(VOTE).contested).toBe(false);
	expect(soundEvent(STRIKE).claims[1]?.disputes).toEqual([
		expect.objectContaining({
			eventId: idOf(STRIKE),
			claimId: 'c4',
			text: 'The River Command said that one person was killed.',
			saidBy: expect.objectContaining({ id: 'river-command', isParty: true }) as object,
			note: 'The two figures differ.'
		})
	]);
});

test('what was said in a statement is found both with the act and with the statement', () => {
	expect(soundEvent(STATEMENT).saidHere.map(({ event, claim }) => [event.id, claim.id])).toEqual([
		[idOf(STRIKE), 'c2']
	]);
	const [, killed] = soundEvent(STRIKE).claims;
	expect(killed?.statedIn?.id).toBe(idOf(STATEMENT));
	expect(killed?.via.map(({ name }) => name)).toEqual(['Marrow Herald']);
	expect(killed?.placeName).toBe('Aldan');
});

test('both sides of the fighting are marked as parties, and nobody else [E02]', () => {
	const actors = soundEvents().flatMap((event) => event.actors.map(({ actor }) => actor));
	const parties = new Set(actors.filter(({ isParty }) => isParty).map(({ id }) => id));
	expect(parties).toEqual(new Set(['river-command', 'harbour-guard']));
});

test('a location has the precision, the radius and the point of its place [E09]', () => {
	expect(soundEvent(STRIKE).locations[0]).toMatchObject({
		key: `${idOf(STRIKE)}:aldan`,
		name: 'Aldan',
		precision: 'town',
		uncertaintyKm: 3,
		position: [40.55, 34.8],
		geoPrecision: 1,
		wherePrec: 1,
		isProxy: false,
		labelSide: 'left'
	});
});

test('a location that is known less well than its place keeps the point but not the codes [E09]', () => {
	const { locations } = soundEvent(STRIKE, ({ where }) =>
		Object.assign(where[0], { precision: 'area', uncertainty_km: 12, label: 'Near the town' })
	);
	expect(locations[0]).toMatchObject({
		name: 'Near the town',
		precision: 'area',
		uncertaintyKm: 12,
		position: [40.55, 34.8],
		geoPrecision: 2,
		wherePrec: 2
	});
});

test('a location known only as a province has no point, though its place has one [E10]', () => {
	const { locations, isOnMap, notOnMap } = soundEvent(STRIKE, (event) => {
		event.where[0].precision = 'province';
		event.not_on_map = 'Only the province is known.';
	});
	expect(locations[0]).toMatchObject({
		precision: 'province',
		position: null,
		geoPrecision: 3,
		wherePrec: 4
	});
	expect([isOnMap, notOnMap]).toEqual([false, 'Only the province is known.']);
});

test('a location that no article names has a key of its own and no point [B21]', () => {
	const { locations, isOnMap } = soundEvent(STRIKE, ({ where }) =>
		where.push({ ...where[0], place: null, label: 'Second site' })
	);
	expect(locations[1]).toMatchObject({
		key: `${idOf(STRIKE)}:2`,
		name: 'Second site',
		precision: 'unknown',
		position: null,
		uncertaintyKm: null,
		countries: []
	});
	expect(isOnMap).toBe(true);
});

test('a place that stands in for another says so [E09]', () => {
	expect(soundEvent(ANSWER).locations[0]).toMatchObject({
		isProxy: true,
		proxyReason: 'The outskirts have no point of their own.',
		precision: 'area'
	});
});

test('the sources of an event are all that it cites, each once, in the order of the list', () => {
	expect(soundEvent(STRIKE).sourceIds).toEqual(['aldan-gazette-1', 'marrow-herald-1', 'ref-almanac']);
	expect(soundEvent(VOTE).sourceIds).toEqual(['aldan-gazette-1']);
});

test('a record that was not checked is not joined with gaps', () => {
	const geodata = soundGeodata();
	geodata.actors.delete('harbour-guard');
	expect(() => joinEvents(geodata)).toThrow('no record "harbour-guard"');
});

test('a source is dated as finely as it is known', () => {
	const article = soundGeodata().sources.get('aldan-gazette-1')!;
	expect(sourceBrief(article)).toMatchObject({ letter: 'A', issued: '2022-03-06', issuedBasis: 'stated' });
	expect(sourceBrief({ ...article, issued: { 'date-parts': [[2022, 3]] } }).issued).toBe('2022-03');
	expect(sourceBrief(soundGeodata().sources.get('ref-almanac')!).letter).toBeNull();
});
