import { error } from '@sveltejs/kit';
import { joinPlace } from '$lib/data/place-page.ts';
import { drawPlate } from '$lib/data/place-plate.ts';
import { atlas } from '../../../atlas.server.ts';
import { ground } from '../../../plate-ground.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...atlas.geodata.places.keys()].map((place) => ({ place }));

/** One place with everything the record says about it, and its drawing to scale. */
export const load: PageServerLoad = ({ params }) => {
	const { places } = atlas.geodata;
	const place = places.get(params.place);
	if (!place) error(404, `no place "${params.place}"`);
	return { joined: joinPlace(place, places, atlas.events), plate: drawPlate(place, places, ground) };
};
