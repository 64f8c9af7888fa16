import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a part of a page is, as far as it has a budget of its own. */
export type Part = 'html' | 'css' | 'font' | 'app' | 'engine' | 'picture' | 'basemap' | 'events' | 'other';

/** The built site. */
const BUILD = 'build';

/** Kilobytes of 1000 bytes that a host sends for an address: the brotli copy where there is one, else the file. */
export function kilobytesOf(pathname: string): number {
	const file = fileOf(pathname);
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size / 1000;
}

/** Kilobytes of several addresses. */
export function weigh(pathnames: readonly string[]): number {
	return pathnames.reduce((sum, pathname) => sum + kilobytesOf(pathname), 0);
}

/** The built page below a folder whose HTML weighs most. */
export function heaviestPage(folder: string): { path: string; kilobytes: number } {
	const paths = pagesBelow(folder);
	const path = paths.toSorted((a, b) => kilobytesOf(b) - kilobytesOf(a))[0];
	if (path === undefined) throw new Error(`there is no built page below ${folder}`);
	return { path, kilobytes: kilobytesOf(path) };
}

/** The first folder of every built page: one for each kind of page. */
export function kindsOfPages(): string[] {
	const folders = readdirSync(BUILD, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return folders.map(({ name }) => `/${name}/`).filter((folder) => pagesBelow(folder).length > 0);
}

/** What part of a page a file belongs to, by its name; scripts of the engine look like any other, see `findEngine`. */
export function partOf(pathname: string): Part {
	if (pathname.endsWith('/')) return 'html';
	if (pathname.endsWith('.js')) return 'app';
	if (pathname.endsWith('.css')) return pathname.includes('/maplibre-gl') ? 'engine' : 'css';
	if (/\.(topo\.json|geojson|webp)$/.test(pathname)) return 'basemap';
	if (pathname.endsWith('.woff2')) return 'font';
	if (/\/map\/[^/]*\.svg$/.test(pathname)) return 'picture';
	return /event\.json$|__data\.json$/.test(pathname) ? 'events' : 'other';
}

/** The text of a file of the built site. */
export function readBuilt(pathname: string): string {
	return readFileSync(fileOf(pathname), 'utf8');
}

function fileOf(pathname: string): string {
	return join(BUILD, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
}

function pagesBelow(folder: string): string[] {
	return readdirSync(join(BUILD, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /(^|[\\/])index\.html$/.test(name))
		.map((name) => folder + name.replaceAll('\\', '/').replace(/index\.html$/, ''));
}
