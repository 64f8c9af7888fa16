import { readFileSync } from 'node:fs';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { zxyToTileId } from 'pmtiles';

/** Bytes of a vector tile; none where the stand-in has nothing. */
export type TileAt = (z: number, x: number, y: number) => Uint8Array | undefined;

/** The zooms that the stand-ins have; closer ones are enlarged from the last. */
export const ZOOMS = { min: 4, max: 8 };

const read = (path: string) =>
	JSON.parse(readFileSync(`geodata/basemap/${path}`, 'utf8')) as FeatureCollection;
const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const line = (coordinates: Position[], properties: Record<string, unknown>): Feature => ({
	type: 'Feature',
	geometry: { type: 'LineString', coordinates },
	properties
});

/** A road that no other basemap has: where it is drawn, the stand-in is. */
export const ROAD: Position[] = [
	[40.15, 35.33],
	[40.92, 34.45],
	[41.98, 33.82],
	[43.27, 33.42],
	[44.36, 33.31]
];

function towns(properties: (rank: number) => Record<string, unknown>): FeatureCollection {
	const found = read('geonames-cc-by/towns.geojson').features.map((town) => {
		const {
			name,
			name_ar: arabic,
			rank
		} = town.properties as { name: string; name_ar: string; rank: number };
		return { ...town, properties: { name: arabic, 'name:ar': arabic, 'name:en': name, ...properties(rank) } };
	});
	return collect(found);
}

const withProperties = ({ features }: FeatureCollection, properties: Record<string, unknown>) =>
	collect(features.map((feature) => ({ ...feature, properties })));

/** Tiles laid out as Protomaps version 4 does, from the atlas's own basemap and one road. */
export function protomapsTiles(): TileAt {
	return tilesOf({
		earth: withProperties(read('odbl/land.geojson'), { kind: 'earth' }),
		water: withProperties(read('odbl/lakes.geojson'), { kind: 'lake' }),
		roads: collect([line(ROAD, { kind: 'highway', min_zoom: 3 })]),
		boundaries: withProperties(read('odbl/borders.geojson'), { kind: 'country', kind_detail: 2 }),
		places: towns((rank) => ({ kind: 'locality', population_rank: 14 - rank, sort_key: rank }))
	});
}

/** Tiles of the OpenMapTiles schema, from the same. */
export function openMapTiles(): TileAt {
	return tilesOf({
		water: withProperties(read('odbl/lakes.geojson'), { class: 'lake' }),
		transportation: collect([line(ROAD, { class: 'motorway' })]),
		boundary: withProperties(read('odbl/borders.geojson'), { admin_level: 2, disputed: 0, maritime: 0 }),
		place: towns((rank) => ({ class: rank < 4 ? 'city' : 'town', rank }))
	});
}

/** Cuts layers into tiles. */
export function tilesOf(layers: Record<string, FeatureCollection>): TileAt {
	const indexes = Object.entries(layers).map(
		([name, collection]) =>
			[name, new GeoJSONVT(collection, { maxZoom: ZOOMS.max, indexMaxZoom: 4 })] as const
	);
	return (z, x, y) => {
		const found = indexes.flatMap(([name, index]) => {
			const tile = index.getTile(z, x, y);
			return tile ? [[name, tile] as const] : [];
		});
		return found.length > 0
			? fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 })
			: undefined;
	};
}

export interface ArchiveOptions {
	tileType?: number;
	metadata?: unknown;
	/** `[west, south, east, north]` in degrees. */
	bounds?: [number, number, number, number];
	/** Bytes of nothing at the end. */
	padding?: number;
}

/** Metadata as Protomaps' own files have it. */
export const PROTOMAPS_METADATA = {
	name: 'Protomaps Basemap',
	version: '4.13.0',
	attribution: '<a href="https://www.openstreetmap.org/copyright">&copy; OpenStreetMap</a>',
	vector_layers: ['boundaries', 'earth', 'places', 'roads', 'water'].map((id) => ({
		id,
		fields: { kind: 'String' }
	}))
};

/**
 * A PMTiles archive, version 3, with one directory and nothing compressed.
 *
 * @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function pmtilesOf(
	tileAt: TileAt,
	{ tileType = 1, metadata = PROTOMAPS_METADATA, bounds = [35, 29, 50, 40], padding = 0 }: ArchiveOptions = {}
): Buffer {
	const tiles = tilesWithin(bounds, tileAt);
	const directory = directoryOf(tiles);
	const json = Buffer.from(JSON.stringify(metadata));
	const body = Buffer.concat(tiles.map(({ bytes }) => bytes));
	const header = Buffer.alloc(127);
	header.write('PMTiles', 0, 'latin1');
	header[7] = 3;
	const sections = [127, directory.length, 127 + directory.length, json.length, 0, 0];
	[
		...sections,
		127 + directory.length + json.length,
		body.length,
		tiles.length,
		tiles.length,
		tiles.length
	].forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + index * 8));
	header.set([1, 1, 1, tileType, ZOOMS.min, ZOOMS.max], 96);
	bounds.forEach((degrees, index) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4));
	return Buffer.concat([header, directory, json, body, Buffer.alloc(padding)]);
}

interface Tile {
	id: number;
	bytes: Uint8Array;
}

function tilesWithin([west, south, east, north]: [number, number, number, number], tileAt: TileAt): Tile[] {
	const found: Tile[] = [];
	for (let z = ZOOMS.min; z <= ZOOMS.max; z++)
		for (let x = columnOf(west, z); x <= columnOf(east, z); x++)
			for (let y = rowOf(north, z); y <= rowOf(south, z); y++) {
				const bytes = tileAt(z, x, y);
				if (bytes) found.push({ id: zxyToTileId(z, x, y), bytes });
			}
	return found.sort((a, b) => a.id - b.id);
}

const columnOf = (lon: number, z: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
const rowOf = (lat: number, z: number) =>
	Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z);

function directoryOf(tiles: Tile[]): Buffer {
	let at = 0;
	const offsets = tiles.map(({ bytes }) => (at += bytes.length) - bytes.length);
	return Buffer.from(
		[
			tiles.length,
			...tiles.map(({ id }, index) => id - (tiles[index - 1]?.id ?? 0)),
			...tiles.map(() => 1),
			...tiles.map(({ bytes }) => bytes.length),
			...offsets.map((offset) => offset + 1)
		].flatMap(varint)
	);
}

function varint(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
