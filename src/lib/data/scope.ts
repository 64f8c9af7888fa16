import type { AtlasEvent } from './atlas-event.ts';
import type { PlaceRecord } from './schema/place.ts';
import { PRECISIONS, type Precision } from './vocabulary.ts';

/** How much the atlas holds, and between which days and in which countries. */
export interface Scope {
	/** ISO 8601 local dates of the first and last event of the main line. */
	from: string;
	to: string;
	/** ISO 3166-1 codes of the countries in which events of the main line are placed, sorted. */
	countries: string[];
	events: number;
	acts: number;
	placed: number;
	claims: number;
	/** Records by how their date is known. */
	dates: { stated: number; inferred: number };
}

/** Counts what the atlas holds. */
export function scopeOf(events: readonly AtlasEvent[]): Scope {
	const acts = events.filter(({ isMainLine }) => isMainLine);
	const days = acts.flatMap(({ when }) => when.edtf.match(/\d{4}-\d{2}-\d{2}/g) ?? []).sort();
	return {
		from: days[0] ?? '',
		to: days.at(-1) ?? '',
		countries: [
			...new Set(acts.flatMap(({ locations }) => locations.flatMap(({ countries }) => countries)))
		].sort(),
		events: events.length,
		acts: acts.length,
		placed: acts.filter(({ isOnMap }) => isOnMap).length,
		claims: events.reduce((sum, { claims }) => sum + claims.length, 0),
		dates: {
			stated: events.filter(({ when }) => when.basis === 'stated').length,
			inferred: events.filter(({ when }) => when.basis === 'inferred').length
		}
	};
}

/** One precision class with the codes that places and locations of the record bear in it. */
export interface PrecisionRow {
	precision: Precision;
	/** ACLED `geo_precision` and UCDP GED `where_prec`, sorted; empty where neither has a code. */
	acled: number[];
	ucdp: number[];
	places: number;
}

/** The precision classes with the codes in use, read off the record rather than stated a second time. */
export function precisionRows(places: Iterable<PlaceRecord>, events: readonly AtlasEvent[]): PrecisionRow[] {
	const all = [...places].map(({ properties }) => properties);
	const locations = events.flatMap((event) => event.locations);
	return PRECISIONS.map((precision) => {
		const own = all.filter((place) => place.precision === precision);
		const placed = locations.filter((location) => location.precision === precision);
		return {
			precision,
			acled: codes([...own.map((one) => one.geo_precision), ...placed.map((one) => one.geoPrecision)]),
			ucdp: codes([...own.map((one) => one.where_prec), ...placed.map((one) => one.wherePrec)]),
			places: own.length
		};
	});
}

function codes(found: readonly (number | null)[]): number[] {
	return [...new Set(found.filter((code) => code !== null))].sort((a, b) => a - b);
}
