/**
 * Why a text is not well-formed XML, or `null` if it is. Strict and small: elements, attributes, character data,
 * the five entities and character references; no document types, comments or CDATA, which the atlas never writes.
 */
export function xmlFault(xml: string): string | null {
	// XML 1.0, section 2.2: everything else must not stand in a document at all.
	const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
	if (illegal) return `illegal character at ${illegal.index}`;
	const open: string[] = [];
	let roots = 0;
	let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
	while (rest !== '') {
		const text = /^[^<]+/.exec(rest)?.[0];
		if (text !== undefined) {
			if (open.length === 0 && text.trim() !== '') return `text outside the root: ${text.slice(0, 20)}`;
			if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) return 'a bare ampersand';
			if (text.includes(']]>')) return 'a bare ]]>';
			rest = rest.slice(text.length);
			continue;
		}
		const tag = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/.exec(rest);
		if (!tag) return `no tag: ${rest.slice(0, 30)}`;
		const [whole, closes, name = '', attributes = '', empty] = tag;
		const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute);
		if (new Set(names).size < names.length) return `an attribute twice in ${name}`;
		if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) return 'a bare ampersand in an attribute';
		if (closes && open.pop() !== name) return `</${name}> closes something else`;
		if (!closes && open.length === 0) roots += 1;
		if (!closes && !empty) open.push(name);
		rest = rest.slice(whole.length);
	}
	if (open.length > 0) return `<${open.at(-1)}> is not closed`;
	return roots === 1 ? null : `${roots} roots`;
}
