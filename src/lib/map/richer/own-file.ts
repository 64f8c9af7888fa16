import { FileSource, PMTiles, Protocol, TileType, type Header } from 'pmtiles';
import { REACH } from '../reach.ts';
import { protomapsLayers } from './protomaps-layers.ts';
import { BasemapFault, type RicherBasemap } from './richer-basemap.ts';

/** Closer than this no file is needed for an atlas of places that are known to a kilometre at best. */
const CLOSEST = 14;

/** The layers without which a tile is not Protomaps'. */
const NEEDED = ['earth', 'water', 'roads', 'places'];

/** The longest credit that fits the corner of the map, characters. */
const CREDIT_LENGTH = 120;

/** Tells one file from the next without the reader's own name for it, which goes nowhere and can hold anything. */
class ChosenFile extends FileSource {
	override getKey(): string {
		return `${this.file.size}-${this.file.lastModified}`;
	}
}

/**
 * Opens a PMTiles file from the reader's device. Only the parts in view are ever read, and nothing leaves the device.
 *
 * @throws {BasemapFault} if it is not a file that the atlas can draw
 */
export async function openFile(file: File): Promise<RicherBasemap> {
	const chosen = new ChosenFile(file);
	const archive = new PMTiles(chosen);
	const header = await archive.getHeader().catch((cause: unknown) => {
		throw new BasemapFault('not-pmtiles', cause);
	});
	if (header.tileType !== TileType.Mvt) throw new BasemapFault('not-vector');
	const metadata: unknown = await archive.getMetadata().catch((cause: unknown) => {
		throw new BasemapFault('unreadable', cause);
	});
	if (!isProtomaps(metadata)) throw new BasemapFault('other-layout');
	if (!isNear(header)) throw new BasemapFault('other-area');
	const address = `pmtiles://${chosen.getKey()}/`;
	const protocol = new Protocol();
	protocol.add(archive);
	return {
		kind: 'file',
		credit: creditOf(metadata),
		closest: CLOSEST,
		source: {
			type: 'vector',
			tiles: [`${address}{z}/{x}/{y}`],
			minzoom: header.minZoom,
			maxzoom: header.maxZoom,
			bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat]
		},
		address,
		answer: async (request, ended) => ({
			// Vector tiles are bytes, and no bytes where there is nothing.
			data: (await protocol.tilev4(request, ended)).data as Uint8Array
		}),
		layers: (palette, language) => protomapsLayers('file', palette, language)
	};
}

/**
 * Whether a file says that its tiles have the layers of Protomaps, in the form of its version 4: the forms before named
 * the kind of a thing `pmap:kind`.
 */
export function isProtomaps(metadata: unknown): boolean {
	const { vector_layers: layers } = (metadata ?? {}) as { vector_layers?: unknown };
	if (!Array.isArray(layers)) return false;
	const found = new Map(
		(layers as { id?: unknown; fields?: unknown }[]).map(({ id, fields }) => [id, Object.keys(fields ?? {})])
	);
	const fields = found.get('roads') ?? [];
	return NEEDED.every((id) => found.has(id)) && !fields.includes('pmap:kind');
}

/** Whom a file wants named, as plain text; nothing where that is OpenStreetMap alone, which is named anyway. */
export function creditOf(metadata: unknown): string {
	const { attribution } = (metadata ?? {}) as { attribution?: unknown };
	if (typeof attribution !== 'string') return '';
	const text = attribution
		.replace(/<[^>]*>/g, '')
		.replaceAll('&copy;', '©')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();
	return /^©? ?(the )?OpenStreetMap( contributors)?$/i.test(text) ? '' : text.slice(0, CREDIT_LENGTH);
}

/** Whether a file reaches into the area of the map at all. */
function isNear({ minLon, minLat, maxLon, maxLat }: Header): boolean {
	const [west, south, east, north] = REACH;
	return minLon < east && maxLon > west && minLat < north && maxLat > south;
}
