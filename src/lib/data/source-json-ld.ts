import { CONTEXT, type JsonLd, type PageAddresses } from './json-ld.ts';
import type { SourceRecord } from './schema/source.ts';

/** One of the articles, or a reference, as `NewsArticle`. */
export function sourceJsonLd(source: SourceRecord, addresses: PageAddresses): JsonLd {
	const issued = (source.issued['date-parts'][0] ?? [])
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	const { custom } = source;
	return {
		'@context': CONTEXT,
		'@type': 'NewsArticle',
		headline: source.title,
		url: source.URL,
		mainEntityOfPage: addresses.source(source.id),
		inLanguage: source.language,
		datePublished: issued,
		publisher: { '@type': 'Organization', name: source['container-title'] },
		author: { '@type': 'Organization', name: source['container-title'] },
		...(custom.role === 'article'
			? { description: `Date ${custom.issued_basis.basis}. ${custom.issued_basis.reason}` }
			: {})
	};
}
