import type { MapFeature } from '../data/atlas-index.ts';
import { answerLines, ARROW_AT, bearingOf, pointOn, tagSpots } from './answer-lines.ts';
import { areaWordSpots } from './area-words.ts';
import { landSize } from './land-size.ts';
import { shownAt, viewOf, type MapView } from './map-view.ts';
import { crowdingOf, marksOf, spotName, spotOf } from './marks.ts';

/**
 * The stylesheet of the first picture: for each view its box, for each mark its spot, for each line its bearing.
 *
 * The content security policy allows no style attributes, and SVG cannot keep text at one size while it scales the
 * rest. So the marks are HTML, and `map.css` works their places out from these numbers with container units, exactly as
 * MapLibre's `fitBounds` would; the picture needs no script. Made at build and loaded as a file of its own, so that no
 * page carries the numbers of the others.
 *
 * @param features - all that the map may show
 */
export function pictureCss(features: readonly MapFeature[]): string {
	const steps = [undefined, ...new Set(features.map(({ properties }) => properties.event_id))];
	const views = new Map<string, string>();
	const spots = new Map<string, string>();
	for (const current of steps) {
		const shown = shownAt(features, current);
		const view = viewOf(shown, current);
		if (!view) continue;
		views.set(view.key, ruleOf(view));
		// A joined mark is fastened where one of its places is, so that those of the closest view name all spots.
		for (const { places } of marksOf(view, shown, current, Infinity, crowdingOf(Infinity)))
			for (const place of places)
				for (const side of ['left', 'right'] as const) addSpot(spots, spotOf(place, side));
		for (const { spot } of areaWordSpots(shown, current).flat()) addSpot(spots, spot);
		if (current === undefined) continue;
		for (const line of answerLines(shown, current)) {
			for (const spot of [...tagSpots(line, current), pointOn(line, ARROW_AT)]) addSpot(spots, spot);
			spots.set(line.key, `[data-line='${line.key}']{--bearing:${bearingOf(line).toFixed(2)}deg}`);
		}
	}
	const { width, height } = landSize();
	const pane = `.map-pane{--placed:1;--land-w:${width.toFixed(4)};--land-h:${height.toFixed(4)}}`;
	return [pane, ...views.values(), ...spots.values()].join('\n') + '\n';
}

function ruleOf({ key, box }: MapView): string {
	const { x, y, width, height } = box;
	return `[data-view='${key}']{--x0:${x.toFixed(4)};--y0:${y.toFixed(4)};--w:${width.toFixed(4)};--h:${height.toFixed(4)}}`;
}

function addSpot(spots: Map<string, string>, spot: [number, number]): void {
	const name = spotName(spot);
	spots.set(name, `[data-spot='${name}']{--x:${spot[0].toFixed(2)};--y:${spot[1].toFixed(2)}}`);
}
