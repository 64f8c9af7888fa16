/**
 * Lets MapLibre ask for what is on the page's own origin or inside the page, and for the tiles that the reader chose,
 * which code of our own answers. Every other address is refused before anything leaves the browser.
 *
 * It stands beside the content security policy, which does not reach into MapLibre's worker.
 *
 * @param page - address of the page
 * @param chosen - what the addresses of the chosen tiles begin with; none before the reader has chosen
 * @returns the address, unchanged
 * @throws {Error} if the address leads anywhere else
 */
export function guardedAddress(address: string, page: string, chosen: string | undefined): string {
	if (chosen !== undefined && address.startsWith(chosen)) return address;
	const { protocol, origin } = new URL(address, page);
	if (protocol === 'data:' || origin === new URL(page).origin) return address;
	throw new Error(`the map may not ask ${address}`);
}
