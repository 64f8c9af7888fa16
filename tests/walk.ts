/** What the walks to the sources start from: the record as it is published, and what stands in each paragraph. */
import { downloadsOf } from '../src/lib/data/downloads.ts';
import { openAtlas } from '../src/lib/data/open-atlas.ts';
import { readGeodata } from '../src/lib/data/read-geodata.ts';
import { paragraphsOfSource } from '../src/lib/data/source-paragraphs.ts';
import { urlOf } from './fixtures.ts';

export const atlas = openAtlas(readGeodata('geodata'), urlOf);

/** What each paragraph of each source holds, as the page of the source shows it. */
export const paragraphs = new Map(
	atlas.sources.map(({ id }) => [id, paragraphsOfSource(id, atlas.events, atlas.coverage)])
);

/** The texts of the claims that the page of a source shows at a paragraph; none if it has no such paragraph. */
export function saidAt(source: string, paragraph: number): string[] {
	const there = paragraphs.get(source)?.find(({ number }) => number === paragraph);
	return there?.claims.map(({ claim }) => claim.text) ?? [];
}

/** Whether a citation leads somewhere: to a paragraph of an article, or to the page of an outside reference. */
export function leads({ source, paragraph }: { source: string; paragraph?: number | undefined }): boolean {
	const own = paragraphs.get(source);
	if (own === undefined) return false;
	return paragraph === undefined ? own.length === 0 : own.some(({ number }) => number === paragraph);
}

const files = new Map(downloadsOf(atlas, '1.2.3').map(({ path, body }) => [path, body]));

/** The text of a published file. */
export function published(path: string): string {
	const body = files.get(path);
	if (body === undefined) throw new Error(`no download "${path}"`);
	return body;
}
