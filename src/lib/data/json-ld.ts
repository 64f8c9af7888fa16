import type { ActorBrief, SourceBrief } from './atlas-event.ts';
import type { JsonLd, JsonLdValue } from './json-ld-text.ts';
import type { PageEvent, PageLocation } from './page-event.ts';
import type { SourceRecord } from './schema/source.ts';

/** Addresses of pages, as they stand in the document: absolute, or relative to its own address. */
export interface PageAddresses {
	event: (id: string) => string;
	source: (id: string) => string;
	/** Of the page of the data, and of a file below it. */
	data: () => string;
	download: (path: string) => string;
}

const CONTEXT = 'https://schema.org' as const;
const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** An event for search engines: an act or decision as `Event`, what is said or counted as `Claim`. */
export function eventJsonLd(
	event: PageEvent,
	sources: readonly SourceBrief[],
	addresses: PageAddresses
): JsonLd {
	const cited = sources.filter(({ id, letter }) => letter !== null && event.sourceIds.includes(id));
	const articles = cited.map((source) => articleBrief(source, addresses));
	const description = event.summary.map(({ text }) => text).join(' ');
	if (!event.isMainLine)
		return {
			'@context': CONTEXT,
			'@type': 'Claim',
			name: event.title,
			text: description,
			url: addresses.event(event.id),
			author: speakersOf(event).map(agent),
			appearance: articles,
			...(event.about
				? { about: { '@type': 'Thing', name: event.about.title, url: addresses.event(event.about.id) } }
				: {})
		};
	return {
		'@context': CONTEXT,
		'@type': 'Event',
		name: event.title,
		description,
		url: addresses.event(event.id),
		...datesOf(event),
		location: event.locations.length > 0 ? event.locations.map(place) : [unknownPlace(event.notOnMap)],
		subjectOf: articles
	};
}

/** One of the articles, or a reference, as `NewsArticle`. */
export function sourceJsonLd(source: SourceRecord, addresses: PageAddresses): JsonLd {
	const issued = (source.issued['date-parts'][0] ?? [])
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	const { custom } = source;
	return {
		'@context': CONTEXT,
		'@type': 'NewsArticle',
		headline: source.title,
		url: source.URL,
		mainEntityOfPage: addresses.source(source.id),
		inLanguage: source.language,
		datePublished: issued,
		publisher: { '@type': 'Organization', name: source['container-title'] },
		author: { '@type': 'Organization', name: source['container-title'] },
		...(custom.role === 'article'
			? { description: `Date ${custom.issued_basis.basis}. ${custom.issued_basis.reason}` }
			: {})
	};
}

/** The downloads as one `Dataset`. */
export function datasetJsonLd(
	dataset: {
		name: string;
		description: string;
		version: string;
		files: readonly { path: string; mediaType: string; bytes: number }[];
		/** Earliest and latest day, `2020-01-03`. */
		from: string;
		to: string;
	},
	addresses: PageAddresses
): JsonLd {
	return {
		'@context': CONTEXT,
		'@type': 'Dataset',
		name: dataset.name,
		description: dataset.description,
		url: addresses.data(),
		version: dataset.version,
		license: DATA_LICENCE,
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: 'Strike Atlas' },
		temporalCoverage: `${dataset.from}/${dataset.to}`,
		spatialCoverage: [
			{ '@type': 'Place', name: 'Iraq' },
			{ '@type': 'Place', name: 'Syria' }
		],
		distribution: dataset.files.map(({ path, mediaType, bytes }) => ({
			'@type': 'DataDownload',
			name: path,
			contentUrl: addresses.download(path),
			encodingFormat: mediaType,
			contentSize: `${bytes} B`
		}))
	};
}

function articleBrief({ id, title, publisher, url }: SourceBrief, addresses: PageAddresses): JsonLdValue {
	return {
		'@type': 'NewsArticle',
		...{ headline: title, url, mainEntityOfPage: addresses.source(id) },
		publisher: { '@type': 'Organization', name: publisher }
	};
}

function agent({ name, kind }: ActorBrief): JsonLdValue {
	return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}

/** Who speaks: those with the role, or else those who make the claims. */
function speakersOf({ actors, claims }: PageEvent): ActorBrief[] {
	const speakers = actors.filter(({ role }) => role === 'speaker').map(({ actor }) => actor);
	const said = speakers.length > 0 ? speakers : claims.map(({ saidBy }) => saidBy);
	return [...new Map(said.map((actor) => [actor.id, actor])).values()];
}

/** Local days only: a clock time that is about right has no form in schema.org. An open end is left out. */
function datesOf({ when }: PageEvent): Record<string, JsonLdValue> {
	const [from = '', to = from] = when.edtf.split('/').map((day) => day.replace(/[~?%]$/, ''));
	const isKnown = (day: string) => day !== '' && day !== '..';
	// An Event needs a start: of an event known only to be over by a day, that day is the latest it can have begun.
	return { startDate: isKnown(from) ? from : to, ...(isKnown(to) ? { endDate: to } : {}) };
}

function place({ name, countries, position, uncertaintyKm }: PageLocation): JsonLdValue {
	const [longitude = 0, latitude = 0] = position ?? [];
	const point = { '@type': 'GeoCoordinates', latitude, longitude };
	return {
		'@type': 'Place',
		name,
		...(countries[0] ? { address: { '@type': 'PostalAddress', addressCountry: countries[0] } } : {}),
		...(position
			? {
					geo: {
						'@type': 'GeoCircle',
						...{ geoMidpoint: point, geoRadius: Math.round((uncertaintyKm ?? 1) * 1000) }
					}
				}
			: {})
	};
}

function unknownPlace(reason: string | null): JsonLdValue {
	return { '@type': 'Place', name: 'Not stated', ...(reason === null ? {} : { description: reason }) };
}
