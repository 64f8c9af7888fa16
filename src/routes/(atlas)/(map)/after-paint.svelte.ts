/**
 * A value as it was when the page was last painted: what is not read first takes its turn after the text of a step is
 * on the screen, so that the reader never waits for it. Of quick steps it takes what there is when its turn comes.
 *
 * @param read - the value now, from reactive state
 */
export function afterPaint<T>(read: () => T): { readonly current: T } {
	let painted = $state.raw(read());
	let isWaiting = false;
	let isGone = false;

	const take = () => {
		isWaiting = false;
		if (!isGone) painted = read();
	};
	// The screen is as imperative as a map. A task that is asked for in a frame runs when the frame has been painted.
	$effect(() => {
		if (read() === painted || isWaiting) return;
		isWaiting = true;
		requestAnimationFrame(() => setTimeout(take, 0));
	});
	$effect(() => () => {
		isGone = true;
	});

	return {
		get current() {
			return painted;
		}
	};
}
