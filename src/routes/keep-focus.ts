import { afterNavigate, beforeNavigate } from '$app/navigation';

/**
 * Keeps the focus off the body, where the framework leaves it: a keyboard would begin again at the top of the page, and
 * a screen reader would lose its place. Back and Forward give it back to what had it, if that is still there; every
 * other way to a page leads to its text. A link to a part of a page is left alone, since browsers go on from there.
 */
export function keepFocus(): void {
	let held: Element | null = null;
	beforeNavigate(() => {
		held = document.activeElement;
	});
	afterNavigate(({ type, to }) => {
		if (type === 'enter' || document.activeElement !== document.body) return;
		const isBack =
			type === 'popstate' && held instanceof HTMLElement && held !== document.body && held.isConnected;
		if (isBack) (held as HTMLElement).focus({ preventScroll: true });
		else if (!to?.url.hash) document.getElementById('reading')?.focus({ preventScroll: true });
	});
}
