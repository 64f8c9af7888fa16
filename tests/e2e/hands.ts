import { expect, type Locator, type Page } from '@playwright/test';

/** A way to use the page: the same tasks are done by each. */
export interface Hand {
	press: (target: Locator) => Promise<void>;
	type: (field: Locator, text: string) => Promise<void>;
}

export const mouse: Hand = {
	press: (target) => target.click(),
	type: async (field, text) => {
		await field.click();
		await field.fill(text);
	}
};

export const finger: Hand = {
	press: (target) => target.tap(),
	type: async (field, text) => {
		await field.tap();
		await field.fill(text);
	}
};

/** Goes to everything with Tab and presses it with Enter, from wherever the focus is; nothing else. */
export function keyboard(page: Page): Hand {
	async function reach(target: Locator): Promise<void> {
		await expect(target).toBeAttached();
		const goal = await target.elementHandle();
		for (const key of ['Tab', 'Shift+Tab'])
			for (let i = 0; i < 220; i += 1) {
				if (await page.evaluate((element) => document.activeElement === element, goal)) return;
				await page.keyboard.press(key);
			}
		throw new Error(`the keys do not reach ${target.toString()}`);
	}
	return {
		press: async (target) => {
			await reach(target);
			await page.keyboard.press('Enter');
		},
		type: async (field, text) => {
			await reach(field);
			await page.keyboard.press('Control+a');
			await page.keyboard.insertText(text);
		}
	};
}
