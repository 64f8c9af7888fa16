/**
 * The sizes that the prerendered marks are made for, CSS pixels: the pane, and the frame in it for the overview and for a
 * step. Nothing is placed by them; they only decide what is joined until scripts have measured. The stylesheet shows one
 * of the two by the width that the pane really has.
 */
export const NOMINAL = [
	{
		name: 'wide',
		pane: 976,
		overview: { width: 703, height: 678 },
		step: { width: 590, height: 315 }
	},
	{
		name: 'narrow',
		pane: 390,
		overview: { width: 281, height: 218 },
		step: { width: 164, height: 211 }
	}
] as const;
