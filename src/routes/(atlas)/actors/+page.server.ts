import { joinActor } from '$lib/data/actor-page.ts';
import { atlas } from '../../atlas.server.ts';
import type { PageServerLoad } from './$types';

/** Every actor in brief, by name, with how much the record holds of it. */
export const load: PageServerLoad = () => ({
	actors: [...atlas.geodata.actors.values()]
		.map((actor) => {
			const { acts, says } = joinActor(actor, atlas.geodata.actors, atlas.events);
			const { id, name, kind, side, description } = actor;
			return { id, name, kind, isParty: side !== null, description, acts: acts.length, says: says.length };
		})
		.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
});
