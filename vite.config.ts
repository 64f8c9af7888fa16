import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { atlasIndex } from './src/tools/atlas-index.ts';
import { maplibreFromSource } from './src/tools/maplibre-source.mjs';

export default defineConfig({
	plugins: [atlasIndex(), maplibreFromSource(), sveltekit()],
	// MapLibre's two lazy chunks are large and cannot be shaken.
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 700,
		license: { fileName: 'licences.md' },
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						// The record's index in a file of its own, which changes when the record does and not with the code.
						{ name: 'atlas-index', test: /virtual:atlas-index/ },
						// What several pages of events share travels as one, rather than in thirty files of a few hundred bytes.
						{ name: 'shared', test: /src\/(lib\/(ui|data)|routes)\/(?!.*messages)/, minShareCount: 2 }
					]
				}
			}
		}
	},
	test: {
		environment: 'node',
		// A busy machine is slow, not wrong.
		testTimeout: 60_000,
		include: ['tests/**/*.test.ts'],
		allowOnly: !process.env.CI,
		reporters: ['default', 'json'],
		outputFile: { json: 'node_modules/.cache/atlas/vitest.json' }
	}
});
