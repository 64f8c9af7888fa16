/**
 * Runs in the page, before anything of the page itself: keeps what can only be seen from there. A plain script, read by
 * the browser as it stands; `watch-page.ts` says what it keeps.
 */
{
	/** @type {import('./watch-page.ts').Kept} */
	const kept = { readyAt: 0, shift: 0, isStepping: false, contexts: 0, latencies: [], timePresses, walk };
	Object.assign(globalThis, { kept });

	const watch = new MutationObserver(() => {
		if (!document.querySelector('[data-map-state=ready]')) return;
		kept.readyAt = performance.timeOrigin + performance.now();
		watch.disconnect();
	});
	watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-state'] });

	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, hadRecentInput } =
				/** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
			if (!hadRecentInput && !kept.isStepping) kept.shift += value;
		}
	}).observe({ type: 'layout-shift', buffered: true });

	addEventListener('keydown', () => void followStep(), true);

	/** What changes until text and map have been painted was asked for, also where that takes more than half a second. */
	async function followStep() {
		const before = document.title;
		kept.isStepping = true;
		for (let frames = 0; document.title === before && frames < 600; frames += 1) await frame();
		for (let frames = 0; frames < 5; frames += 1) await frame();
		kept.isStepping = false;
	}

	/** Until a frame has been painted. */
	function frame() {
		return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
	}

	const canvases = new Set();
	// eslint-disable-next-line @typescript-eslint/unbound-method -- it is given its canvas below
	const getContext = HTMLCanvasElement.prototype.getContext;
	Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
		/**
		 * @this {HTMLCanvasElement}
		 * @param {[string]} args
		 */
		value: function (...args) {
			const context = getContext.apply(this, args);
			if (context && args[0].startsWith('webgl')) canvases.add(this);
			kept.contexts = canvases.size;
			return context;
		}
	});

	/** Begins to note how long the text of the panel takes to change after a press. */
	function timePresses() {
		/** @type {number | undefined} */
		let pressed;
		addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
		new MutationObserver(() => {
			if (pressed === undefined) return;
			const began = pressed;
			pressed = undefined;
			requestAnimationFrame(() => kept.latencies.push(performance.now() - began));
		}).observe(document.querySelector('.panel') ?? document, {
			subtree: true,
			childList: true,
			characterData: true
		});
	}

	/**
	 * Steps as quickly as the page shows it: each key is pressed when the text of the last one has been painted.
	 *
	 * @param {readonly string[]} keys
	 */
	async function walk(keys) {
		const heading = () => document.querySelector('#reading h1')?.textContent;
		for (const key of keys) {
			const before = heading();
			document.activeElement?.dispatchEvent(
				new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
			);
			for (let frames = 0; heading() === before; frames += 1) {
				if (frames > 600) throw new Error(`${key} led nowhere from "${before}"`);
				await frame();
			}
			await frame();
		}
	}
}
