import type { Page } from '@playwright/test';

/** Presses keys 20 milliseconds apart, on the page's own clock. */
export async function pressFast(page: Page, keys: string[]) {
	await page.evaluate(async (all) => {
		for (const key of all) {
			document.activeElement!.dispatchEvent(
				new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
			);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}, keys);
}
