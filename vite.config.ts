import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { atlasIndex } from './src/tools/atlas-index.ts';
import { GROUPS } from './src/tools/chunks.ts';
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
				codeSplitting: { groups: GROUPS }
			}
		}
	},
	test: {
		environment: 'node',
		// A busy machine is slow, not wrong.
		testTimeout: 60_000,
		// Modules keep nothing between tests, so that each is read once, not once a file: most of the time went there.
		isolate: false,
		include: ['tests/**/*.test.ts'],
		allowOnly: !process.env.CI,
		reporters: ['default', 'json'],
		outputFile: { json: 'node_modules/.cache/atlas/vitest.json' }
	}
});
