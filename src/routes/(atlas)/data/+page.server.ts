import { sizeOf } from '$lib/data/downloads.ts';
import { downloads } from '../../atlas.server.ts';
import type { PageServerLoad } from './$types';

/** Every file with its size; the schemas apart. */
export const load: PageServerLoad = () => {
	const listed = downloads.map((download) => ({
		path: download.path,
		format: download.format,
		bytes: sizeOf(download),
		count: download.count
	}));
	return {
		files: listed.filter(({ format }) => format !== 'JSON Schema'),
		schemas: listed.filter(({ format }) => format === 'JSON Schema')
	};
};
