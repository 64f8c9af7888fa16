import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { resolveBrowser } from '../../../tests/browser/resolve.mjs';
import { createSiteServer } from '../serve.mjs';
import { watchPage } from './watch-page.ts';

/** A browser with the built site served beside it. */
export interface Bench {
	origin: string;
	/** Does something with a new, watched page of a browser that has seen nothing yet. */
	withPage: <T>(work: (page: Page) => Promise<T>, screen?: Screen) => Promise<T>;
	close: () => Promise<void>;
}

/** A wide and a narrow screen, as in the browser tests, and a low one with room for the popup that is drawn quickly. */
export const SCREENS = {
	wide: { viewport: { width: 1440, height: 900 } },
	low: { viewport: { width: 1100, height: 400 } },
	narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
} as const;

type Screen = (typeof SCREENS)[keyof typeof SCREENS];

/**
 * Serves `build/` on a free port and starts the browser that the tests use.
 *
 * @param flags - for V8, which runs the scripts
 */
export async function openBench(flags: readonly string[] = []): Promise<Bench> {
	const found = await resolveBrowser();
	const server = createSiteServer('build');
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const browser = await chromium.launch({
		executablePath: found.executablePath,
		env: { ...process.env, ...found.env },
		args: flags.length > 0 ? [`--js-flags=${flags.join(' ')}`] : [],
		chromiumSandbox: false
	});
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		withPage: async (work, screen = SCREENS.wide) => {
			const context = await browser.newContext({ ...screen, locale: 'en-GB' });
			try {
				const page = await context.newPage();
				await watchPage(page);
				return await work(page);
			} finally {
				await context.close();
			}
		},
		close: async () => {
			await browser.close();
			server.close();
		}
	};
}
