import { error } from '@sveltejs/kit';
import { joinActor } from '$lib/data/actor-page.ts';
import { atlas } from '../../../atlas.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...atlas.geodata.actors.keys()].map((actor) => ({ actor }));

/** One actor with what it is said to have done, and what it says. */
export const load: PageServerLoad = ({ params }) => {
	const actor = atlas.geodata.actors.get(params.actor);
	if (!actor) error(404, `no actor "${params.actor}"`);
	return { joined: joinActor(actor, atlas.geodata.actors, atlas.events) };
};
