/**
 * What the atlas may weigh and how quick it has to be: the one place where these figures stand. The browser tests and
 * `npm run bench` measure against the same ones.
 */

/** Kilobytes that a page may need until its text, the first picture of the map, and the moving map can be used. */
export const UNTIL = { text: 30, picture: 60, engine: 520 } as const;

/** Kilobytes of the parts of a page, each where it weighs most. */
export const PARTS = {
	stepHtml: 25,
	listHtml: 60,
	blockingCss: 15,
	fonts: 60,
	/** Where quality.md C.3 fails. It proposes 60; framework and header take 41, the map's marks and the list 22, a step 9. */
	app: 80,
	engine: 375,
	picture: 30,
	basemap: 150,
	events: 30
} as const;

/** Requests for the basemap of the first view, and to other origins. */
export const REQUESTS = { basemap: 8, others: 0 } as const;

/** Milliseconds from a press to the changed text, in the middle of fifty steps; the second with a processor four times slower. */
export const STEP = { usual: 16, slow: 40 } as const;

/** How much a page may move by itself. */
export const SHIFT = 0.001;

/** What three hundred steps may leave behind: megabytes of heap, nodes of the document, graphics contexts in use. */
export const GROWTH = { heap: 0.6, nodes: 0, contexts: 1 } as const;
