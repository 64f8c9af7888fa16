/** The parts of the invented record, as they would stand in `geodata/`. Nothing in it is true. */

/** The texts of two invented articles. A paragraph is a line that is not empty; one has a no-break space. */
export const TEXTS = new Map([
	[
		'aldan-gazette-1',
		[
			'Home News Harbour Weather',
			'The River Command said its aircraft struck a depot near\u00a0Aldan early on Friday.',
			'The Harbour Guard said three of its members were killed and two were wounded.',
			'A spokesman of the Guard promised an “answer to the cowardly raid” within days.',
			'The Council of Marrow voted on Sunday to close the river crossing.'
		].join('\n')
	],
	[
		'marrow-herald-1',
		[
			'Rockets fell on the outskirts of Marrow on Saturday evening.',
			'The Harbour Guard said the rockets were its answer to the raid near Aldan.',
			'The River Command said that one person was killed near Aldan on Friday.',
			'At least forty attacks were counted along the river in those weeks.'
		].join('\n\n')
	]
]);

/** A citation of the first article. */
export const gazette = (paragraph: number, quote?: string) => ({
	source: 'aldan-gazette-1',
	paragraph,
	quote
});

/** A citation of the second article. */
export const herald = (paragraph: number, quote?: string) => ({
	source: 'marrow-herald-1',
	paragraph,
	quote
});

const article = (id: string, letter: string, day: number, paragraphs: number) => ({
	id,
	type: 'webpage',
	title: `Invented article ${letter}`,
	'container-title': letter === 'A' ? 'Aldan Gazette' : 'Marrow Herald',
	URL: `https://${id}.example.org/news/1`,
	language: 'en',
	issued: { 'date-parts': [[2022, 3, day]] },
	custom: {
		role: 'article',
		letter,
		outlet: id.replace(/-1$/, ''),
		outlet_kind: 'Invented newspaper.',
		standing: 'Near neither side.',
		issued_basis: { basis: 'stated', reason: 'The text prints it.' },
		sha256: letter.toLowerCase().repeat(64),
		paragraphs,
		uncoded: letter === 'A' ? [{ paragraph: 1, reason: 'Navigation.' }] : []
	}
});

export const SOURCES: { id: string; custom: { sha256?: string } }[] = [
	article('aldan-gazette-1', 'A', 6, 5),
	article('marrow-herald-1', 'B', 7, 4),
	{
		...article('ref-almanac', 'C', 7, 1),
		custom: { role: 'reference', outlet_kind: 'Almanac.', used_for: 'The date of the Friday.' } as object
	}
];

const actor = (id: string, name: string, kind: string, side: string | null, paragraph?: number) => ({
	id,
	name,
	kind,
	side,
	description: 'An invented body.',
	description_citations: [gazette(2)],
	spellings: paragraph ? [{ text: name, written_in: [gazette(paragraph)] }] : []
});

export const ACTORS = [
	actor('river-command', 'River Command', 'state-body', 'us-and-coalition', 2),
	actor('harbour-guard', 'Harbour Guard', 'armed-group', 'armed-groups', 3),
	actor('council-of-marrow', 'Council of Marrow', 'state-body', null, 5),
	actor('aldan-gazette', 'Aldan Gazette', 'outlet', null),
	actor('marrow-herald', 'Marrow Herald', 'outlet', null)
];

const place = (id: string, coordinates: [number, number] | null, properties: object) => ({
	type: 'Feature',
	id,
	geometry: coordinates && { type: 'Point', coordinates },
	properties: {
		name: id[0]!.toUpperCase() + id.slice(1),
		name_ar: 'اسم',
		other_names: [],
		other_names_ar: [],
		spellings: [],
		feature_class: 'P',
		feature_code: 'PPL',
		countries: ['IQ'],
		admin1: 'Marrow Governorate',
		precision: 'town',
		uncertainty_km: 3,
		geo_precision: 1,
		where_prec: 1,
		coordinates_from: 'Invented survey, public domain',
		representative_point: null,
		evidence: coordinates
			? [{ from: 'Invented survey', licence: 'public domain', position: coordinates, km_away: 0 }]
			: [],
		proxy_for: null,
		proxy_reason: null,
		part_of: null,
		geonames_id: null,
		wikidata_id: null,
		label_side: 'right',
		notes: [],
		...properties
	}
});

export const GAZETTEER = {
	type: 'FeatureCollection',
	features: [
		place('marrow', [42.1, 33.9], { spellings: [{ text: 'Marrow', written_in: [gazette(5)] }] }),
		place('aldan', [40.55, 34.8], { countries: ['SY'], admin1: 'Aldan Governorate', label_side: 'left' }),
		place('marrow-outskirts', [42.1, 33.9], {
			precision: 'area',
			uncertainty_km: 10,
			geo_precision: 2,
			where_prec: 2,
			proxy_for: 'marrow',
			proxy_reason: 'The outskirts have no point of their own.',
			part_of: 'marrow'
		}),
		place('iraq', null, {
			name: 'Iraq',
			precision: 'country',
			uncertainty_km: 370,
			geo_precision: 3,
			where_prec: 6,
			feature_class: 'A',
			feature_code: 'PCLI',
			admin1: null
		})
	]
};

export const READINGS = {
	readers: [
		{ id: 'reader-1', name: 'Reader 1', note: 'Coded both articles.' },
		{ id: 'reader-2', name: 'Reader 2', note: 'Coded both articles without having seen the first coding.' }
	],
	articles: ['aldan-gazette-1', 'marrow-herald-1'].map((article) => ({
		article,
		first: 'reader-1',
		second: 'reader-2',
		settled: '2022-05-02'
	})),
	changes: []
};
