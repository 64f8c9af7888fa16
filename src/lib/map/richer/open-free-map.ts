import { doorTo, type Door } from './ask-host.ts';
import { openMapTilesLayers } from './openmaptiles-layers.ts';
import { BasemapFault, type RicherBasemap } from './richer-basemap.ts';

/** The one host that the reader can allow; the content security policy names it too. */
export const HOST = 'tiles.openfreemap.org';

/** Tells where the tiles of the week are; a TileJSON. */
const PLANET = `https://${HOST}/planet`;

/** How long the host may take to say where its tiles are, and to send one, milliseconds. */
const PATIENCE = 15_000;

/** Closer than this the tiles have no more to show. */
const CLOSEST = 14;

/** What a TileJSON says of tiles, as far as the map needs it. */
export interface Tiling {
	/** Address of a tile, with `{z}`, `{x}` and `{y}` in it. */
	template: string;
	minzoom: number;
	maxzoom: number;
}

/**
 * Asks OpenFreeMap where its tiles are. To be called only after the reader has agreed.
 *
 * @param signal - ends the asking
 * @throws {BasemapFault} if there is no answer, or not the one that was asked for
 */
export async function openFreeMap(signal: AbortSignal): Promise<RicherBasemap> {
	const door = doorTo(HOST);
	const answer = await door(PLANET, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])).catch(
		(cause: unknown) => {
			throw cause instanceof BasemapFault || signal.aborted ? cause : new BasemapFault('no-answer', cause);
		}
	);
	const tiling = readTiling(
		await answer.json().catch((cause: unknown) => {
			throw new BasemapFault('not-tiles', cause);
		})
	);
	return {
		kind: 'openfreemap',
		credit: '',
		closest: CLOSEST,
		source: {
			type: 'vector',
			tiles: ['openfreemap://{z}/{x}/{y}'],
			minzoom: tiling.minzoom,
			maxzoom: tiling.maxzoom
		},
		address: 'openfreemap://',
		answer: ({ url }, { signal: ended }) => fetchTile(url, tiling, door, ended),
		layers: (palette, language) => openMapTilesLayers('openfreemap', palette, language)
	};
}

/**
 * Reads the TileJSON of OpenFreeMap.
 *
 * @throws {BasemapFault} if it is none, or leads to another host
 */
export function readTiling(tileJson: unknown): Tiling {
	const { tiles, minzoom = 0, maxzoom = CLOSEST } = (tileJson ?? {}) as Record<string, unknown>;
	const template: unknown = Array.isArray(tiles) ? tiles[0] : undefined;
	if (
		typeof template !== 'string' ||
		!['{z}', '{x}', '{y}'].every((part) => template.includes(part)) ||
		typeof minzoom !== 'number' ||
		typeof maxzoom !== 'number'
	)
		throw new BasemapFault('not-tiles');
	if (!template.startsWith(`https://${HOST}/`)) throw new BasemapFault('other-host', template);
	return { template, minzoom, maxzoom };
}

/** One tile, for an address that the style makes: `openfreemap://7/78/51`. */
async function fetchTile(url: string, { template }: Tiling, door: Door, signal: AbortSignal) {
	const [, z = '', x = '', y = ''] = /^openfreemap:\/\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
	const address = template.replace('{z}', z).replace('{x}', x).replace('{y}', y);
	const inTime = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
	return { data: await (await door(address, inTime)).arrayBuffer() };
}
