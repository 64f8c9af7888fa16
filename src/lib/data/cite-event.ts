/** What a citation of one event of the atlas is made of. */
export interface Citable {
	/** Id of the event: its permanent address. */
	id: string;
	title: string;
	/** Name of the atlas. */
	atlas: string;
	/** Version of the data. */
	version: string;
	/** Whole address of the event’s page; `null` when it is not known where the site stands. */
	url: string | null;
	/** Local day on which it was read, `2026-11-20`; `null` before a reader is there. */
	accessed: string | null;
}

/** A citation as a sentence. */
export function citeAsText({ id, title, atlas, version, url, accessed }: Citable): string {
	const parts = [
		`“${title}”`,
		atlas,
		`event ${id}`,
		`data version ${version}`,
		...(url === null ? [] : [url])
	];
	return `${parts.join(', ')}${accessed === null ? '' : ` (accessed ${accessed})`}.`;
}

/** A citation as a BibTeX entry, for BibTeX and biber. */
export function citeAsBibtex({ id, title, atlas, version, url, accessed }: Citable): string {
	const fields: [string, string | null][] = [
		['title', `{${escapeTex(title)}}`],
		['howpublished', escapeTex(atlas)],
		['note', `Event ${id}, data version ${escapeTex(version)}`],
		['version', escapeTex(version)],
		['url', url],
		['urldate', accessed]
	];
	const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
	return `@misc{strike-atlas-${id},\n${lines.join(',\n')}\n}`;
}

/** A citation as a CSL-JSON item, which reference managers read. */
export function citeAsCsl(citable: Citable): Record<string, unknown> {
	const { id, title, atlas, version, url, accessed } = citable;
	return {
		id: `strike-atlas-${id}`,
		type: 'entry',
		title,
		'container-title': atlas,
		version,
		...(url === null ? {} : { URL: url }),
		...(accessed === null ? {} : { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
		note: `Event ${id}, data version ${version}`
	};
}

/** Characters that TeX takes for commands. */
const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function escapeTex(text: string): string {
	return text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? sign);
}

/** Markup that shows an event in a frame on another page. */
export function embedCode(embedUrl: string, title: string): string {
	return `<iframe src="${escapeAttribute(embedUrl)}" title="${escapeAttribute(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
