import { pictureCss } from '$lib/map/picture-css.ts';
import { atlas } from '../../../atlas.server.ts';

export const prerender = true;

/** Where the first picture puts its marks, for every view. */
export const GET = () =>
	new Response(pictureCss(atlas.index.features), { headers: { 'content-type': 'text/css; charset=utf-8' } });
