import { readFileSync } from 'node:fs';
import { TOKENS, type Palette } from '../../src/lib/map/palette.ts';

/** The tokens as the page has them: the light ones, and the dark ones over them. */
export function readTokens(): Record<'light' | 'dark', Map<string, string>> {
	const css = readFileSync('src/lib/ui/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
	const [bright = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
	const light = declarationsIn(bright);
	return { light, dark: new Map([...light, ...declarationsIn(dark.split('@media')[0] ?? '')]) };
}

function declarationsIn(css: string): Map<string, string> {
	return new Map(
		[...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()])
	);
}

/** The map's colours in one scheme, found as `readPalette` finds them in the page. */
export function paletteOf(scheme: 'light' | 'dark'): Palette {
	const tokens = readTokens()[scheme];
	return Object.fromEntries(
		Object.entries(TOKENS).map(([name, token]) => [name, tokens.get(token) ?? `no ${token}`])
	) as Palette;
}
