import type {
	AddProtocolAction,
	LayerSpecification,
	StyleSpecification,
	VectorSourceSpecification
} from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { Language } from '../style/names.ts';

/** The two ways to a richer basemap: a file on the reader's device, or the tiles of OpenFreeMap. */
export type RicherKind = 'file' | 'openfreemap';

/** A basemap that the reader asked for in place of the atlas's own, for as long as the page stays open. */
export interface RicherBasemap {
	/** Also the name of its source in the style. */
	kind: RicherKind;
	/** Whom the file itself wants named besides the usual; plain text, often empty. */
	credit: string;
	/** How close the reader may zoom by hand; the camera of the steps does not heed it. */
	closest: number;
	source: VectorSourceSpecification;
	/** What the addresses of its tiles begin with: a scheme of its own, so that MapLibre itself asks nobody for them. */
	address: string;
	/** Answers for these addresses. */
	answer: AddProtocolAction;
	layers: (palette: Palette, language: Language) => LayerSpecification[];
}

/** Why a richer basemap cannot be had; the words for each are the page's. */
export type FaultReason =
	| 'not-pmtiles'
	| 'not-vector'
	| 'other-layout'
	| 'other-area'
	| 'unreadable'
	| 'no-answer'
	| 'not-found'
	| 'not-tiles'
	| 'other-host'
	| 'no-file';

/** A richer basemap that cannot be had. */
export class BasemapFault extends Error {
	constructor(
		readonly reason: FaultReason,
		cause?: unknown
	) {
		super(`no richer basemap: ${reason}`, { cause });
	}
}

/**
 * The atlas's own style with the ground of a richer basemap.
 *
 * The own sources stay, undrawn, and so do the fonts, so that the way back needs no connection.
 */
export function withRicher(
	own: StyleSpecification,
	{ kind, source, layers }: RicherBasemap,
	palette: Palette,
	language: Language
): StyleSpecification {
	return {
		...own,
		sources: { ...own.sources, [kind]: source },
		layers: layers(palette, language)
	};
}
