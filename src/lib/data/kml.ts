import type { EventCollection, EventFeature } from './event-features.ts';
import { element, escapeXml } from './xml.ts';

/**
 * The events as KML 2.2 for Google Earth and others: one placemark for each event and location, without a point where
 * none is known. Plain text only: Google Earth would run markup even when it is escaped as CDATA.
 */
export function eventsKml({ features }: EventCollection, name: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
${element('name', name)}
${features.map(placemark).join('\n')}
</Document>
</kml>
`;
}

/** What a placemark carries besides name, text, time and point. */
const DATA = [
	'event_id',
	'seq',
	'kind',
	'edtf',
	'place',
	'place_ar',
	'precision',
	'uncertainty_km',
	'contested',
	'source_ids',
	'url'
] as const;

function placemark({ id, geometry, properties }: EventFeature): string {
	const { title, summary, start_utc, end_utc } = properties;
	const data = [
		...DATA.map((key) => datum(key, properties[key])),
		datum('paragraphs', paragraphsOf(properties))
	];
	const lines = [
		element('name', title),
		element('description', `${summary} ${saidBy(properties)}`),
		start_utc === null && end_utc === null
			? ''
			: `<TimeSpan>${start_utc === null ? '' : element('begin', start_utc)}${end_utc === null ? '' : element('end', end_utc)}</TimeSpan>`,
		`<ExtendedData>${data.join('')}</ExtendedData>`,
		geometry === null ? '' : `<Point>${element('coordinates', geometry.coordinates.join(','))}</Point>`
	];
	return `<Placemark id="${escapeXml(id.replace(/[^\w.-]/g, '_').replace(/^(?=\d)/, 'e'))}">\n${lines.filter(Boolean).join('\n')}\n</Placemark>`;
}

/** So that a placemark copied out of its file still says whose words it rests on. */
function saidBy({ claims, precision, uncertainty_km }: EventFeature['properties']): string {
	const speakers = [...new Set(claims.map(({ said_by }) => said_by))].join(', ');
	const within = uncertainty_km === null ? '' : `, within about ${uncertainty_km} km`;
	return `According to: ${speakers}. Place known to: ${precision}${within}.`;
}

/** The paragraphs on which the claims rest, each once: "iit-2021-06 ¶6;naaju-2021-06 ¶5". */
function paragraphsOf({ claims }: EventFeature['properties']): string {
	return [...new Set(claims.map(({ source_id, paragraph }) => `${source_id} ¶${paragraph}`))].join(';');
}

function datum(name: string, value: string | number | boolean | null): string {
	return value === null ? '' : `<Data name="${escapeXml(name)}">${element('value', String(value))}</Data>`;
}
