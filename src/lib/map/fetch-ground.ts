import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { GROUND_LAYERS, GROUND_LICENCES, type GroundLayer, type GroundLicence } from './ground-layers.ts';
import { inTime } from './in-time.ts';

/** The layers of the basemap, `[longitude, latitude]`; a layer that did not arrive has no features. */
export interface Ground {
	layers: Record<GroundLayer, FeatureCollection>;
	/** Whether a file did not arrive. */
	isPartMissing: boolean;
}

/**
 * Fetches the basemap's files and unpacks them.
 *
 * They travel as TopoJSON: what two layers share is sent once, and positions as small steps on a grid, which makes
 * them two fifths shorter than GeoJSON.
 *
 * @param hrefOf - address of the file of a licence
 * @see https://github.com/topojson/topojson-specification
 */
export async function fetchGround(hrefOf: (licence: GroundLicence) => string): Promise<Ground> {
	const parts = await Promise.all(GROUND_LICENCES.map((licence) => fetchPart(licence, hrefOf(licence))));
	return {
		layers: Object.fromEntries(parts.flatMap(({ layers }) => layers)) as Ground['layers'],
		isPartMissing: parts.some(({ isMissing }) => isMissing)
	};
}

async function fetchPart(licence: GroundLicence, href: string) {
	const topology = await fetchTopology(href);
	const layers = GROUND_LAYERS[licence].map((name) => [name, layerIn(topology, name)] as const);
	return { layers, isMissing: layers.some(([, { features }]) => features.length === 0) };
}

/** The file, or nothing if it does not arrive whole or in time: the map goes on without it and says so. */
async function fetchTopology(href: string): Promise<Topology | undefined> {
	try {
		return await inTime(
			fetch(href).then((response) => (response.ok ? (response.json() as Promise<Topology>) : undefined))
		);
	} catch {
		return undefined;
	}
}

function layerIn(topology: Topology | undefined, name: GroundLayer): FeatureCollection {
	const layer = topology?.objects[name];
	if (!topology || layer?.type !== 'GeometryCollection') return { type: 'FeatureCollection', features: [] };
	return feature(topology, layer as GeometryCollection);
}
