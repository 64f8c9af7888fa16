import { expect, type Page, type Route } from '@playwright/test';
import { PATIENCE } from '../../src/lib/map/in-time.ts';
import { test } from './atlas-test.ts';
import { ENGINE, eventPath, lightnessOf, LOCATED, mainLine, QUICK_MAP, waitForMap } from './support.ts';

test.use(QUICK_MAP);

const state = (page: Page) => page.locator('[data-map-state]');
const next = mainLine[mainLine.indexOf(LOCATED) + 1] ?? '';

/** Takes the graphics context away, and gives it back after some milliseconds, or never. */
function lose(page: Page, back?: number): Promise<void> {
	return page.evaluate((after) => {
		const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!.getContext('webgl2')!;
		const handle = gl.getExtension('WEBGL_lose_context')!;
		handle.loseContext();
		if (after !== undefined) setTimeout(() => handle.restoreContext(), after);
	}, back);
}

async function picture(page: Page) {
	await expect(page.locator('img.land')).toBeVisible();
	await expect(page.locator('.marks a[aria-current=step]').first()).toBeInViewport();
}

test('[F12] markup in the texts of the basemap and of the page stays text', async ({ page }) => {
	const attack = '<details open onload=hit=1 ontoggle=hit=1><img src=x onerror=hit=1>';
	let names = 0;
	await page.route(/\.topo\.json/, async (route) => {
		const topology = (await (await route.fetch()).json()) as {
			attribution?: string;
			objects: Record<string, { geometries: { properties?: Record<string, unknown> }[] }>;
		};
		topology.attribution = attack;
		for (const { properties = {} } of Object.values(topology.objects).flatMap(({ geometries }) => geometries))
			for (const [name, text] of Object.entries(properties))
				if (typeof text === 'string' && name.startsWith('name')) {
					properties[name] = attack;
					names++;
				}
		await route.fulfill({ json: topology });
	});
	await page.goto('/');
	await waitForMap(page);
	expect(names).toBeGreaterThan(50);
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
	expect(await page.locator('.map-pane details[ontoggle], .map-pane img[onerror]').count()).toBe(0);
});

const JUNK = ['#1e20', '#NaN', '#6/-0/-0', '#%E0%A4%A', '#<img src=x>', `#${'9'.repeat(5000)}`];

test('[F13] junk in the hash leaves the map alive, on arrival and later', async ({ page }) => {
	test.slow();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(`${eventPath(LOCATED)}#6/34/1e308`);
	await waitForMap(page);
	const mark = page.locator('.marks a[aria-current=step]').first();
	await expect(mark).toBeInViewport();
	for (const hash of JUNK) {
		await page.evaluate((junk) => (location.hash = junk), hash);
		await expect(mark).toBeInViewport();
	}
	await expect(state(page)).toHaveAttribute('data-map-state', 'ready');
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(eventPath(next)));
	await expect(page.locator('.marks a[aria-current=step]').first()).toBeInViewport();
	expect(errors).toEqual([]);
});

test('[F15] without WebGL2 the picture stays, says so, and is stepped', async ({ page }) => {
	await page.addInitScript(() => {
		const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
			this: HTMLCanvasElement,
			...args: string[]
		) => RenderingContext | null;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string]) {
			return args[0] === 'webgl2' ? null : original.apply(this, args);
		} as HTMLCanvasElement['getContext'];
	});
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(eventPath(LOCATED));
	await expect(state(page)).toHaveAttribute('data-map-state', 'unavailable');
	await expect(page.getByText('The moving map is not available here.')).toBeVisible();
	await picture(page);
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(eventPath(next)));
	await picture(page);
	expect(errors).toEqual([]);
});

test('[F16] a context lost before the map has drawn is waited for', async ({ page }) => {
	await page.addInitScript(() => {
		const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
			this: HTMLCanvasElement,
			...args: string[]
		) => RenderingContext | null;
		let isLost = false;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string]) {
			const gl = original.apply(this, args) as WebGL2RenderingContext | null;
			if (args[0] === 'webgl2' && gl && !isLost) {
				isLost = true;
				const handle = gl.getExtension('WEBGL_lose_context')!;
				setTimeout(() => handle.loseContext(), 30);
				setTimeout(() => handle.restoreContext(), 700);
			}
			return gl;
		} as HTMLCanvasElement['getContext'];
	});
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await expect(page.locator('.marks a[aria-current=step]').first()).toBeInViewport();
});

test('[F16] a context lost during a move comes back, with the step and the words for it', async ({
	page
}) => {
	test.slow();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await page.locator('a[rel=next]').click();
	await lose(page, 3000);
	await expect(page.getByText('The moving map stopped.')).toBeVisible();
	await expect(state(page)).toHaveAttribute('data-map-state', 'loading');
	await picture(page);
	// A step taken meanwhile is kept.
	await page.locator('a[rel=next]').click();
	const last = mainLine[mainLine.indexOf(next) + 1] ?? '';
	await expect(page).toHaveURL(new RegExp(eventPath(last)));
	await waitForMap(page);
	await expect(page.getByText('The moving map stopped.')).toHaveCount(0);
	await expect(page.locator('.marks a[aria-current=step]').first()).toBeInViewport();
	expect(errors).toEqual([]);
});

test('[F16] a context that never comes back gives way to the picture and the offer of a new map', async ({
	page
}) => {
	test.slow();
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await lose(page);
	const reload = page.getByRole('button', { name: 'Try again' });
	await expect(reload).toBeVisible({ timeout: 14_000 });
	await expect(state(page)).toHaveAttribute('data-map-state', 'unavailable');
	await picture(page);
	await reload.click();
	await waitForMap(page);
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
	await expect(page.locator('.maplibregl-popup').getByRole('dialog')).toBeVisible();
});

test('[F16] a context that comes back where no event is in view is a map again', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	// North of the border is none for a long way.
	for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'Move the map up' }).click();
	await expect(page.locator('.marks a[aria-current=step]').first()).not.toBeInViewport();
	await lose(page, 500);
	await expect(page.getByText('The moving map stopped.')).toBeVisible();
	await waitForMap(page);
});

test('[F17] [A11] until the map is drawn its hidden canvas has no place among the keys', async ({ page }) => {
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await lose(page);
	await expect(state(page)).toHaveAttribute('data-map-state', 'loading');
	await expect(page.locator('.maplibregl-canvas')).toBeHidden();
	await expect(page.locator('.maplibregl-ctrl-scale')).toBeHidden();
	await expect(page.locator('.maplibregl-popup')).toBeHidden();
});

test('[F17] an engine that stalls is given up after a while, and can be asked for again', async ({
	page
}) => {
	const held: Route[] = [];
	await page.route(ENGINE, (route) => void held.push(route));
	await page.clock.install();
	await page.goto(eventPath(LOCATED));
	await expect.poll(() => held.length).toBeGreaterThan(0);
	await expect(state(page)).toHaveAttribute('data-map-state', 'loading');
	await page.clock.fastForward(PATIENCE);
	await expect(state(page)).toHaveAttribute('data-map-state', 'unavailable');
	await picture(page);
	await page.getByRole('button', { name: 'Try again' }).focus();
	await page.keyboard.press('Enter');
	// The button is gone; the focus is not.
	await expect(page.locator('.map-pane')).toBeFocused();
	for (const route of held) await route.continue();
	await waitForMap(page);
});

test('[C] where data are saved the moving map waits to be asked for', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	const asked: string[] = [];
	await page.route(ENGINE, (route) => (asked.push('engine'), route.continue()));
	await page.route(/\.topo\.json/, (route) => (asked.push('ground'), route.continue()));
	await page.goto(eventPath(LOCATED));
	const load = page.getByRole('button', { name: 'Load the moving map (about 0.5 MB)' });
	await expect(load).toBeVisible();
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(eventPath(next)));
	await picture(page);
	expect(asked).toEqual([]);
	await load.click();
	await waitForMap(page);
	expect(asked).toContain('engine');
	expect(asked).toContain('ground');
	await expect(load).toHaveCount(0);
});

test('[F17] a blocked worker leaves the picture', async ({ page }) => {
	test.slow();
	const worker = page.waitForEvent('worker');
	await page.goto(eventPath(LOCATED));
	const address = (await worker).url();
	await page.route(address, (route) => route.abort());
	await page.reload();
	await expect(state(page)).toHaveAttribute('data-map-state', 'unavailable', { timeout: 25_000 });
	await picture(page);
	await expect(page.getByRole('table', { name: 'Who says what' })).toBeVisible();
});

test('[F20] a basemap that does not arrive leaves the events on a plain ground, and says so', async ({
	page
}) => {
	await page.route(/\.topo\.json/, (route) => route.abort());
	await page.goto('/');
	await waitForMap(page);
	await expect(page.getByText('Part of the background did not arrive.')).toBeVisible();
	await expect(page.locator('.marks a:visible').first()).toBeVisible();
});

/** Answers as a site that has been replaced: another version, and the engine of the page gone. */
async function replaceSite(page: Page, isReplaced: () => boolean): Promise<void> {
	await page.route('**/version.json', (route) => route.fulfill({ json: { version: 'another' } }));
	await page.route(ENGINE, (route) => (isReplaced() ? route.fulfill({ status: 404 }) : route.continue()));
}

test('[F18] an engine that a new version of the site has removed is fetched by one reload', async ({
	page
}) => {
	let visits = 0;
	page.on('request', (request) => {
		if (request.isNavigationRequest()) visits++;
	});
	await replaceSite(page, () => visits < 2);
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	await expect(page).toHaveURL(new RegExp(eventPath(LOCATED)));
	expect(visits).toBe(2);
});

test('[F18] an engine that stays away is not reloaded for ever, and never without a new version', async ({
	page
}) => {
	let loads = 0;
	page.on('load', () => loads++);
	await replaceSite(page, () => true);
	await page.goto(eventPath(LOCATED));
	await expect.poll(() => loads).toBe(2);
	await expect(state(page)).toHaveAttribute('data-map-state', 'unavailable');
	await picture(page);
	await page.unroute('**/version.json');
	await page.goto('/');
	await expect(state(page)).toHaveAttribute('data-map-state', 'unavailable');
	await page.waitForTimeout(500);
	expect(loads).toBe(3);
	await expect(page.getByText('500')).toHaveCount(0);
});

test('a switch to dark while the map runs repaints ground and events', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(eventPath(LOCATED));
	await waitForMap(page);
	expect(await lightnessOf(page)).toBeGreaterThan(180);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(() => lightnessOf(page)).toBeLessThan(90);
	await expect(state(page)).toHaveAttribute('data-map-state', 'ready');
});
