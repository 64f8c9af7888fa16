import type { Precision } from '../../../data/vocabulary.ts';
import type { Wind } from '../../../data/distances.ts';

/** The gazetteer. */
export const places = {
	places: {
		title: 'Places',
		deck: (count: number) =>
			`${count} places that the five articles name, or that are easily taken for one of them: where each is put, from which source, and how far off that may be.`,
		onMap: 'Places with a point or an area',
		onMapDeck: 'Drawn on the map where an event is there. An area is a circle to scale, not a site.',
		notOnMap: 'Known only as a division, a country or words',
		notOnMapDeck: 'Never drawn as a point.',
		place: 'Place',
		what: 'What it is',
		known: 'How well known',
		eventsHere: 'Events',
		featureClass: {
			A: 'administrative division',
			L: 'area or region',
			P: 'populated place',
			S: 'building or site'
		},
		featureCode: {
			ADM1: 'governorate or province',
			ADM2: 'district',
			AIRB: 'air base',
			AIRP: 'airport',
			GASF: 'gas field',
			INSM: 'military installation',
			PCLI: 'state',
			PPL: 'town',
			PPLA: 'chief town of a governorate',
			PPLA2: 'chief town of a district',
			PPLC: 'capital city',
			PSTB: 'border crossing',
			RGN: 'region'
		} as Record<string, string>,
		country: {
			IQ: 'Iraq',
			SY: 'Syria',
			IT: 'Italy',
			PS: 'Palestine',
			IL: 'Israel',
			LB: 'Lebanon',
			IR: 'Iran',
			US: 'United States'
		} as Record<string, string>,
		events: (count: number) =>
			count === 0
				? 'No event of the atlas is there'
				: count === 1
					? '1 event there'
					: `${count} events there`,
		names: 'Names as written',
		asWritten: 'As written',
		writtenIn: 'Article, paragraph',
		arabicFrom: 'Arabic name in other public sources; the five articles are in English',
		otherNames: 'Other spellings in public sources',
		notNamed: 'No article writes its name.',
		position: 'Position and how it is known',
		coordinates: 'Coordinates',
		twoDecimals: 'two decimals: about 1 km',
		noPoint: 'No point. A point would say more than is known.',
		pointMeans: {
			site: 'Named site: the point is its middle.',
			town: 'Named town: the point is its centre.',
			area: 'Area only: somewhere within the circle, no point is drawn.',
			province: 'Known only to the division.',
			country: 'Known only as a country.',
			unknown: 'No separate place.'
		} satisfies Record<Precision, string>,
		offBy: (km: number) => `What happened there may have been up to ${km} km from the point.`,
		across: (km: number) => `It reaches about ${km} km from its middle.`,
		precision: 'Precision',
		from: 'Taken from',
		codes: 'Codes',
		codesText: (acled: number | null, ucdp: number | null) =>
			`ACLED geo_precision ${acled ?? 'none'}; UCDP where_prec ${ucdp ?? 'none'}`,
		proxy: 'Stands in for it',
		proxyOf: 'Another place stands in',
		identifiers: 'Identifiers',
		geonames: (id: number) => `GeoNames ${id}`,
		wikidata: (id: string) => `Wikidata ${id}`,
		evidence: 'What other sources say',
		evidenceDeck:
			'Distances from the position above. Positions under share-alike licences are compared, not copied.',
		source: 'Source',
		licence: 'Licence',
		away: 'Away',
		verdict: 'Used',
		accepted: 'agrees',
		rejected: 'not accepted',
		km: (km: number) => `${km < 10 ? km.toFixed(1) : Math.round(km)} km`,
		relations: 'Relation to other places',
		partOf: 'Part of',
		contains: 'Contains',
		standsInFor: 'Its point stands in for',
		near: 'Nearest places of the gazetteer',
		nearDeck: 'Straight line over the ellipsoid (WGS 84), between the two points.',
		direction: 'Direction',
		distance: 'Distance',
		wind: {
			N: 'north',
			NNE: 'north-north-east',
			NE: 'north-east',
			ENE: 'east-north-east',
			E: 'east',
			ESE: 'east-south-east',
			SE: 'south-east',
			SSE: 'south-south-east',
			S: 'south',
			SSW: 'south-south-west',
			SW: 'south-west',
			WSW: 'west-south-west',
			W: 'west',
			WNW: 'west-north-west',
			NW: 'north-west',
			NNW: 'north-north-west'
		} satisfies Record<Wind, string>,
		eventsTitle: 'Events here',
		eventsWithin: 'Events at places within it',
		noEvents: 'No event of the atlas is placed here.',
		at: (place: string) => `at ${place}`,
		said: 'What is said about it',
		notes: 'Notes',
		plate: (name: string) => `${name}, drawn to scale`,
		plateCircle: (km: number) => `Drawn to scale, north up: the hatched circle is ${km} km in radius.`,
		plateNear: 'Other places of the gazetteer are solid, towns for orientation open.',
		plateCredit:
			'Rivers: Natural Earth. Borders © OpenStreetMap contributors (ODbL). Towns © GeoNames (CC BY 4.0). Lines imply no opinion on status.',
		noPlate: 'No drawing: there is no point to draw around.',
		openMap: 'Open the map',
		showOnMap: 'Show its events on the map'
	},
	check: {
		title: (from: string) => `Check: distance from ${from}`,
		stated: (publisher: string, paragraph: string) => `${publisher}, ${paragraph}`,
		measured: (from: string, to: string) => `Measured, ${from} to ${to}`,
		reach: 'Measured, anywhere within the two uncertainties',
		span: (min: number, max: number) => `${Math.round(min)} to ${Math.round(max)} km`,
		exact: (km: number, wind: string) => `${km.toFixed(1)} km, ${wind}`,
		method: 'Straight line over the ellipsoid (WGS 84), between the two points of the gazetteer.',
		differ: (stated: number, measured: number) => {
			const gap = Math.round(Math.abs(measured - stated));
			const share = Math.round((Math.abs(measured - stated) / measured) * 100);
			return `The figure of the article is ${gap} km (${share} per cent) ${stated < measured ? 'less' : 'more'} than the one measured.`;
		},
		outside: 'It lies outside what the uncertainty of the two places allows.',
		inside: 'It lies within what the uncertainty of the two places allows.',
		can: 'The article says “about”, and does not say from which part of the city it measures. A point well west of the centre, or a rounded figure, can account for the difference; a route by road cannot make it shorter than the straight line.',
		cannot:
			'The difference does not show where in the place anything happened, and it changes no position in the atlas.'
	}
};
