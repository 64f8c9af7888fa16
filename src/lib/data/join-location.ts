import type { AtlasLocation } from './atlas-event.ts';
import type { Geodata } from './check/geodata.ts';
import type { WhereRecord } from './schema/event.ts';
import type { Precision } from './vocabulary.ts';
import { wanted } from './wanted.ts';

const DRAWN: readonly Precision[] = ['site', 'town', 'area'];

/** One location of an event with its place; `index` tells apart those that name no place. */
export function joinLocation(
	eventId: string,
	where: WhereRecord,
	index: number,
	geodata: Geodata
): AtlasLocation {
	const place = where.place === null ? undefined : wanted(geodata.places, where.place);
	const own = place?.properties;
	const precision = where.precision ?? own?.precision ?? 'unknown';
	const coarser = where.precision !== undefined && where.precision !== own?.precision;
	return {
		key: `${eventId}:${where.place ?? index + 1}`,
		placeId: where.place,
		name: where.label ?? own?.name ?? '',
		nameAr: own?.name_ar ?? null,
		relation: where.relation,
		asWritten: where.as_written,
		precision,
		// The radius of the place says nothing of a location that is known less well.
		uncertaintyKm: where.uncertainty_km ?? (coarser ? null : (own?.uncertainty_km ?? null)),
		position: place?.geometry && DRAWN.includes(precision) ? place.geometry.coordinates : null,
		isProxy: (own?.proxy_for ?? null) !== null,
		proxyReason: own?.proxy_reason ?? null,
		geoPrecision: coarser ? ACLED_OF[precision] : (own?.geo_precision ?? null),
		wherePrec: coarser ? UCDP_OF[precision] : (own?.where_prec ?? null),
		countries: own?.countries ?? [],
		admin1: own?.admin1 ?? null,
		labelSide: own?.label_side ?? 'right',
		reason: where.reason,
		citations: where.citations
	};
}

/** ACLED `geo_precision` of a location that is known less well than its place (ACLED codebook). */
const ACLED_OF: Record<Precision, number | null> = {
	site: 1,
	town: 1,
	area: 2,
	province: 3,
	country: 3,
	unknown: null
};
/** UCDP GED `where_prec`, likewise (UCDP GED codebook 24.1). */
const UCDP_OF: Record<Precision, number | null> = {
	site: 1,
	town: 1,
	area: 2,
	province: 4,
	country: 6,
	unknown: 7
};
