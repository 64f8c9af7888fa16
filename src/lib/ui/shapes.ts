import type { Kind } from '../data/vocabulary.ts';

/** Outline of each kind in a box of 24 units: `full` for the solid mark, `inset` for the middle of an open stroke. */
export const SHAPES: Record<Kind, { full: string; inset: string }> = {
	strike: { full: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16Z', inset: 'M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14Z' },
	retaliation: { full: 'M12 2 22 12 12 22 2 12Z', inset: 'M12 3.6 20.4 12 12 20.4 3.6 12Z' },
	decision: { full: 'M4.9 4.9h14.2v14.2H4.9Z', inset: 'M5.8 5.8h12.4v12.4H5.8Z' },
	statement: { full: 'M1.9 4.2h20.2L12 21.6Z', inset: 'M4.1 5.4h15.8L12 19.1Z' },
	background: { full: 'M2 7h20v10H2Z', inset: 'M3.1 8.1h17.8v7.8H3.1Z' }
};
