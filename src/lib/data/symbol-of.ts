import type { Precision } from './vocabulary.ts';
import type { Kind } from './vocabulary.ts';

/** How a symbol is filled: solid for a named site or town, open for an area, broken where no place is known. */
export type Fill = 'solid' | 'area' | 'none';

/** The fill that says how well a place is known. */
export function fillOf(precision: Precision | undefined): Fill {
	if (precision === 'site' || precision === 'town') return 'solid';
	return precision === 'area' ? 'area' : 'none';
}

/** Id of the symbol in the sprite: shape is the kind, fill is how well the place is known. Never the party. */
export function symbolOf(kind: Kind, fill: Fill): string {
	return `k-${kind}-${fill}`;
}
