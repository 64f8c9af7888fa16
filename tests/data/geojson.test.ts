import { expect, test } from 'vitest';
import { downloadsOf } from '../../src/lib/data/downloads.ts';
import { openAtlas } from '../../src/lib/data/open-atlas.ts';
import { soundFiles, STRIKE, urlOf, filesWith } from '../fixtures.ts';
import { furtherFaults, validatorFaults } from './geojson-faults.ts';

const files = filesWith(STRIKE, ({ where }) =>
	where.push({ ...where[0], place: null, label: 'Second site' })
);
const downloads = downloadsOf(openAtlas(files, urlOf));

/** The text of a download. */
function bodyOf(path: string): string {
	return downloads.find((download) => download.path === path)!.body;
}

const sound = bodyOf('events.geojson');

test.each(['events.geojson', 'gazetteer.geojson'])(
	'%s is valid RFC 7946 for two independent validators [F34]',
	(path) => {
		expect(validatorFaults(bodyOf(path))).toEqual([]);
		expect(bodyOf(path)).toContain('"geometry": null');
	}
);

test.each(['events.geojson', 'gazetteer.geojson'])(
	'%s has none of the faults that they do not look for [F34]',
	(path) => {
		expect(furtherFaults(bodyOf(path))).toEqual([]);
	}
);

test('the downloads are the same, byte for byte, when they are made again [F37]', () => {
	expect(
		downloadsOf(
			openAtlas(
				filesWith(STRIKE, () => undefined, files),
				urlOf
			)
		)
	).toEqual(downloads);
	expect(downloadsOf(openAtlas(soundFiles(), urlOf))).not.toEqual(downloads);
});

test.each([
	['cut off', sound.slice(0, -20)],
	['with an unknown geometry', sound.replace('"type": "Point"', '"type": "Circle"')],
	['with a coordinate in quotes', sound.replace('40.55', '"40.55"')],
	['with empty coordinates', sound.replace(/"coordinates": \[[^\]]*\]/, '"coordinates": []')],
	['without features', sound.replace('"features"', '"feature"')]
])('the validators notice a file %s', (_, text) => {
	expect(text).not.toBe(sound);
	expect(validatorFaults(text)).not.toEqual([]);
});

const strike = '2022-03-04-aldan-strike:aldan';

test.each([
	['byte order mark', `\ufeff${sound}`],
	['no newline at the end', sound.trimEnd()],
	['crs', sound.replace('{', '{"crs": {},')],
	['a key twice', sound.replace('"seq": 1', '"seq": 1, "seq": 2')],
	['an id twice', sound.replaceAll('2022-03-04-aldan-strike:2', strike)],
	[`${strike}: not 2-D`, sound.replace('34.8\n', '34.8, 60\n')],
	[`${strike}: more than 2 decimals`, sound.replace('34.8\n', '34.8123\n')],
	[`${strike}: outside the region`, sound.replace('40.55', '34.8').replace('34.8\n', '40.55\n')],
	[`${strike}: out of range`, sound.replace('34.8\n', '90.8\n')]
])('our own look notices: %s', (fault, text) => {
	expect(text).not.toBe(sound);
	expect(furtherFaults(text)).toContain(fault);
});
