import { sizeOf } from '$lib/data/downloads.ts';
import { scopeOf } from '$lib/data/scope.ts';
import { atlas, downloads } from '../../atlas.server.ts';
import type { PageServerLoad } from './$types';

/** Every file with its size; the schemas apart. */
export const load: PageServerLoad = () => {
	const listed = downloads.map((download) => ({
		path: download.path,
		mediaType: download.mediaType,
		format: download.format,
		bytes: sizeOf(download),
		count: download.count
	}));
	const { from, to } = scopeOf(atlas.events);
	return {
		period: { from, to },
		files: listed.filter(({ format }) => format !== 'JSON Schema'),
		schemas: listed.filter(({ format }) => format === 'JSON Schema')
	};
};
