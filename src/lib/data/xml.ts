/** An element with text in it. */
export function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Text with the five entities, and without what XML 1.0 does not allow at all. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
}
