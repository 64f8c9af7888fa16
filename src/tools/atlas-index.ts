import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { noticesOf, parseChangelog } from '../lib/data/changelog.ts';
import { openAtlas } from '../lib/data/open-atlas.ts';
import { readGeodata } from '../lib/data/read-geodata.ts';

const NAME = 'virtual:atlas-index';

/**
 * Serves the light index of all events, and what was changed in single ones, as a module. List, timeline and map of every step need the same index: as a
 * module of its own a browser fetches it once and keeps it, where it would otherwise stand in the page of every step.
 */
export function atlasIndex(): Plugin {
	return {
		name: 'atlas-index',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const { index, geodata } = openAtlas(readGeodata('geodata'), (event) => `/events/${event}/`);
			const log = readFileSync('geodata/CHANGELOG.md', 'utf8');
			const changes = noticesOf(parseChangelog(log, new Set(geodata.events.keys())));
			return `export const { index, changes } = JSON.parse(${JSON.stringify(JSON.stringify({ index, changes }))});`;
		}
	};
}
