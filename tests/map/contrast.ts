/** A colour as red, green and blue, 0 to 1. */
export type Rgb = [number, number, number];

/** @param hex - `#rrggbb` */
export function rgbOf(hex: string): Rgb {
	const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)?.slice(1);
	if (!channels) throw new RangeError(`not a colour: ${hex}`);
	return channels.map((channel) => parseInt(channel, 16) / 255) as Rgb;
}

/** A colour laid over another with some opacity. */
export function over(top: Rgb, opacity: number, ground: Rgb): Rgb {
	return top.map((channel, index) => channel * opacity + (ground[index] ?? 0) * (1 - opacity)) as Rgb;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Rgb, b: Rgb): number {
	const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: Rgb): number {
	const [red = 0, green = 0, blue = 0] = color.map((channel) =>
		channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
