import * as z from 'zod';
import { PrecisionClass } from './common.ts';

const text = z.string();
const code = z.int().nullable();

const PublishedPlace = z.strictObject({
	place_id: text,
	name: text,
	name_ar: text.nullable().describe('Arabic name.'),
	other_names: text.nullable().describe('Spellings of other public sources, joined with ";".'),
	names_as_written: text.nullable().describe('Spellings of the articles with paragraphs, joined with ";".'),
	feature_class: text.describe('GeoNames feature class.'),
	feature_code: text.nullable().describe('GeoNames feature code.'),
	country: text.nullable().describe('ISO 3166-1 alpha-2, joined with ";".'),
	admin1: text.nullable(),
	precision: PrecisionClass,
	uncertainty_km: z.number().nullable().describe('The place may be this far from the point, kilometres.'),
	geo_precision: code.describe('ACLED geo_precision, 1 to 3.'),
	where_prec: code.describe('UCDP GED where_prec, 1 to 7.'),
	coordinates_from: text.nullable().describe('Source and licence of the position.'),
	proxy_for: text.nullable().describe('Id of the place whose position stands in for this one.'),
	proxy_reason: text.nullable(),
	part_of: text.nullable(),
	geonames_id: code,
	wikidata_id: text.nullable(),
	notes: text.nullable()
});

/** The shape of `/data/gazetteer.geojson`: flat, with `geometry: null` for what has no point. */
export const PublishedPlacesSchema = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: text,
			geometry: z
				.strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
				.nullable(),
			properties: PublishedPlace
		})
	)
});

export type PublishedPlace = z.infer<typeof PublishedPlace>;
