import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOfMarkup, faultsOfPaths, faultsOfRooms, faultsOfScript, type SourceFile } from './rooms.ts';

/** Folders that hold what is made or fetched, not written. */
const NOT_OURS = new Set([
	'node_modules',
	'build',
	'.svelte-kit',
	'.git',
	'.cache',
	'test-results',
	'playwright-report'
]);

function filesBelow(folder: string): SourceFile[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name).replaceAll('\\', '/');
		if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path);
		return /\.(ts|js|mjs|cjs|svelte|html|css|json|geojson|md|yml|yaml|txt)$|^[^.]+$/.test(entry.name)
			? [{ path, text: readFileSync(path, 'utf8') }]
			: [];
	});
}

const files = filesBelow('.');
const sources = files.filter(({ path }) => /^src\/.*\.(ts|js|mjs|svelte)$/.test(path));

test('there is something to look at', () => {
	expect(sources.length).toBeGreaterThan(30);
	expect(existsSync('src/lib/data')).toBe(true);
});

test('imports go down only: geodata, data, map or ui, routes', () => {
	expect(faultsOfRooms(sources)).toEqual([]);
});

test('no script writes markup, forces motion or keeps stores [A16] [F11]', () => {
	expect(sources.flatMap(faultsOfScript)).toEqual([]);
});

test('no component writes markup or inline styles [F11] [F29]', () => {
	expect(sources.flatMap(faultsOfMarkup)).toEqual([]);
});

test('no file names a folder of the machine it was written on [F42]', () => {
	expect(files.flatMap(faultsOfPaths)).toEqual([]);
});

test.each([
	[
		'src/lib/data/a.ts',
		"import { x } from '../map/x.ts';",
		'src/lib/data/a.ts imports ../map/x.ts: data may not use map'
	],
	[
		'src/lib/data/a.ts',
		"import type { X } from '../ui/X.svelte';",
		'src/lib/data/a.ts imports ../ui/X.svelte: data may not use ui'
	],
	[
		'src/lib/data/a.ts',
		"export * from '../../routes/x.ts';",
		'src/lib/data/a.ts imports ../../routes/x.ts: data may not use routes'
	],
	[
		'src/lib/data/a.ts',
		"import { onMount } from 'svelte';",
		'src/lib/data/a.ts imports svelte: data has no browser'
	],
	[
		'src/lib/data/a.ts',
		"import { page } from '$app/state';",
		'src/lib/data/a.ts imports $app/state: data has no browser'
	],
	[
		'src/lib/data/a.ts',
		"import type { Map } from 'maplibre-gl';",
		'src/lib/data/a.ts imports maplibre-gl: data has no browser'
	],
	[
		'src/lib/data/a.ts',
		"type X = import('../map/x.ts').X;",
		'src/lib/data/a.ts imports ../map/x.ts: data may not use map'
	],
	[
		'src/lib/map/a.ts',
		"const x = await import('../ui/x.ts');",
		'src/lib/map/a.ts imports ../ui/x.ts: map may not use ui'
	],
	[
		'src/lib/map/a.ts',
		"import { x } from '$lib/ui/x.ts';",
		'src/lib/map/a.ts imports $lib/ui/x.ts: map may not use ui'
	],
	[
		'src/lib/ui/A.svelte',
		"<script>\n\timport X from '../map/X.svelte';\n</script>",
		'src/lib/ui/A.svelte imports ../map/X.svelte: ui may not use map'
	],
	[
		'src/lib/ui/A.svelte',
		"<script module>import '../../routes/x.ts';</script><script>let a;</script>",
		'src/lib/ui/A.svelte imports ../../routes/x.ts: ui may not use routes'
	],
	[
		'src/lib/ui/a.ts',
		"import { Map } from 'maplibre-gl';",
		'src/lib/ui/a.ts runs maplibre-gl: only src/lib/map may'
	],
	[
		'src/routes/+page.ts',
		"import('maplibre-gl');",
		'src/routes/+page.ts runs maplibre-gl: only src/lib/map may'
	],
	[
		'src/routes/+page.ts',
		"import 'maplibre-gl/dist/maplibre-gl.css';",
		'src/routes/+page.ts runs maplibre-gl/dist/maplibre-gl.css: only src/lib/map may'
	],
	['src/lib/attic/a.ts', 'export {};', 'src/lib/attic/a.ts is in no room']
])('%s: %s is noticed', (path, text, fault) => {
	expect(faultsOfRooms([{ path, text }])).toEqual([fault]);
});

test.each([
	['src/lib/map/a.ts', "import type { Map } from 'maplibre-gl';\nimport { type Popup } from 'maplibre-gl';"],
	['src/lib/ui/a.ts', "import { x } from '../data/x.ts';\nimport y from './y.ts';"],
	[
		'src/routes/+page.svelte',
		"<script>import A from '$lib/ui/A.svelte'; import M from '$lib/map/M.svelte';</script>"
	],
	[
		'src/lib/data/a.ts',
		"import { distance } from '@turf/turf'; // not from '../map/x.ts'\nconst text = `import('../ui/x.ts')`;"
	]
])('%s may say: %s', (path, text) => {
	expect(faultsOfRooms([{ path, text }])).toEqual([]);
});

test('MapLibre is loaded lazily, through one module', () => {
	const engine = { path: 'src/lib/map/engine.ts', text: "import './chips.ts';" };
	const chips = { path: 'src/lib/map/chips.ts', text: "import { Marker } from 'maplibre-gl';" };
	const door = { path: 'src/lib/map/Door.svelte', text: "<script>void import('./engine.ts');</script>" };
	const route = {
		path: 'src/routes/+page.svelte',
		text: "<script>import Door from '$lib/map/Door.svelte';</script>"
	};
	expect(faultsOfRooms([engine, chips, door, route])).toEqual([]);

	const eager = { ...door, text: "<script>import { draw } from './engine.ts';</script>" };
	expect(faultsOfRooms([engine, chips, eager, route])).toEqual([
		'src/routes/+page.svelte imports $lib/map/Door.svelte at once: MapLibre must be loaded lazily'
	]);
	const second = { path: 'src/lib/map/second.ts', text: "void import('./chips.ts');" };
	expect(faultsOfRooms([engine, chips, door, second])).toEqual([
		'there are 2 ways to MapLibre: src/lib/map/engine.ts, src/lib/map/chips.ts'
	]);
});

test.each([
	['popup.setHTML(text);', 'setHTML'],
	["node['innerHTML'] = text;", 'innerHTML'],
	['map.easeTo({ zoom: 3, essential: true });', 'essential'],
	["import { page } from '$app/stores';", '$app/stores'],
	["import { writable } from 'svelte/store';", 'svelte/store']
])('a script that says %s is noticed', (text, name) => {
	expect(faultsOfScript({ path: 'a.ts', text })).toEqual([`a.ts: ${name}`]);
	expect(faultsOfScript({ path: 'A.svelte', text: `<script>\n${text}\n</script>` })).toEqual([
		`A.svelte: ${name}`
	]);
});

test('a script may speak of all that in comments', () => {
	expect(
		faultsOfScript({ path: 'a.ts', text: '// never setHTML, nor essential: true\n/** $app/stores */' })
	).toEqual([]);
});

test.each([
	['<p>{@html text}</p>', '{@html}'],
	['{#if a}<p style="color: red">a</p>{/if}', 'style attribute'],
	['<p style:color={a}>a</p>', 'style: directive'],
	['<svg><g style={a} /></svg>', 'style attribute']
])('a component that says %s is noticed', (text, name) => {
	expect(faultsOfMarkup({ path: 'A.svelte', text })).toEqual([`A.svelte: ${name}`]);
});

test('a component may have a style element and speak of style', () => {
	const text =
		'<!-- style="x" {@html} -->\n<p class="a">style: none</p>\n<style>\n\tp {\n\t\tcolor: red;\n\t}\n</style>';
	expect(faultsOfMarkup({ path: 'A.svelte', text })).toEqual([]);
});

test.each(['work', 'home/reader', 'Users/reader', 'root'])('a path into /%s is noticed', (folder) => {
	expect(faultsOfPaths({ path: 'a.md', text: `see "/${folder}/notes.txt"` })).toEqual([
		`a.md: /${folder.split('/')[0]}/`
	]);
	expect(faultsOfPaths({ path: 'a.md', text: `see https://example.org/${folder}/notes.txt` })).toEqual([]);
});
