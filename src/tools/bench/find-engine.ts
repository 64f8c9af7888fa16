/** A script as it was sent. */
export interface Script {
	path: string;
	text: string;
}

/**
 * The scripts that came for the moving map alone, among those that a page asked for until it stood: MapLibre, its worker,
 * what draws with it, and the popup. The page itself does not name them, because it does without.
 *
 * @param html - the page as it was sent
 * @returns their paths; none if MapLibre is not among them, told by a class that it gives its canvas
 */
export function findEngine(scripts: readonly Script[], html: string): Set<string> {
	const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
	const later = scripts.filter(({ path }) => !html.includes(nameOf(path)));
	const hasMap = later.some(({ text }) => text.includes('maplibregl-canvas'));
	return new Set(hasMap ? later.map(({ path }) => path) : []);
}
