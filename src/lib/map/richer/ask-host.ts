import { BasemapFault } from './richer-basemap.ts';

/** Asks a host for one address. */
export type Door = (address: string, signal: AbortSignal) => Promise<Response>;

/**
 * The only way from the atlas to another host: it asks that one and no other, follows it to no other, and tells it no more
 * than a browser must. No cookies and no referrer go along; the address of the site does, as `Origin`, which no page can
 * leave out.
 *
 * @param host - the one that the reader agreed to
 * @param ask - the browser's `fetch`
 * @returns throws a {@link BasemapFault} for another host, no answer, or one that is not what was asked for
 */
export function doorTo(host: string, ask: typeof fetch = fetch): Door {
	return async (address, signal) => {
		if (!URL.canParse(address) || new URL(address).origin !== `https://${host}`)
			throw new BasemapFault('other-host', address);
		const response = await ask(address, {
			signal,
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			redirect: 'error'
		}).catch((cause: unknown) => {
			throw signal.aborted ? cause : new BasemapFault('no-answer', cause);
		});
		if (!response.ok) throw new BasemapFault('not-found', response.status);
		if (response.headers.get('content-type')?.includes('text/html')) throw new BasemapFault('not-tiles');
		return response;
	};
}
