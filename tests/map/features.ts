import type { MapFeature } from '../../src/lib/data/atlas-index.ts';

/** A located event, invented; a town at 41° E, 34° N unless told otherwise. */
export function feature(
	id: string,
	seq: number,
	at: [number, number] = [41, 34],
	more: Partial<MapFeature['properties']> = {}
): MapFeature {
	return {
		type: 'Feature',
		id: `${id}:${at.join()}`,
		geometry: { type: 'Point', coordinates: at },
		properties: {
			event_id: id,
			seq,
			position: seq,
			kind: 'strike',
			title: `Event ${seq}`,
			place_id: null,
			place: `Place ${at.join()}`,
			place_ar: null,
			precision: 'town',
			uncertainty_km: 3,
			responds_to: null,
			label_side: 'right',
			...more
		}
	};
}
