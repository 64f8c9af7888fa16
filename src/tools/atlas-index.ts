import type { Plugin } from 'vite';
import { openAtlas } from '../lib/data/open-atlas.ts';
import { readGeodata } from '../lib/data/read-geodata.ts';

const NAME = 'virtual:atlas-index';

/**
 * Serves the light index of all events as a module. List, timeline and map of every step need the same index: as a
 * module of its own a browser fetches it once and keeps it, where it would otherwise stand in the page of every step.
 */
export function atlasIndex(): Plugin {
	return {
		name: 'atlas-index',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const { index } = openAtlas(readGeodata('geodata'), (event) => `/events/${event}/`);
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(index))});`;
		}
	};
}
