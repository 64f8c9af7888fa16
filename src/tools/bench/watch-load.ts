import type { Page, Request } from '@playwright/test';
import { waitForMap, type Watched } from './watch-page.ts';
import { weigh } from './weigh.ts';

/** What a page asked for until it could be read, until its first picture of the map, and until the moving map. */
export interface Load {
	text: string[];
	picture: string[];
	engine: string[];
	/** Addresses at other origins. */
	others: string[];
}

/** What TypeScript does not know of an entry yet. */
type Blocking = PerformanceEntry & { renderBlockingStatus?: string };

/**
 * Opens a page and notes what it asks for. What counts is needed, not merely on its way: text is readable with the page
 * and the style sheets that hold it back, the picture needs its ground too, and the moving map everything that was
 * asked for by the time it stood.
 *
 * @param page - a watched page, whose browser has nothing of the site yet
 * @param origin - where the site is served
 * @param path - address of a page with a map
 */
export async function watchLoad(page: Page, origin: string, path: string): Promise<Load> {
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	await page.goto(origin + path);
	await waitForMap(page);
	const { readyAt, blocking, ground } = await page.evaluate(() => ({
		readyAt: (globalThis as Watched).kept.readyAt,
		blocking: performance
			.getEntriesByType('resource')
			.filter((entry) => (entry as Blocking).renderBlockingStatus === 'blocking')
			.map(({ name }) => name),
		ground: [...document.querySelectorAll<HTMLImageElement>('.map-pane img')].map((img) => img.currentSrc)
	}));
	// Until it is answered a request has no time, and would count however late it was.
	await Promise.all(requests.map((request) => request.response()));
	const asked = requests
		.filter((request) => request.timing().startTime <= readyAt)
		.map((request) => new URL(request.url()))
		.filter(({ protocol }) => protocol !== 'data:' && protocol !== 'blob:');
	const isOwn = (url: URL) => url.origin === origin;
	const pathsOf = (urls: string[]) => urls.map((url) => new URL(url).pathname);
	const text = [path, ...pathsOf(blocking)];
	return {
		text: unique(text),
		picture: unique([...text, ...pathsOf(ground)]),
		engine: unique(asked.filter(isOwn).map(({ pathname }) => pathname)),
		others: asked.filter((url) => !isOwn(url)).map(({ href }) => href)
	};
}

/** Kilobytes until each of the three can be used. */
export function weighLoad({ text, picture, engine }: Load) {
	return { text: weigh(text), picture: weigh(picture), engine: weigh(engine) };
}

function unique(paths: string[]): string[] {
	return [...new Set(paths)];
}
