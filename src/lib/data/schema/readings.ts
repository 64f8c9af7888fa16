import * as z from 'zod';
import { Id, Text } from './common.ts';

const Day = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'must be a date: YYYY-MM-DD');

/** Who read what: `geodata/readings.json`. Readers have ids, not names: it must be seen that they were two. */
export const ReadingsSchema = z
	.strictObject({
		readers: z
			.array(
				z.strictObject({
					id: Id,
					name: Text.describe('What to call the reader on the method page.'),
					note: Text.describe('What the reader read, and what the reader had seen before.')
				})
			)
			.min(2),
		articles: z
			.array(
				z.strictObject({
					article: Id.describe('Id of an article in sources.json.'),
					first: Id.describe('Reader of the first coding.'),
					second: Id.describe('Reader of the second coding, who had not seen the first.'),
					settled: Day.describe('When the differences were settled by reading the paragraphs again.'),
					again: z
						.array(z.strictObject({ reader: Id, date: Day }))
						.optional()
						.describe('Later readings of the whole article against the record.')
				})
			)
			.min(1),
		changes: z
			.array(
				z.strictObject({
					date: Day.describe('Day of the entry in CHANGELOG.md.'),
					event: Id,
					made_by: Id,
					read_again_by: Id.describe('Another reader, who read the paragraph again.')
				})
			)
			.describe('The second reading of each later change to an event whose accounts differ.')
	})
	.meta({ id: 'Readings' });

export type ReadingsRecord = z.infer<typeof ReadingsSchema>;
