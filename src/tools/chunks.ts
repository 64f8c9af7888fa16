import type { Rolldown } from 'vite';

type Groups = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>;
type Graph = Parameters<Exclude<Groups[number]['name'], string>>[1];

/** Where what every page needs begins: the framework, and the layouts around all pages. */
const FRAME =
	/\.svelte-kit\/generated\/root\.svelte$|kit\/src\/runtime\/client\/entry|src\/routes\/(\(atlas\)\/)?\+/;

/** Where what the other pages need begins. Popups come a little later, but to every page with a map. */
const PAGES = /src\/routes\/.*\/\+(page|layout)\.svelte$|PopupBody\.svelte$/;
const MAP_PAGES = /\/\(map\)\/|PopupBody/;
const MAP_FRAME = /\/\(map\)\/\+layout\.svelte$/;
const STEP = /\/\(map\)\/events\//;

/** Only the moving map unpacks TopoJSON, although the whole of Turf, from which pages take a little, could too. */
const ENGINE_ONLY = /node_modules\/topojson-client\//;

/**
 * How scripts are put into files. What is needed together travels together, which compresses better than its parts and
 * takes fewer requests; what the pages of one room share stays out of the way of the others. What only one page needs,
 * or what is fetched later, is left to itself.
 */
export const GROUPS: Groups = [
	// The record's index in a file of its own, which changes when the record does and not with the code.
	{ name: 'atlas-index', test: /virtual:atlas-index/ },
	{ name: roomOf, debugName: 'rooms' }
];

/** The file of a module that several pages, or layout and page of a step, need from the start. */
function roomOf(id: string, graph: Graph): 'frame' | 'map-room' | 'step' | 'reading-room' | null {
	if (ENGINE_ONLY.test(id)) return null;
	const needing = [...modulesNeeding(id, graph)];
	if (needing.some((one) => FRAME.test(one))) return 'frame';
	const pages = needing.filter((one) => PAGES.test(one));
	const ofMap = pages.filter((page) => MAP_PAGES.test(page));
	if (ofMap.length > 0 && ofMap.length < pages.length) return 'frame';
	if (ofMap.some((page) => MAP_FRAME.test(page))) return 'map-room';
	if (ofMap.length > 0 && ofMap.every((page) => STEP.test(page))) return 'step';
	if (pages.length < 2) return null;
	return ofMap.length > 0 ? 'map-room' : 'reading-room';
}

/** A module, and all that are not loaded without it. */
function modulesNeeding(id: string, graph: Graph): Set<string> {
	const needing = new Set([id]);
	for (const one of needing) for (const by of graph.getModuleInfo(one)?.importers ?? []) needing.add(by);
	return needing;
}
