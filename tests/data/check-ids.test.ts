import { expect, test } from 'vitest';
import { faultsOf, faultsWith, soundFiles, STRIKE, VOTE, type Change } from '../fixtures.ts';

test.each<[string, string, Change, string]>([
	[
		'place',
		'gazetteer.geojson',
		({ features }) => features.push(features[1]),
		'gazetteer.geojson: id: "aldan" is used twice'
	],
	[
		'source',
		'sources.json',
		(sources) => void sources.push(sources[2]),
		'sources.json: id: "ref-almanac" is used twice'
	],
	[
		'actor',
		'actors.json',
		(actors) => void actors.push(actors[0]),
		'actors.json: id: "river-command" is used twice'
	]
])('an id that stands for two of a kind, here a %s, is refused [F06]', (_, path, change, fault) => {
	expect(faultsWith(path, change)).toEqual([fault]);
});

test('two events with one id are refused [F06]', () => {
	const copy = 'events/2022-03-06-vote-copy.json';
	expect(faultsOf({ ...soundFiles(), [copy]: soundFiles()[VOTE]! })).toEqual([
		`${copy}: id: "2022-03-06-marrow-vote" is not the name of the file`,
		'events: id: "2022-03-06-marrow-vote" is used twice'
	]);
});

test('an event whose id was changed, and with it its address, is refused [F06]', () => {
	expect(faultsWith(VOTE, (event) => (event.id = '2022-03-06-marrow-council'))).toEqual([
		`${VOTE}: id: "2022-03-06-marrow-council" is not the name of the file`
	]);
});

test('links to an event that cannot be read are not called dangling', () => {
	expect(faultsWith(STRIKE, (event) => (event.kind = 'battle'))).toEqual([
		expect.stringContaining(`${STRIKE}: kind: Invalid option`)
	]);
});
