import type { FeatureCollection, Position } from 'geojson';

/** What lies under a plate: lines, and towns by importance. */
export interface Ground {
	lines: { kind: string; positions: Position[] }[];
	towns: { name: string; position: Position }[];
}

/**
 * The lines and towns of basemap layers, for plates. Areas are left out: a plate only needs what tells a reader
 * where it is.
 *
 * @param layers - GeoJSON whose features say their `kind`, `name` and `rank` (1 is the most important)
 */
export function groundOf(layers: readonly FeatureCollection[]): Ground {
	const features = layers.flatMap((layer) => layer.features);
	return {
		lines: features.flatMap(({ geometry, properties }) => {
			const kind = String(properties?.kind ?? '');
			if (geometry.type === 'LineString') return [{ kind, positions: geometry.coordinates }];
			return geometry.type === 'MultiLineString'
				? geometry.coordinates.map((positions) => ({ kind, positions }))
				: [];
		}),
		towns: features
			.flatMap(({ geometry, properties }) =>
				geometry.type === 'Point' && typeof properties?.name === 'string'
					? [
							{
								name: properties.name,
								position: geometry.coordinates,
								rank: Number(properties.rank ?? 9)
							}
						]
					: []
			)
			.sort((a, b) => a.rank - b.rank)
			.map(({ name, position }) => ({ name, position }))
	};
}
