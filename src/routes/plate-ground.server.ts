import { groundOf } from '$lib/data/plate-ground.ts';
import { readGround } from './ground.server.ts';

/** The rivers, borders and towns of the basemap, read once for the plates of all places. */
export const ground = groundOf([readGround('rivers'), readGround('borders'), readGround('towns')]);
