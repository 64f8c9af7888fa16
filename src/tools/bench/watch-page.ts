import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** What a watched page keeps. */
export interface Kept {
	/** When the moving map stood, milliseconds since 1970; 0 before. */
	readyAt: number;
	/** Sum of the shifts that the reader did not ask for. */
	shift: number;
	/** Whether a step has been asked for and not been painted yet. */
	isStepping: boolean;
	/** Canvases that were given a WebGL context. */
	contexts: number;
	/** From each press to the frame with the changed text, milliseconds. */
	latencies: number[];
	timePresses: () => void;
	walk: (keys: readonly string[]) => Promise<void>;
}

/** The window of a watched page. */
export type Watched = typeof globalThis & { kept: Kept };

const IN_PAGE = fileURLToPath(new URL('./in-page.js', import.meta.url));

/** Watches whatever a page opens from now on. */
export async function watchPage(page: Page): Promise<void> {
	await page.addInitScript({ path: IN_PAGE });
}

/** Waits for the moving map, on slow machines too. */
export async function waitForMap(page: Page): Promise<void> {
	await page.locator('[data-map-state=ready]').waitFor({ timeout: 60_000 });
}
