/** The words that the map needs; the page hands them in, so that a second language touches nothing here. */
export interface MapWords {
	/** Accessible name of the map, beginning with “Map”. */
	name: string;
	/** Accessible name of the moving part: how it is moved. */
	canvas: string;
	/** What the map shows, for those who do not see it. */
	description: string;
	staticNotice: string;
	loading: string;
	unavailable: string;
	/** Why a located event is not drawn: the basemap does not reach there. */
	outsideReach: string;
	zoomIn: string;
	zoomOut: string;
	showAll: string;
	panUp: string;
	panDown: string;
	panLeft: string;
	panRight: string;
	attribution: string;
	/** For narrow screens; the full text stands with the data. */
	attributionShort: string;
	disclaimer: string;
	/** Shown on the map from the zoom at which the basemap has no more to show. */
	detailEnds: string;
}
