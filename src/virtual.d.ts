/** What `src/tools/atlas-index.ts` serves. */
declare module 'virtual:atlas-index' {
	import type { AtlasIndex } from '$lib/data/atlas-index.ts';
	const index: AtlasIndex;
	export default index;
}

/** Address of MapLibre's worker, a chunk of its own that `src/tools/maplibre-source.mjs` builds. */
declare module 'virtual:maplibre-worker-url' {
	const url: string;
	export default url;
}
