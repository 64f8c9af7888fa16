import { addProtocol, removeProtocol, type RequestTransformFunction } from 'maplibre-gl';
import { guardedAddress } from './guard.ts';
import type { RicherBasemap } from './richer-basemap.ts';

/** Holds the basemap that the reader asked for, and keeps the map from asking anybody else. */
export interface Slot {
	/** None: the atlas's own basemap. */
	chosen: () => RicherBasemap | undefined;
	/** Makes a basemap answer, has it drawn, and silences the one before. */
	put: (next: RicherBasemap | undefined, draw: () => void) => void;
	/** What the map must pass every request through. */
	transformRequest: RequestTransformFunction;
	/**
	 * Whose a fault of the map is: of the chosen basemap, or of the atlas's own. A basemap that was given up may still
	 * fail, which matters to nobody.
	 */
	faultOf: (event: object) => 'chosen' | 'own' | 'nobody';
}

/** An empty slot: one for each map. */
export function basemapSlot(): Slot {
	let chosen: RicherBasemap | undefined;
	return {
		chosen: () => chosen,
		put: (next, draw) => {
			const before = chosen;
			chosen = next;
			if (next) addProtocol(schemeOf(next), next.answer);
			draw();
			if (before && before.kind !== next?.kind) removeProtocol(schemeOf(before));
		},
		transformRequest: (address) => ({ url: guardedAddress(address, location.href, chosen?.address) }),
		faultOf: (event) => {
			const sourceId = 'sourceId' in event ? event.sourceId : undefined;
			if (sourceId !== 'file' && sourceId !== 'openfreemap') return 'own';
			return sourceId === chosen?.kind ? 'chosen' : 'nobody';
		}
	};
}

function schemeOf({ address }: RicherBasemap): string {
	return address.slice(0, address.indexOf(':'));
}
