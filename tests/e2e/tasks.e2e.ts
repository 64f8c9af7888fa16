import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { doAllTasks } from './eight-tasks.ts';
import { keyboard, mouse } from './hands.ts';
import { eventPath, LOCATED, withoutMap } from './support.ts';

test.beforeEach(async ({ context }) => {
	test.setTimeout(180_000);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('[A06] all tasks are done with the mouse, with the moving map', async ({ page }) => {
	await doAllTasks({ page, hand: mouse, hasScripts: true });
});

// How keys reach and work the moving map is looked at in `keyboard.e2e.ts`.
test('[A06] all tasks are done with the keyboard alone', async ({ page }) => {
	await withoutMap(page);
	await doAllTasks({ page, hand: keyboard(page), hasScripts: true });
});

test('[A30] all tasks are done without WebGL', async ({ page }) => {
	await withoutMap(page);
	await page.goto(eventPath(LOCATED));
	await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'unavailable');
	await doAllTasks({ page, hand: mouse, hasScripts: true });
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('[A30] all tasks are done by links alone', async ({ page }) => {
		await doAllTasks({ page, hand: mouse, hasScripts: false });
	});
});
