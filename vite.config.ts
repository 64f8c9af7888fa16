import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { atlasIndex } from './src/tools/atlas-index.ts';

export default defineConfig({
	plugins: [atlasIndex(), sveltekit()],
	// MapLibre is one lazy chunk of 1.07 MB that cannot be split or shaken.
	build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
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
