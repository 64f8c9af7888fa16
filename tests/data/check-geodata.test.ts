import { expect, test } from 'vitest';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { GeodataError } from '../../src/lib/data/problem.ts';
import { faultsOf, filesWith, filesWithout, soundFiles, STATEMENT, STRIKE, VOTE } from '../fixtures.ts';

test('the sound record has no faults', () => {
	expect(faultsOf(soundFiles())).toEqual([]);
});

test('the faults of several files are listed in one go', () => {
	let files = filesWith(STRIKE, (event) => void (event.claims[1].value.min = 5));
	files = filesWith(VOTE, (event) => void (event.when.zone = 'Asia/Marrow'), files);
	files = filesWith('sources.json', (sources) => void (sources[1].custom.letter = 'A'), files);
	files = filesWith(
		'gazetteer.geojson',
		(all) => void (all.features[0].properties.uncertainty_km = 0),
		files
	);
	expect(faultsOf(files)).toEqual([
		'gazetteer.geojson: features.0.properties.uncertainty_km: Too small: expected number to be >0'
	]);
	files['gazetteer.geojson'] = soundFiles()['gazetteer.geojson']!;
	expect(faultsOf(files)).toEqual([
		'events/2022-03-06-marrow-vote.json: when.zone: "Asia/Marrow" is not an IANA time zone',
		'events/2022-03-04-aldan-strike.json: claims.1.value.min: 5 is more than the maximum, 3',
		'sources.json: marrow-herald-1.custom.letter: "A" already stands for "aldan-gazette-1"'
	]);
});

test('files that cannot be read are all listed, and what can be read is still looked at', () => {
	const files = { ...soundFiles(), [STRIKE]: '{', [VOTE]: '[]', 'notes.json': '{}' };
	const faulty = faultsOf(files).map((line) => line.split(':')[0]);
	expect(faulty).toEqual([STRIKE, VOTE, 'notes.json']);
});

test('a dispute with a claim of an event that cannot be read is no second fault', () => {
	const dispute = { claim: '2022-03-04-aldan-strike#c1', note: 'The two differ.' };
	const files = filesWith(STATEMENT, (event) => void (event.claims[0].disputes = [dispute]));
	expect(faultsOf({ ...files, [STRIKE]: '{' }).map((line) => line.split(':')[0])).toEqual([STRIKE]);
});

test.each(['gazetteer.geojson', 'sources.json', 'actors.json'])('a record without %s is refused', (path) => {
	expect(faultsOf(filesWithout(path))).toEqual([`${path}: the file is missing`]);
});

test.each(['notes.json', 'events.json', 'drafts/2022-03-04-aldan-strike.json'])(
	'a file that no rule looks at, %s, is refused',
	(path) => {
		expect(faultsOf({ ...soundFiles(), [path]: '{}' })).toEqual([`${path}: is not a file of the record`]);
	}
);

test('an unsound record is refused with an error that lists every fault', () => {
	const files = { ...soundFiles(), 'notes.json': '{}', 'sources.json': '' };
	expect(() => checkGeodata(files)).toThrow(GeodataError);
	expect(() => checkGeodata(files)).toThrow(
		'geodata has 2 fault(s):\n  sources.json: the file is empty\n  notes.json: is not a file of the record'
	);
});

test('a sound record is handed on by id', () => {
	const geodata = checkGeodata(soundFiles());
	expect([...geodata.places.keys()]).toEqual(['marrow', 'aldan', 'marrow-outskirts', 'iraq']);
	expect(geodata.events.size).toBe(5);
});
