/** adapter-static compresses neither GeoJSON nor what it does not know; plain hosts serve what lies beside a file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * The adapter, followed by a `.br` and a `.gz` beside every `.geojson` of the site: the basemap and the downloads.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} [folder] where the adapter writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withGeoJson(adapter, folder = 'build') {
	return {
		...adapter,
		adapt: async (builder) => {
			await adapter.adapt(builder);
			compressGeoJson(folder);
		}
	};
}

/** @param {string} folder */
export function compressGeoJson(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => name.endsWith('.geojson'))) {
		const bytes = readFileSync(join(folder, file));
		writeFileSync(join(folder, `${file}.br`), brotli(bytes));
		writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
	}
}

/**
 * Brotli as hosts serve it, at its best.
 *
 * @param {Uint8Array} bytes
 */
export function brotli(bytes) {
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
}
