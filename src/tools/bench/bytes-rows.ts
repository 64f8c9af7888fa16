import { PARTS, REQUESTS, UNTIL } from './budgets.ts';
import { findEngine } from './find-engine.ts';
import { median } from './statistics.ts';
import type { Row } from './table.ts';
import { weighLoad, type Load } from './watch-load.ts';
import { heaviestPage, kindsOfPages, kilobytesOf, partOf, readBuilt, weigh, type Part } from './weigh.ts';

/** Rows of one page: bytes and requests until it can be read, until its first picture, and until its moving map. */
export function untilRows(path: string, loads: readonly Load[]): Row[] {
	const middle = (numberOf: (load: Load) => number) => median(loads.map(numberOf));
	const stages = ['text', 'picture', 'engine'] as const;
	return [
		...stages.flatMap((stage): Row[] => [
			{
				about: path,
				name: `until ${NAMES[stage]}`,
				value: middle((load) => weighLoad(load)[stage]),
				unit: 'kB',
				budget: UNTIL[stage],
				fails: true
			},
			{ about: path, name: '', value: middle((load) => load[stage].length), unit: 'requests' }
		]),
		{
			about: path,
			name: 'to other origins',
			value: Math.max(...loads.map(({ others }) => others.length)),
			unit: 'requests',
			budget: REQUESTS.others,
			fails: true
		}
	];
}

const NAMES = { text: 'the text', picture: 'the first map', engine: 'the moving map' };

/** Rows of the HTML of each kind of page, by its heaviest. */
export function htmlRows(): Row[] {
	const first = { path: '/', kilobytes: kilobytesOf('/') };
	const heaviest = [first, ...kindsOfPages().map(heaviestPage)];
	return heaviest.map(({ path, kilobytes }) => ({
		about: 'HTML',
		name: path,
		value: kilobytes,
		unit: 'kB',
		budget: /events\/./.test(path) ? PARTS.stepHtml : PARTS.listHtml,
		fails: true
	}));
}

/** Rows of the parts of a page, each of the load where it weighs most. */
export function partRows(loads: readonly Load[]): Row[] {
	const most = (pathsOf: (load: Load) => string[], numberOf = weigh as (paths: string[]) => number) =>
		Math.max(...loads.map((load) => numberOf(pathsOf(load))));
	const having = (part: Part) => (load: Load) =>
		partsOf(load)
			.filter((one) => one.part === part)
			.map(({ path }) => path);
	const row = (name: string, value: number, budget: number, unit: Row['unit'] = 'kB'): Row => ({
		about: 'parts',
		name,
		value,
		unit,
		budget,
		fails: true
	});
	return [
		row(
			'style sheets before the text',
			most(({ text }) => text.filter((path) => path.endsWith('.css'))),
			PARTS.blockingCss
		),
		row('fonts', most(having('font')), PARTS.fonts),
		row('scripts without the engine', most(having('app')), PARTS.app),
		row('engine', most(having('engine')), PARTS.engine),
		row('first picture', most(having('picture')), PARTS.picture),
		row('basemap', most(having('basemap')), PARTS.basemap),
		row(
			'basemap',
			most(having('basemap'), (paths) => paths.length),
			REQUESTS.basemap,
			'requests'
		),
		row('events', most(having('events')), PARTS.events)
	];
}

/** What a page asked for until the moving map, each with its part. */
function partsOf({ text, engine }: Load): { path: string; part: Part }[] {
	const scripts = engine.filter((path) => path.endsWith('.js'));
	const ofEngine = findEngine(
		scripts.map((path) => ({ path, text: readBuilt(path) })),
		readBuilt(text[0] ?? '/')
	);
	return engine.map((path) => ({ path, part: ofEngine.has(path) ? 'engine' : partOf(path) }));
}

/** What a page asked for until the moving map, heaviest first, to see where the bytes are. */
export function listOf(load: Load): string {
	return partsOf(load)
		.map(({ part, path }) => ({ part, path, kilobytes: kilobytesOf(path) }))
		.sort((a, b) => b.kilobytes - a.kilobytes)
		.map(({ part, path, kilobytes }) => `${kilobytes.toFixed(1).padStart(8)} kB  ${part.padEnd(8)} ${path}`)
		.join('\n');
}
