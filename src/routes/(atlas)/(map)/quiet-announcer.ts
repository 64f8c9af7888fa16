/**
 * Keeps SvelteKit's own live region from saying the title of each step: the stepping pages have their own, which says
 * less, politely, and only once.
 */
export function quietRouteAnnouncer(isQuiet: boolean): void {
	document.getElementById('svelte-announcer')?.setAttribute('aria-live', isQuiet ? 'off' : 'assertive');
}
