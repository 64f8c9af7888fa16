import type { RicherKind } from './richer/richer-basemap.ts';

/** The words that the map needs; the page hands them in, so that a second language touches nothing here. */
export interface MapWords {
	/** Accessible name of the map, beginning with “Map”. */
	name: string;
	/** Accessible name of the moving part: how it is moved. */
	canvas: string;
	/** What the map shows, for those who do not see it. */
	description: string;
	loading: string;
	unavailable: string;
	nothingElseMissing: string;
	/** The graphics context is gone; the picture stays. */
	lost: string;
	/** Button that fetches the moving map where the reader saves data, with what it weighs. */
	load: string;
	/** Button that starts the moving map again. */
	reload: string;
	/** A part of the basemap did not arrive. */
	partMissing: string;
	/** Number of events that share a mark. */
	events: (count: number) => string;
	/** Said after that number when the event of the step is among them. */
	withStep: string;
	/** The words of a line: which event is said to answer which, by number or title. */
	answers: (answer: number | string, cause: number | string) => string;
	/** How far an event may be from the middle of its area, kilometres. */
	within: (km: number) => string;
	/** That an event is known to its province only. */
	province: string;
	/** Toggle: the camera goes with the steps. */
	follow: string;
	/** What MapLibre says when a scroll or a single finger scrolls the page, by its own names. */
	cooperative: Record<string, string>;
	/** Why a located event is not drawn: the basemap does not reach there. */
	outsideReach: string;
	zoomIn: string;
	zoomOut: string;
	showAll: string;
	panUp: string;
	panDown: string;
	panLeft: string;
	panRight: string;
	/** Toggle: shows the four directions where room is short. */
	panMore: string;
	attribution: string;
	/** For narrow screens; the full text stands with the data. */
	attributionShort: string;
	/** Where they stand in full. */
	licencesLink: { href: string; target: '_blank' | undefined };
	disclaimer: string;
	/** Shown on the map from the zoom at which the basemap has no more to show. */
	detailEnds: string;
	/** Button to the choice of basemaps. */
	basemap: string;
	/** Whose work a richer basemap is. */
	richerAttribution: Record<RicherKind, string>;
	richerAttributionShort: Record<RicherKind, string>;
	/** Whose the positions of the atlas's places are, beside a richer basemap. */
	placesAttribution: string;
	/** Shown in place of `detailEnds` on a richer basemap, whose detail says nothing about the events. */
	finerThanRecord: string;
	/** A richer basemap stopped, and the atlas's own is back. */
	richerStopped: string;
	choiceMissing: string;
}
