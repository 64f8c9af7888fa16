/** The recipe's working folder: where packages are unpacked, and how its steps call tools and read files there. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder, and the one the layers are committed in. */
export const RECIPE = dirname(fileURLToPath(import.meta.url));
export const BASEMAP = join(RECIPE, '../../../geodata/basemap');

/** `west,south,east,north`, degrees: what is cut out of the packages, wider than what the map shows. */
export const CUT = '35,29,50,40';

/** `west,south,east,north`, degrees: where the lines end, the reach of the map (`src/lib/map/reach.ts`). */
export const REACH = '35.5,29.5,49.5,39.2';

/** Where packages are unpacked and intermediate files are kept; given by the caller, never part of the project. */
export const WORK = process.env['BASEMAP_WORK'] ?? '';

/**
 * A path inside the working folder.
 *
 * @param {string[]} parts
 */
export function inWork(...parts) {
	if (!WORK) throw new Error('set BASEMAP_WORK to an empty folder outside the project');
	return join(WORK, ...parts);
}

/**
 * Runs a program and returns what it prints.
 *
 * @param {string} program
 * @param {string[]} args
 */
export function run(program, args) {
	mkdirSync(inWork('steps'), { recursive: true });
	return execFileSync(program, args, {
		cwd: inWork('steps'),
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit']
	});
}

/**
 * Runs mapshaper on the command line it documents, split at spaces; paths have none.
 *
 * @param {string} commands
 * @see https://github.com/mbloch/mapshaper/blob/master/REFERENCE.md
 */
export function mapshaper(commands) {
	const bin = inWork('node_modules/mapshaper/bin/mapshaper');
	run(process.execPath, ['--max-old-space-size=6000', bin, ...commands.split(/\s+/).filter(Boolean)]);
}

/**
 * @param {string} file below the folder of steps
 * @returns {any}
 */
export function readStep(file) {
	return JSON.parse(readFileSync(inWork('steps', file), 'utf8'));
}

/**
 * @param {string} file below the folder of steps
 * @param {import('geojson').Feature[]} features
 */
export function writeStep(file, features) {
	writeFileSync(inWork('steps', file), JSON.stringify({ type: 'FeatureCollection', features }));
}
