import type { FaultReason, RicherKind } from './richer-basemap.ts';

/** The words of the choice of basemaps; the page fetches them when the choice is opened. */
export interface RicherWords {
	title: string;
	/** How long the choice holds, and that nothing is stored. */
	session: string;
	choices: Record<'own' | RicherKind, { name: string; about: string }>;
	/** Name of the field for the file. */
	pick: string;
	/** What the other host learns, and what not, one sentence each. */
	learns: { title: string; lines: string[] };
	/** Where OpenFreeMap says what it does, and whose work its map is. */
	links: { name: string; address: string }[];
	use: Record<'own' | RicherKind, string>;
	cancel: string;
	/** Said while a file is opened or the host is asked. */
	opening: string;
	faults: Record<FaultReason, string>;
}
