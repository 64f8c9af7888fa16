import { GROUND_LICENCES, type GroundLicence } from '$lib/map/ground-layers.ts';
import { packGround } from '../../../ground.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => GROUND_LICENCES.map((licence) => ({ licence }));

/** The basemap's layers of one licence, which the moving map unpacks. */
export const GET: RequestHandler = ({ params }) =>
	new Response(packGround(params.licence as GroundLicence), {
		headers: { 'content-type': 'application/json' }
	});
