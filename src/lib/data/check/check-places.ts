import { distance } from '@turf/turf';
import type { PlaceRecord } from '../schema/place.ts';
import { PRECISIONS } from '../vocabulary.ts';
import { fileOf, type ReportIn, type Rule } from './geodata.ts';

type Position = [number, number];

/** `[west, south, east, north]` in degrees, generous: to catch swapped or foreign coordinates, not to settle borders. */
const COUNTRY_BOXES: Record<string, [number, number, number, number]> = {
	IQ: [38.7, 29, 48.7, 37.5],
	SY: [35.5, 32.2, 42.5, 37.5],
	IT: [6, 35, 19, 48],
	PS: [34.1, 31.1, 35.7, 32.7],
	IL: [34.1, 29.4, 35.9, 33.5],
	LB: [35, 33, 36.7, 34.8],
	IR: [44, 25, 63.5, 39.9],
	US: [-180, 18, -66, 72]
};

/** No place is known to better than about a kilometre, so two decimals say all there is. */
const MOST_DECIMALS = 2;

/** Coordinates lie where the country is, are no finer than they are known, and agree with what they are taken from. */
export const checkPlaces: Rule = (geodata, report) => {
	for (const place of geodata.places.values()) {
		const fault = (field: string, reason: string) =>
			report('gazetteer.geojson', `${place.id}.${field}`, reason);
		const { precision, uncertainty_km, proxy_for, proxy_reason, representative_point } = place.properties;
		const pointed = ['site', 'town', 'area'].includes(precision);
		if (pointed !== (place.geometry !== null))
			fault('geometry', pointed ? `a ${precision} has a point` : `"${precision}" must not have a point`);
		if (pointed && uncertainty_km === null)
			fault('properties.uncertainty_km', 'a point says how far off it may be');
		if ((proxy_for === null) !== (proxy_reason === null))
			fault('properties.proxy_reason', 'a proxy says that it is one, and why');
		if (place.geometry) checkPosition(place, place.geometry.coordinates, 'geometry.coordinates', fault);
		if (representative_point)
			checkPosition(place, representative_point, 'properties.representative_point', fault);
		const stand = proxy_for === null ? undefined : geodata.places.get(proxy_for);
		if (
			stand?.geometry &&
			place.geometry &&
			kmBetween(place.geometry.coordinates, stand.geometry.coordinates) > 0.1
		)
			fault('geometry.coordinates', `is not where "${stand.id}" is, for which it stands in`);
	}
};

function checkPosition(
	place: PlaceRecord,
	position: Position,
	field: string,
	fault: (field: string, reason: string) => void
): void {
	const [lon, lat] = position;
	const boxes = place.properties.countries.map((country) => ({ country, box: COUNTRY_BOXES[country] }));
	for (const { country, box } of boxes)
		if (!box) fault('properties.countries', `no box for country "${country}" in check-places.ts`);
	const inside = ([x, y]: Position) =>
		boxes.some(({ box }) => box && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
	if (boxes.length > 0 && !inside(position))
		fault(
			field,
			`[${lon}, ${lat}] is outside ${place.properties.countries.join(', ')}${inside([lat, lon]) ? '; swapped? longitude comes first' : ''}`
		);
	if ([lon, lat].some((degrees) => decimalsOf(degrees) > MOST_DECIMALS))
		fault(field, `[${lon}, ${lat}] has more than ${MOST_DECIMALS} decimals, finer than it is known`);
	const accepted = place.properties.evidence.filter(({ rejected }) => rejected === undefined);
	for (const [i, evidence] of place.properties.evidence.entries()) {
		if (evidence.position && !isAbout(evidence.km_away, kmBetween(evidence.position, position)))
			fault(
				`properties.evidence.${i}.km_away`,
				`is ${kmBetween(evidence.position, position).toFixed(2)} km, not ${evidence.km_away}`
			);
	}
	const nearest = Math.min(...accepted.map(({ km_away }) => km_away));
	const reach = place.properties.uncertainty_km ?? 0;
	if (accepted.length > 0 && nearest > Math.max(1, reach * 0.5))
		fault(field, `is ${nearest} km from the nearest accepted reference`);
	for (const { from, km_away } of accepted)
		if (km_away > reach)
			fault(
				'properties.uncertainty_km',
				`${reach} km does not reach the accepted position of ${from}, ${km_away} km away`
			);
}

/** Locations of events are no finer than their places, and an event without any point says why. */
export const checkLocations: Rule = (geodata, report) => {
	for (const event of geodata.events.values()) {
		const isPointed = event.where.some((where) => {
			const place = where.place === null ? undefined : geodata.places.get(where.place);
			const precision = where.precision ?? place?.properties.precision ?? 'unknown';
			return Boolean(place?.geometry) && PRECISIONS.indexOf(precision) <= PRECISIONS.indexOf('area');
		});
		event.where.forEach((where, i) => {
			const place = where.place === null ? undefined : geodata.places.get(where.place);
			const own = place?.properties.precision ?? 'unknown';
			// A location without a place is known as well as `precision` says; there is nothing it could be finer than.
			reportFiner(
				event.id,
				i,
				place && where.precision && PRECISIONS.indexOf(where.precision) < PRECISIONS.indexOf(own),
				'precision',
				report
			);
			const reach = place?.properties.uncertainty_km ?? 0;
			reportFiner(
				event.id,
				i,
				where.uncertainty_km !== undefined && where.uncertainty_km < reach,
				'uncertainty_km',
				report
			);
		});
		if (!isPointed && event.not_on_map === undefined)
			report(fileOf(event), 'not_on_map', 'no location has a point; say why');
		if (isPointed && event.not_on_map !== undefined)
			report(fileOf(event), 'not_on_map', 'a location has a point, so the event is on the map');
	}
};

function reportFiner(
	id: string,
	index: number,
	finer: boolean | '' | undefined,
	field: string,
	report: ReportIn
): void {
	if (finer)
		report(`events/${id}.json`, `where.${index}.${field}`, 'is finer than the place itself is known');
}

/** Equal within half a per cent, by which a sphere and the ellipsoid may differ, or within 50 m. */
function isAbout(stated: number, measured: number): boolean {
	return Math.abs(stated - measured) <= Math.max(0.05, measured * 0.005);
}

function kmBetween(a: Position, b: Position): number {
	return distance(a, b, { units: 'kilometers' });
}

function decimalsOf(degrees: number): number {
	return String(degrees).split('.')[1]?.length ?? 0;
}
