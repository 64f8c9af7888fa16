import { LAND_LAYERS, landSvg, type LandLayers } from '$lib/map/land-svg.ts';
import tokens from '$lib/ui/tokens.css?raw';
import { readGround } from '../../../ground.server.ts';

export const prerender = true;

/** The ground of the first picture, from the same layers and colours as the moving map. */
export const GET = () =>
	new Response(
		landSvg(
			Object.fromEntries(LAND_LAYERS.map((layer) => [layer, readGround(layer)])) as LandLayers,
			mapTokens()
		),
		{ headers: { 'content-type': 'image/svg+xml; charset=utf-8' } }
	);

/** The colours of the map as the page declares them, light and dark. */
function mapTokens(): { light: string; dark: string } {
	const [light = '', dark = ''] = tokens
		.split('/* DARK */')
		.map((half) => (half.match(/--map-[\w-]+: #\w+/g) ?? []).join(';'));
	if (!light || !dark) throw new Error('tokens.css has no colours of the map for light or for dark');
	return { light, dark };
}
