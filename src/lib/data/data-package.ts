import { createHash } from 'node:crypto';
import type { Download } from './downloads.ts';

/** SHA-256 of a file as it is served, in hexadecimal. */
export function sha256Of({ body }: Pick<Download, 'body'>): string {
	return createHash('sha256').update(body, 'utf8').digest('hex');
}

/** Length in bytes of a file as it is served uncompressed. */
export function sizeOf({ body }: Pick<Download, 'body'>): number {
	return new TextEncoder().encode(body).length;
}

/**
 * Describes the files as a Frictionless Data Package: what each is, how large, and its hash.
 *
 * @see https://specs.frictionlessdata.io/data-package/
 */
export function dataPackage(files: readonly Download[], version: string): object {
	return {
		profile: 'data-package',
		name: 'strike-atlas',
		title: 'Strike Atlas: strikes and retaliation on the Iraq–Syria border, 2020–2024',
		description:
			'What five news articles report, claim by claim, with speaker, article and paragraph. Not a complete record.',
		version,
		licenses: [
			{
				name: 'CC-BY-4.0',
				path: 'https://creativecommons.org/licenses/by/4.0/',
				title: 'Creative Commons Attribution 4.0'
			}
		],
		sources: [
			{ title: 'Place coordinates include data from GeoNames, CC BY 4.0', path: 'https://www.geonames.org/' }
		],
		resources: files.map((file) => ({
			name: file.path.replace(/[^a-z0-9-]+/gi, '-').toLowerCase(),
			path: file.path,
			profile: file.path.endsWith('.csv') ? 'tabular-data-resource' : 'data-resource',
			format: file.path.split('.').at(-1),
			mediatype: file.mediaType,
			encoding: 'utf-8',
			bytes: sizeOf(file),
			hash: `sha256:${sha256Of(file)}`,
			...(file.path.endsWith('.csv') ? { schema: { fields: fieldsOf(file.body) } } : {})
		}))
	};
}

/** Columns that hold numbers; all others but `contested` and the like are text. */
const NUMBERS = /^(seq|.*_(min|max|km|prec|precision)|number_of_sources|longitude|latitude|paragraph)$/;
const TEXT_ALL_THE_SAME = new Set(['time_precision']);
const BOOLEANS = new Set(['contested', 'party_to_the_conflict']);

function fieldsOf(csv: string): { name: string; type: string }[] {
	const [header = ''] = csv.replace('\ufeff', '').split('\r\n', 1);
	return header.split(',').map((name) => ({
		name,
		type: BOOLEANS.has(name)
			? 'boolean'
			: NUMBERS.test(name) && !TEXT_ALL_THE_SAME.has(name)
				? 'number'
				: 'string'
	}));
}

/** One line for each file: SHA-256 and path, as `sha256sum -c` reads it. */
export function checksums(files: readonly Download[]): string {
	return files
		.map((file) => `${sha256Of(file)}  ${file.path}\n`)
		.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
		.join('');
}
