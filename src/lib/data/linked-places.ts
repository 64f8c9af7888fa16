import type { PlaceRecord } from './schema/place.ts';
import type { SourceRecord } from './schema/source.ts';

/** Country codes that the format’s schema does not know: the Gaza Strip’s is one. */
const UNKNOWN_CODES = new Set(['PS']);

/** The years that the articles speak of: when the names are in use. */
const PERIOD = { timespans: [{ start: { in: '2020' }, end: { in: '2024' } }] };

/** Publication years of the sources, by id. */
type Years = ReadonlyMap<string, string>;

/**
 * The gazetteer in Linked Places Format 2, as World Historical Gazetteer reads it.
 *
 * Places have `@id` and no GeoJSON `id`, which JSON-LD would take for the same key. The radius of uncertainty stands
 * in kilometres.
 *
 * @see https://github.com/LinkedPasts/linked-places-format
 */
export function linkedPlaces(places: Iterable<PlaceRecord>, sources: Iterable<SourceRecord>): object {
	const years: Years = new Map(
		[...sources].map(({ id, issued }) => [id, String(issued['date-parts'][0]?.[0] ?? '')])
	);
	const sorted = [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		'@context': 'https://whgazetteer.org/schema/lpo_v2.0.jsonld',
		type: 'FeatureCollection',
		features: sorted.map((place) => linkedPlace(place, years))
	};
}

/** The `@id` of a place: a prefixed term, since the files do not know where the site stands. */
function termOf(id: string): string {
	return `strikeatlas:${id}`;
}

function linkedPlace({ id, geometry, properties: own }: PlaceRecord, years: Years): object {
	const codes = own.countries.filter((code) => !UNKNOWN_CODES.has(code));
	const links = [
		...(own.geonames_id === null ? [] : [`gn:${own.geonames_id}`]),
		...(own.wikidata_id === null ? [] : [`wd:${own.wikidata_id}`])
	].map((identifier) => ({ type: 'exactMatch', identifier }));
	const notes = [
		...(geometry === null || own.coordinates_from === null ? [] : [`Coordinates: ${own.coordinates_from}.`]),
		...(own.proxy_reason === null ? [] : [own.proxy_reason]),
		...own.notes
	];
	return {
		'@id': termOf(id),
		type: 'Feature',
		properties: {
			title: own.name,
			...(codes.length > 0 ? { ccodes: codes } : {}),
			fclasses: [own.feature_class]
		},
		when: PERIOD,
		names: namesOf(own, years),
		geometry: geometry && {
			...geometry,
			certainty: own.precision === 'site' || own.precision === 'town' ? 'certain' : 'less-certain',
			...(own.uncertainty_km === null
				? {}
				: { approximation: { type: 'geo:hasSpatialAccuracy', tolerance: own.uncertainty_km } })
		},
		...(own.part_of === null
			? {}
			: { relations: [{ relationType: 'gvp:broaderPartitive', relationTo: termOf(own.part_of) }] }),
		...(links.length > 0 ? { links } : {}),
		...(notes.length > 0 ? { descriptions: notes.map((value) => ({ value, lang: 'en' })) } : {})
	};
}

/** Every name once, with the paragraphs that write it so. */
function namesOf(own: PlaceRecord['properties'], years: Years): object[] {
	const written = own.spellings.map(({ text, written_in }) => ({
		toponym: text,
		lang: 'en',
		citations: written_in.map(({ source, paragraph }) => ({
			label: `${source}, paragraph ${paragraph}`,
			year: years.get(source) ?? ''
		}))
	}));
	const seen = new Set(written.map(({ toponym }) => toponym));
	const further = (names: readonly string[], lang: string) =>
		names.flatMap((toponym) => (seen.has(toponym) ? [] : (seen.add(toponym), [{ toponym, lang }])));
	return [
		...further([own.name], 'en'),
		...written,
		...further([...(own.name_ar === null ? [] : [own.name_ar]), ...own.other_names_ar], 'ar'),
		...further(own.other_names, 'und')
	];
}
