import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withGeoJson } from './src/tools/compress-geojson.mjs';

// Links are relative, so one build works under any path. Only what needs whole addresses reads this.
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Said for all, because one component without a rune would bring along what the older manner of Svelte needs.
		runes: true,
		// Short names for the classes of components: they stand a thousand times in the page of a long step.
		cssHash: ({ hash, filename }) => `s${hash(filename).slice(-4)}`
	},
	kit: {
		adapter: withGeoJson(adapter({ precompress: true, strict: true, fallback: '404.html' })),
		paths: { base, relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute SvelteKit writes itself, on its route announcer; check it after an upgrade.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'], // data: is for the icons in MapLibre's style sheet
				'font-src': ['self'],
				// The one other host, asked only by src/lib/map/richer/ask-host.ts after the reader has agreed to it.
				'connect-src': ['self', 'https://tiles.openfreemap.org'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'], // the search box, which works without scripts
				'object-src': ['none']
			}
		},
		prerender: { entries: ['*'], handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
