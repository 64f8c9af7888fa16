/** The colours of the map, by the name of the custom property in the page's tokens that holds each. */
export const TOKENS = {
	land: '--map-land',
	outside: '--map-outside',
	relief: '--map-relief-dark',
	water: '--map-water',
	river: '--map-river',
	salt: '--map-salt',
	border: '--map-border',
	borderCase: '--map-border-case',
	admin: '--map-admin',
	label: '--map-label',
	labelMinor: '--map-label-2',
	labelWater: '--map-label-water',
	halo: '--map-halo',
	symbol: '--sym',
	symbolPast: '--sym-past',
	symbolHalo: '--sym-halo',
	accent: '--accent'
} as const;

export type Palette = Record<keyof typeof TOKENS, string>;

/** Reads the colours in force from the page, so that light and dark have one source: the tokens. */
export function readPalette(element: Element): Palette {
	const style = getComputedStyle(element);
	const entries = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
	return Object.fromEntries(entries) as Palette;
}
