import { expect, test } from 'vitest';
import { checkGeodata } from '../../src/lib/data/check/check-geodata.ts';
import { joinEvents } from '../../src/lib/data/join-events.ts';
import { readGeodata } from '../../src/lib/data/read-geodata.ts';
import { precisionRows, scopeOf } from '../../src/lib/data/scope.ts';
import { PRECISIONS } from '../../src/lib/data/vocabulary.ts';

const real = checkGeodata(readGeodata('geodata'));
const events = joinEvents(real);

test('period, area and size are those of the record [E12]', () => {
	const scope = scopeOf(events);
	expect(scope).toMatchObject({ from: '2020-01-03', to: '2024-01-24', countries: ['IQ', 'SY'] });
	expect(scope.events).toBe(real.events.size);
	expect(scope.acts).toBe(events.filter(({ position }) => position !== null).length);
	expect(scope.placed).toBeLessThan(scope.acts);
	expect(scope.dates.stated + scope.dates.inferred).toBe(scope.events);
});

test('each precision class shows the codes in use, and only those of its coarseness [E09]', () => {
	const rows = precisionRows(real.places.values(), events);
	expect(rows.map(({ precision }) => precision)).toEqual([...PRECISIONS]);
	expect(rows.reduce((sum, { places }) => sum + places, 0)).toBe(real.places.size);
	const byClass = new Map(rows.map((row) => [row.precision, row]));
	expect(byClass.get('site')!.acled).toContain(1);
	expect(byClass.get('area')!.acled).not.toContain(1);
	expect(byClass.get('area')!.acled).toContain(2);
	expect(byClass.get('province')!.ucdp).toContain(4);
	expect(byClass.get('country')!.ucdp).toEqual([6]);
});
