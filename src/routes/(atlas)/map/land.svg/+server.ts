import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { landSvg } from '$lib/map/land-svg.ts';
import tokens from '$lib/ui/tokens.css?raw';

export const prerender = true;

/** The ground of the first picture, from the same layers and colours as the moving map. */
export const GET = () =>
	new Response(
		landSvg(
			{
				land: layer('odbl/land'),
				ocean: layer('public-domain/ocean'),
				lakes: layer('odbl/lakes'),
				governorates: layer('odbl/governorates'),
				rivers: layer('public-domain/rivers'),
				borders: layer('odbl/borders')
			},
			mapTokens()
		),
		{ headers: { 'content-type': 'image/svg+xml; charset=utf-8' } }
	);

function layer(name: string): FeatureCollection {
	return JSON.parse(readFileSync(`geodata/basemap/${name}.geojson`, 'utf8')) as FeatureCollection;
}

/** The colours of the map as the page declares them, light and dark. */
function mapTokens(): { light: string; dark: string } {
	const [light = '', dark = ''] = tokens
		.split('/* DARK */')
		.map((half) => (half.match(/--map-[\w-]+: #\w+/g) ?? []).join(';'));
	if (!light || !dark) throw new Error('tokens.css has no colours of the map for light or for dark');
	return { light, dark };
}
