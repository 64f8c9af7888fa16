import type { ActorBrief, SourceBrief } from './atlas-event.ts';
import { CONTEXT, type JsonLd, type JsonLdValue, type PageAddresses } from './json-ld.ts';
import type { PageEvent, PageLocation } from './page-event.ts';

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
