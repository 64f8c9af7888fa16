import { flushSync } from 'svelte';
import { goto } from '$app/navigation';
import type { PageEvent } from '$lib/data/page-event.ts';

/** The step whose text is shown while its address is on the way, and the ways there. */
export interface StepAhead {
	readonly event: PageEvent | undefined;
	/** How far the page was scrolled when the text changed; none while text and address agree. */
	readonly scrolledTo: number | undefined;
	/** Goes to an address without moving the focus; `isByItself` leaves no trace in the history. */
	go: (href: string, isByItself?: boolean) => void;
	/** Attachment: the links to steps inside go the same way. */
	followLinks: (within: HTMLElement) => () => void;
}

/**
 * Steps whose text is there at once. A navigation of the framework takes longer than a frame, for loading, history and
 * all links of the page; the text of a step that is at hand needs none of it, and so goes ahead. The navigation follows
 * when the text has been painted, and ends with the same text.
 *
 * @param eventAt - the event of an address, if it is at hand and its text can take the place of the one shown
 */
export function stepAhead(eventAt: (href: string) => PageEvent | undefined): StepAhead {
	let event: PageEvent | undefined = $state.raw();
	let scrolledTo: number | undefined;
	let latest: symbol | undefined;

	function go(href: string, isByItself = false) {
		const own = (latest = Symbol(href));
		const next = eventAt(href);
		if (!next) {
			void arrive(href, isByItself, own);
			return;
		}
		// Before the text changes, while that costs nothing.
		scrolledTo ??= scrollY;
		scrollTo(0, 0);
		flushSync(() => (event = next));
		requestAnimationFrame(() => setTimeout(() => void (latest === own && arrive(href, isByItself, own)), 0));
	}

	async function arrive(href: string, isByItself: boolean, own: symbol) {
		try {
			// Next and Previous within a frame may come back to where the page is.
			const isHere = location.href.endsWith(href);
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the addresses of steps are resolved
			await goto(href, { keepFocus: true, replaceState: isByItself || isHere });
		} finally {
			if (latest === own) event = scrolledTo = undefined;
		}
	}

	function followLinks(within: HTMLElement) {
		const follow = (click: MouseEvent) => {
			const link = click.target instanceof Element ? click.target.closest('a') : null;
			if (!link?.hasAttribute('data-sveltekit-keepfocus') || !isPlain(click) || !eventAt(link.href)) return;
			// The step that is shown, perhaps with another filter: it has no other text, and the framework goes as the link says.
			if (!event && link.pathname === location.pathname) return;
			click.preventDefault();
			go(link.href);
		};
		within.addEventListener('click', follow);
		return () => within.removeEventListener('click', follow);
	}

	return {
		get event() {
			return event;
		},
		get scrolledTo() {
			return scrolledTo;
		},
		go,
		followLinks
	};
}

/** Whether a click asks for nothing but the link: no new tab, no download. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
	return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
