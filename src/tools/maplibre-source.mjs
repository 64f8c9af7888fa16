/**
 * Builds MapLibre from the sources in its package instead of its two ready bundles.
 *
 * The ready page and worker bundles share two thirds of their code and each carry it whole. Built here, both are
 * chunks of one graph: what they share is one file, fetched once, which saves a quarter of all that a reader of the
 * map must wait for. Class fields without a value are dropped, as in the library's own build: kept, they would
 * undo what a parent's constructor has set.
 *
 * The stylesheet loses the pictures of buttons that the atlas does not have.
 *
 * An upgrade of `maplibre-gl` that moves its sources stops the build, here and with the file's name.
 */
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

const SOURCE = fileURLToPath(new URL('../../node_modules/maplibre-gl/src/', import.meta.url)).replaceAll(
	'\\',
	'/'
);
const ENTRY = `${SOURCE}index.ts`;
const WORKER = `${SOURCE}source/worker.ts`;
const STYLESHEET = /\/maplibre-gl\.css($|\?)/;

/** The pictures of MapLibre's own buttons: three quarters of its stylesheet. */
const ICONS = /url\((?:"data:[^"]*"|'data:[^']*'|data:[^)]*)\)/g;

const WORKER_URL = 'virtual:maplibre-worker-url';
const RESOLVED = `\0${WORKER_URL}`;

/**
 * For `vite build` only: while developing, the ready bundles do.
 *
 * @returns {import('vite').Plugin}
 */
export function maplibreFromSource() {
	/** @type {string | undefined} */
	let worker;
	let isBuilding = false;
	return {
		name: 'maplibre-from-source',
		enforce: 'pre',
		config(_, { command }) {
			isBuilding = command === 'build';
			return isBuilding ? { resolve: { alias: [{ find: /^maplibre-gl$/, replacement: ENTRY }] } } : {};
		},
		buildStart() {
			// Prerendering runs no map.
			if (!isBuilding || this.environment.name !== 'client') return;
			worker = this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-worker' });
		},
		resolveId: (id) => (id === WORKER_URL ? RESOLVED : undefined),
		load(id) {
			if (id !== RESOLVED) return undefined;
			if (!isBuilding) return `export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';`;
			return `export default ${worker ? `import.meta.ROLLUP_FILE_URL_${worker}` : "''"};`;
		},
		async transform(code, id) {
			if (isBuilding && STYLESHEET.test(id)) return code.replace(ICONS, 'none');
			if (!id.startsWith(SOURCE) || !id.endsWith('.ts')) return undefined;
			return transformWithOxc(code, id, {
				typescript: { removeClassFieldsWithoutInitializer: true },
				assumptions: { setPublicClassFields: true }
			});
		}
	};
}
