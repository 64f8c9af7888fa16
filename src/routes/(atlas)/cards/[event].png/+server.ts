import { Resvg } from '@resvg/resvg-js';
import { error } from '@sveltejs/kit';
import { CARD } from '$lib/ui/card-size.ts';
import { drawCard } from '$lib/ui/draw-card.ts';
import { en as words } from '$lib/ui/messages/en.ts';
import { WHOLE_ATLAS } from '../../../addresses.ts';
import { atlas, version } from '../../../atlas.server.ts';
import { unpackFonts } from '../fonts.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [
	{ event: WHOLE_ATLAS },
	...atlas.events.map(({ id }) => ({ event: id }))
];

const fontFiles = unpackFonts();

/** The social card of an event, or of the atlas. */
export const GET: RequestHandler = ({ params }) => {
	const event = atlas.events.find(({ id }) => id === params.event) ?? null;
	if (event === null && params.event !== WHOLE_ATLAS) error(404, `no event "${params.event}"`);
	const svg = drawCard({ event, sources: atlas.sources, version, words });
	const png = new Resvg(svg, {
		fitTo: { mode: 'width', value: CARD.width },
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' }
	})
		.render()
		.asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
