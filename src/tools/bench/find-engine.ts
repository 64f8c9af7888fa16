/** A script as it was sent. */
export interface Script {
	path: string;
	text: string;
}

/**
 * The scripts of the map's engine among those that a page asked for. Chunks are named by their content alone, so the
 * engine is told by a class that MapLibre gives its canvas, and with it go the scripts that it names, its worker among
 * them, and those that they name: all that the page itself does not name, because it needs them without a map too.
 *
 * @param html - the page as it was sent
 */
export function findEngine(scripts: readonly Script[], html: string): Set<string> {
	const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
	const lazy = scripts.filter(({ path }) => !html.includes(nameOf(path)));
	const engine = new Set<string>();
	const take = ({ path, text }: Script) => {
		if (engine.has(path)) return;
		engine.add(path);
		for (const other of lazy) if (text.includes(nameOf(other.path))) take(other);
	};
	for (const script of lazy) if (script.text.includes('maplibregl-canvas')) take(script);
	return engine;
}
