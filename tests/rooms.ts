import { dirname, join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

export interface SourceFile {
	/** From the top of the project, with forward slashes. */
	path: string;
	text: string;
}

interface Import {
	from: string;
	/** `type` vanishes when compiled, `lazy` is `import()`, `value` is loaded at once. */
	manner: 'type' | 'lazy' | 'value';
}

/** What each room may use. The record is handed to `data` as text, so that it can be checked first. */
const MAY_USE: Record<string, readonly string[]> = {
	data: ['data'],
	map: ['map', 'data', 'geodata'],
	ui: ['ui', 'data'],
	routes: ['routes', 'map', 'ui', 'data', 'geodata'],
	tools: ['tools', 'data'],
	shell: ['routes', 'data']
};

const BROWSER = /^(svelte|@sveltejs|\$app|\$env|maplibre-gl)(\/|$)/;
const ENGINE = /^maplibre-gl(\/|$)/;

interface Scanned {
	path: string;
	imports: Import[];
}

/** Imports that go up or sideways, and ways to MapLibre that are not lazy. */
export function faultsOfRooms(files: readonly SourceFile[]): string[] {
	const scanned = files.map((file): Scanned => ({ path: file.path, imports: importsOf(file) }));
	const engine = enginePart(scanned);
	const doors = new Set<string>();
	const faults = scanned.flatMap(({ path, imports }) => {
		const room = roomOf(path);
		if (room === undefined) return [`${path} is in no room`];
		return imports.flatMap(({ from, manner }) => {
			const target = targetOf(path, from) ?? from;
			const other = roomOf(target);
			if (manner === 'lazy' && engine.has(target)) doors.add(target);
			if (room === 'data' && BROWSER.test(from)) return [`${path} imports ${from}: data has no browser`];
			if (room !== 'map' && runsEngine({ from, manner }))
				return [`${path} runs ${from}: only src/lib/map may`];
			if (other !== undefined && !MAY_USE[room]?.includes(other))
				return [`${path} imports ${from}: ${room} may not use ${other}`];
			return manner === 'value' && engine.has(target) && !engine.has(path)
				? [`${path} imports ${from} at once: MapLibre must be loaded lazily`]
				: [];
		});
	});
	if (doors.size > 1) faults.push(`there are ${doors.size} ways to MapLibre: ${[...doors].join(', ')}`);
	return faults;
}

/** The modules of the map that cannot be loaded without MapLibre. */
function enginePart(scanned: Scanned[]): Set<string> {
	const part = new Set<string>();
	const needsEngine = ({ path, imports }: Scanned) =>
		imports.some(
			(one) => runsEngine(one) || (one.manner === 'value' && part.has(targetOf(path, one.from) ?? ''))
		);
	for (let before = -1; before < part.size;) {
		before = part.size;
		for (const file of scanned) if (roomOf(file.path) === 'map' && needsEngine(file)) part.add(file.path);
	}
	return part;
}

function runsEngine({ from, manner }: Import): boolean {
	return manner !== 'type' && ENGINE.test(from);
}

function roomOf(path: string): string | undefined {
	const [, room] =
		/^src\/lib\/(data|map|ui)\//.exec(path) ??
		/^src\/(routes|tools)\//.exec(path) ??
		/^(geodata)\//.exec(path) ??
		[];
	return room ?? (/^src\/[^/]+$/.test(path) ? 'shell' : undefined);
}

/** The file that an import names, if it is one of ours. */
function targetOf(path: string, from: string): string | undefined {
	if (from.startsWith('$lib/')) return `src/lib/${from.slice(5)}`;
	return from.startsWith('.')
		? join(dirname(path), from.replace(/[?#].*$/, '')).replaceAll('\\', '/')
		: undefined;
}

/** Every import of a file, in scripts of components as well. */
function importsOf(file: SourceFile): Import[] {
	const imports: Import[] = [];
	walk(file, (node) => {
		if (ts.isImportDeclaration(node))
			add(node.moduleSpecifier, isTypeOnly(node.importClause) ? 'type' : 'value');
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, 'type');
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], 'lazy');
	});
	return imports;

	function add(specifier: ts.Node | undefined, manner: Import['manner']) {
		if (specifier && ts.isStringLiteralLike(specifier)) imports.push({ from: specifier.text, manner });
	}
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
	if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = clause?.namedBindings;
	return (
		!clause?.name &&
		!!named &&
		ts.isNamedImports(named) &&
		named.elements.length > 0 &&
		named.elements.every((one) => one.isTypeOnly)
	);
}

const FORBIDDEN = new Set(['setHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'essential']);
const FORBIDDEN_MODULES = new Set(['$app/stores', 'svelte/store']);

/** Names in a script that write markup, overrule a wish for less motion, or keep state outside the address. */
export function faultsOfScript(file: SourceFile): string[] {
	const faults = importsOf(file).flatMap(({ from }) => (FORBIDDEN_MODULES.has(from) ? [from] : []));
	walk(file, (node) => {
		const isName =
			ts.isIdentifier(node) || (ts.isStringLiteral(node) && ts.isElementAccessExpression(node.parent));
		if (isName && FORBIDDEN.has(node.text)) faults.push(node.text);
	});
	return faults.map((name) => `${file.path}: ${name}`);
}

/** Visits every node of the scripts of a file. Comments are no nodes. */
function walk({ path, text }: SourceFile, visit: (node: ts.Node) => void): void {
	const scripts = path.endsWith('.svelte')
		? [...text.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
				([, script = '']) => script
			)
		: [text];
	const enter = (node: ts.Node) => {
		visit(node);
		ts.forEachChild(node, enter);
	};
	for (const script of scripts) enter(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true));
}

const MARKUP: Record<string, string> = { HtmlTag: '{@html}', StyleDirective: 'style: directive' };

/** Raw markup and inline styles in a component; the content security policy blocks the latter. */
export function faultsOfMarkup({ path, text }: SourceFile): string[] {
	if (!path.endsWith('.svelte')) return [];
	const faults: string[] = [];
	const enter = (node: unknown) => {
		if (node === null || typeof node !== 'object') return;
		const { type, name } = node as { type?: string; name?: string };
		if (type !== undefined && type in MARKUP) faults.push(`${path}: ${MARKUP[type]}`);
		if (type === 'Attribute' && name === 'style') faults.push(`${path}: style attribute`);
		Object.values(node).forEach(enter);
	};
	enter(parse(text, { modern: true }).fragment);
	return faults;
}

/** Absolute paths of somebody's machine. Addresses on the web are not meant. */
export function faultsOfPaths({ path, text }: SourceFile): string[] {
	const found = text.matchAll(/(?<![\w.:/-])\/(?:work|home|Users|root)\/(?=\w)/g);
	return [...new Set([...found].map(([folder]) => `${path}: ${folder}`))];
}
