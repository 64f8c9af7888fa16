/** The downloads. */
export const data = {
	data: {
		title: 'Data',
		deck: 'The same record that the pages and the map show, with every statement and its citation inside.',
		files: 'Files',
		file: 'File',
		contents: 'Contents',
		size: 'Size',
		features: (count: number) => `${count} entries`,
		about: {
			'events.geojson':
				'One feature for each event and location, in order; geometry is null where no point is known. Claims with speaker, article, paragraph and quotation.',
			'gazetteer.geojson':
				'The places with names as written, Arabic names, precision and uncertainty in kilometres.',
			'events.csv':
				'The same as events.geojson without the claims, for spreadsheets; longitude and latitude in two columns. Text that a spreadsheet would run as a formula begins with an apostrophe.',
			'claims.csv': 'Every claim, one row for each citation: speaker, article, paragraph, quotation.',
			'events.kml': 'For Google Earth and others: plain text, with the span of time of each event.',
			'atlas.json': 'Everything in one file, joined as the pages have it. The number counts events.',
			'sources.json':
				'The articles and outside references for reference managers; what CSL has no field for stands under “custom”.',
			'gazetteer.lpf.json': 'Linked Places Format 2, as World Historical Gazetteer reads it.',
			'datapackage.json':
				'Frictionless Data Package: every file with type, size, hash and, for tables, columns.',
			SHA256SUMS: 'Checksums of all files, for sha256sum -c.'
		} as Record<string, string>,
		schemas: 'JSON Schemas (2020-12)',
		cautions: 'Before you use them',
		caution: [
			'Null means not reported; it never means none.',
			'killed_min to injured_max are the span of the figures that the cited claims give for one location. They are never summed. Figures for a whole event with several locations stand only among its claims.',
			'A point with precision “area” is the centre of a circle of uncertainty_km, not a site.',
			'Coordinates have two decimals, because no place here is known to better than about a kilometre.'
		],
		licence: 'Licence',
		licenceText:
			'Data: CC BY 4.0. Place coordinates include data from GeoNames (geonames.org), CC BY 4.0. Code: MIT. The layers of the basemap have licences of their own: © OpenStreetMap contributors (ODbL), Natural Earth, GSHHG (LGPL), GeoNames (CC BY 4.0), Who’s On First. Lines and names imply no opinion on status.',
		libraries: 'Licences of the libraries in these pages'
	}
};
