import { sizeOf } from '$lib/data/downloads.ts';
import { downloads } from '../../atlas.server.ts';
import type { PageServerLoad } from './$types';

/** The schemas, beside the downloads that every page names. */
export const load: PageServerLoad = () => ({
	schemas: downloads
		.filter(({ format }) => format === 'JSON Schema')
		.map((download) => ({ path: download.path, format: download.format, bytes: sizeOf(download), count: 0 }))
});
