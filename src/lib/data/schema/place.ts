import * as z from 'zod';
import { Id, PrecisionClass, Spelling, Text, WebAddress } from './common.ts';

/** `[longitude, latitude]`, degrees, WGS 84. */
const Position = z
	.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
	.describe('[longitude, latitude], degrees, WGS 84.');

/** One public source's idea of where the place is. Positions under share-alike licences are cited by distance only. */
const Evidence = z.strictObject({
	from: Text.describe('Name of the source.'),
	licence: Text,
	position: Position.optional(),
	km_away: z.number().min(0).describe('Distance from the position given here, kilometres.'),
	url: WebAddress.optional(),
	rejected: Text.optional().describe('Why this position is not accepted.')
});

const PlaceProperties = z.strictObject({
	name: Text,
	name_ar: Text.nullable().describe('Arabic name; null when no consulted source shows one.'),
	other_names: z.array(Text).describe('Spellings that other public sources use.'),
	other_names_ar: z.array(Text),
	spellings: z.array(Spelling).describe('As the articles write it, with the paragraphs.'),
	feature_class: z.enum(['A', 'L', 'P', 'S']).describe('GeoNames feature class.'),
	feature_code: z
		.string()
		.regex(/^[A-Z0-9]{2,5}$/)
		.nullable()
		.describe('GeoNames feature code.'),
	countries: z.array(z.string().regex(/^[A-Z]{2}$/)).describe('ISO 3166-1 alpha-2.'),
	admin1: Text.nullable().describe('First-level division.'),
	precision: PrecisionClass,
	uncertainty_km: z
		.number()
		.positive()
		.nullable()
		.describe('The place may be this far from the point, kilometres.'),
	geo_precision: z.int().min(1).max(3).nullable().describe('ACLED geo_precision.'),
	where_prec: z.int().min(1).max(7).nullable().describe('UCDP GED where_prec.'),
	coordinates_from: Text.nullable().describe('Source of the position, with its licence.'),
	representative_point: Position.nullable().describe(
		'A label point for a division or region that has no point of its own. Never drawn as the place of an event.'
	),
	evidence: z.array(Evidence),
	proxy_for: Id.nullable().describe('Id of the place whose position stands in for this one.'),
	proxy_reason: Text.nullable().describe('Why another place stands in, in words.'),
	part_of: Id.nullable().describe('Id of the place that contains this one.'),
	geonames_id: z.int().nullable(),
	wikidata_id: z
		.string()
		.regex(/^Q[0-9]+$/)
		.nullable(),
	label_side: z
		.enum(['left', 'right'])
		.describe('Side on which the map writes the name, so that near places do not overlap.'),
	notes: z.array(Text)
});

/** One feature of the gazetteer. */
export const PlaceSchema = z
	.strictObject({
		type: z.literal('Feature'),
		id: Id,
		geometry: z.strictObject({ type: z.literal('Point'), coordinates: Position }).nullable(),
		properties: PlaceProperties
	})
	.meta({ id: 'Place' });

/** `gazetteer.geojson`: an RFC 7946 feature collection. */
export const GazetteerSchema = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(PlaceSchema).min(1)
});

export type PlaceRecord = z.infer<typeof PlaceSchema>;
export type Gazetteer = z.infer<typeof GazetteerSchema>;
