import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { waitForMap, watchFaults } from './support.ts';

interface Counts {
	contexts: number;
	listeners: number;
	elements: number;
}

// A small map draws quickly, and holds a context like any other.
test.use({ viewport: { width: 900, height: 400 } });

test('[F26] coming and going 200 times leaves one live context, and no more listeners than before', async ({
	page
}) => {
	test.setTimeout(300_000);
	await page.addInitScript(() => {
		const seen: WebGL2RenderingContext[] = [];
		const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
			this: HTMLCanvasElement,
			...args: string[]
		) => RenderingContext | null;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string]) {
			const gl = original.apply(this, args) as WebGL2RenderingContext | null;
			if (args[0] === 'webgl2' && gl && !seen.includes(gl)) seen.push(gl);
			return gl;
		} as HTMLCanvasElement['getContext'];
		// What outlives a page of the site: listeners of the window, the document and media queries.
		const kept = new Map<EventTarget, Set<string>>();
		const numbers = new WeakMap<object, number>();
		let last = 0;
		type Args = Parameters<EventTarget['addEventListener']>;
		const keyOf = ([type, listener, options]: Args) => {
			const object: object = listener ?? {};
			if (!numbers.has(object)) numbers.set(object, ++last);
			const isCapturing = typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
			return `${type} ${numbers.get(object)} ${isCapturing}`;
		};
		const patch = (name: 'addEventListener' | 'removeEventListener') => {
			const usual = Object.getOwnPropertyDescriptor(EventTarget.prototype, name)!.value as (
				this: EventTarget,
				...args: Args
			) => void;
			// Called bare, it is the window's.
			EventTarget.prototype[name] = function (this: EventTarget | undefined, ...args: Args) {
				const target = this ?? window;
				const outlives = target === window || target === document || target instanceof MediaQueryList;
				const isOnce = typeof args[2] === 'object' && args[2].once === true;
				if (outlives && !isOnce) {
					const own = kept.get(target) ?? new Set();
					kept.set(target, own);
					if (name === 'addEventListener') {
						own.add(keyOf(args));
						if (typeof args[2] === 'object')
							args[2].signal?.addEventListener('abort', () => own.delete(keyOf(args)), { once: true });
					} else own.delete(keyOf(args));
				}
				usual.apply(target, args);
			};
		};
		patch('addEventListener');
		patch('removeEventListener');
		Object.assign(window, {
			counts: (): Counts => ({
				contexts: seen.filter((gl) => !gl.isContextLost()).length,
				listeners: [...kept.values()].reduce((sum, { size }) => sum + size, 0),
				elements: document.querySelectorAll('*').length
			})
		});
	});
	const faults = watchFaults(page);
	await page.goto('/');
	await waitForMap(page);
	const countsAfter = (rounds: number) =>
		page.evaluate(async (rounds) => {
			const until = async (isSo: () => boolean) => {
				while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 4));
			};
			const follow = (name: string) =>
				[...document.querySelectorAll<HTMLAnchorElement>('header a')]
					.find((link) => link.textContent.trim() === name)!
					.click();
			const { counts } = window as unknown as { counts: () => Counts };
			let most = 0;
			for (let i = 0; i < rounds; i++) {
				follow('Method');
				await until(() => !document.querySelector('.map-pane'));
				follow('Map');
				await until(() => document.querySelector('.map-pane') !== null);
				// Some visits end before the engine has started, some while it draws.
				if (i % 10 === 0) await until(() => document.querySelector('.maplibregl-canvas') !== null);
				most = Math.max(most, counts().contexts);
			}
			await until(() => document.querySelector('[data-map-state=ready]') !== null);
			return { ...counts(), most };
		}, rounds);
	const early = await countsAfter(10);
	const late = await countsAfter(190);
	expect(late.most).toBe(1);
	expect(late.contexts).toBe(1);
	expect(late.listeners).toBeLessThanOrEqual(early.listeners);
	expect(late.elements).toBeLessThanOrEqual(early.elements + 5);
	expect(faults).toEqual([]);
});
