import { CONTEXT, type JsonLd, type PageAddresses } from './json-ld.ts';

const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The downloads as one `Dataset`. */
export function datasetJsonLd(
	dataset: {
		name: string;
		description: string;
		version: string;
		files: readonly { path: string; mediaType: string; bytes: number }[];
		/** Earliest and latest day, `2020-01-03`. */
		from: string;
		to: string;
	},
	addresses: PageAddresses
): JsonLd {
	return {
		'@context': CONTEXT,
		'@type': 'Dataset',
		name: dataset.name,
		description: dataset.description,
		url: addresses.data(),
		version: dataset.version,
		license: DATA_LICENCE,
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: 'Strike Atlas' },
		temporalCoverage: `${dataset.from}/${dataset.to}`,
		spatialCoverage: [
			{ '@type': 'Place', name: 'Iraq' },
			{ '@type': 'Place', name: 'Syria' }
		],
		distribution: dataset.files.map(({ path, mediaType, bytes }) => ({
			'@type': 'DataDownload',
			name: path,
			contentUrl: addresses.download(path),
			encodingFormat: mediaType,
			contentSize: `${bytes} B`
		}))
	};
}
