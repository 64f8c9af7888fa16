/** What `src/tools/atlas-index.ts` serves. */
declare module 'virtual:atlas-index' {
	import type { AtlasIndex } from '$lib/data/atlas-index.ts';
	import type { LogEntry } from '$lib/data/changelog.ts';
	export const index: AtlasIndex;
	export const changes: LogEntry[];
}

/** Address of MapLibre's worker, a chunk of its own that `src/tools/maplibre-source.mjs` builds. */
declare module 'virtual:maplibre-worker-url' {
	const url: string;
	export default url;
}
