/** Address of MapLibre's worker, a chunk of its own that `src/tools/maplibre-source.mjs` builds. */
declare module 'virtual:maplibre-worker-url' {
	const url: string;
	export default url;
}
