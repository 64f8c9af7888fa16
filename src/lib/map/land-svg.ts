import { simplify } from '@turf/turf';
import type {
	Feature,
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { landSize } from './land-size.ts';
import { toUnits } from './mercator.ts';

/** What the picture draws, from below. */
export const LAND_LAYERS = ['land', 'ocean', 'lakes', 'governorates', 'rivers', 'borders'] as const;

export type LandLayers = Record<(typeof LAND_LAYERS)[number], FeatureCollection>;

/** Units by which a line may be thinned: with the rounding to whole ones it stays within a pixel on every step. */
const THINNING = 0.45;

const STYLE = `
svg{background:var(--map-outside)}
path{fill:none;stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke}
.land{fill:var(--map-land)}
.ocean,.lake{fill:var(--map-water)}
.salt{fill:var(--map-salt)}
.governorates{stroke:var(--map-admin);stroke-width:.7}
.rivers{stroke:var(--map-river);stroke-width:1.1}
.case{stroke:var(--map-border-case);stroke-width:4}
.borders{stroke:var(--map-border);stroke-width:1.2}
.disputed{stroke-dasharray:3.6 3;stroke-linecap:butt}
`;

/**
 * The ground of the first picture as one SVG file: land, water, rivers, governorates, borders; light and dark.
 *
 * A file of its own and not part of each page: it is the same on all, so the reader fetches it once for all steps, and
 * neither a page nor its data carries it. The page shows it by `<img>`, which keeps line widths at every size.
 *
 * @param tokens - the page's colour tokens as CSS declarations, for light and for dark
 */
export function landSvg(layers: LandLayers, tokens: { light: string; dark: string }): string {
	const { width, height } = landSize();
	const only = (layer: keyof LandLayers, kinds: readonly string[]) =>
		layers[layer].features.filter(({ properties }) => kinds.includes(String(properties?.['kind'])));
	const path = (name: string, features: readonly Feature[]) =>
		features.length > 0 ? `<path class="${name}" d="${features.map(outlineOf).join('')}"/>` : '';
	const borders = only('borders', ['border', 'disputed']);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(4)} ${height.toFixed(4)}" preserveAspectRatio="none">`,
		`<style>:root{${tokens.light}}@media(prefers-color-scheme:dark){:root{${tokens.dark}}}${STYLE}</style>`,
		path('land', layers.land.features),
		path('ocean', layers.ocean.features),
		path('salt', only('lakes', ['salt', 'varying'])),
		path('lake', only('lakes', ['lake'])),
		path('governorates', layers.governorates.features),
		path('rivers', layers.rivers.features),
		path('case', borders),
		path('borders', only('borders', ['border'])),
		path('borders disputed', only('borders', ['disputed'])),
		'</svg>\n'
	].join('');
}

type Drawn = LineString | MultiLineString | Polygon | MultiPolygon;

/** One feature as path commands: whole units, each step relative to the last, which is four times shorter. */
function outlineOf(feature: Feature): string {
	const geometry = feature.geometry as Drawn;
	if (geometry.type === 'LineString') return lineOf(geometry.coordinates, false);
	if (geometry.type === 'MultiLineString')
		return geometry.coordinates.map((line) => lineOf(line, false)).join('');
	const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
	return rings.map((ring) => lineOf(ring, true)).join('');
}

function lineOf(positions: readonly Position[], isRing: boolean): string {
	const line = { type: 'LineString' as const, coordinates: positions.map(toUnits) };
	const points = simplify(line, { tolerance: THINNING, highQuality: true, mutate: true }).coordinates.map(
		(at) => at.map(Math.round)
	);
	let [x = 0, y = 0] = points[0] ?? [];
	const steps: string[] = [];
	for (const [u = 0, v = 0] of isRing ? points.slice(1, -1) : points.slice(1)) {
		if (u === x && v === y) continue;
		steps.push(`${u - x}${v - y < 0 ? '' : ' '}${v - y}`);
		[x, y] = [u, v];
	}
	const [startX = 0, startY = 0] = points[0] ?? [];
	const rest = steps.join(' ').replaceAll(' -', '-');
	return steps.length > 0 ? `M${startX} ${startY}l${rest}${isRing ? 'z' : ''}` : '';
}
