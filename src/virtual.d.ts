/** What `src/tools/atlas-index.ts` serves. */
declare module 'virtual:atlas-index' {
	const index: import('$lib/data/atlas-index.ts').AtlasIndex;
	export default index;
}
