import type { AtlasEvent } from './atlas-event.ts';
import type { Geodata } from './check/geodata.ts';
import { loadedWordsOf } from './loaded-words.ts';

/** How an article writes the name of an actor or a place. */
export interface NameInArticle {
	kind: 'actor' | 'place';
	id: string;
	/** The name that the atlas uses. */
	name: string;
	spellings: { text: string; paragraphs: number[] }[];
}

/** A word of an article that the atlas does not use in its own voice, with where it stands. */
export interface WordOfArticle {
	word: string;
	/**
	 * Quotations that have it; the headline has no paragraph. `reporting` is the speaker whose statement the article
	 * reports there, which does not say that the word is the speaker's own.
	 */
	uses: { quote: string; paragraph: number | null; reporting: string | null }[];
}

/** The names of actors and places as one article writes them, sorted by the name that the atlas uses. */
export function namesInArticle(
	sourceId: string,
	{ actors, places }: Pick<Geodata, 'actors' | 'places'>
): NameInArticle[] {
	const named = [
		...[...actors.values()].map(({ id, name, spellings }) => ({
			kind: 'actor' as const,
			id,
			name,
			spellings
		})),
		...[...places.values()].map(({ id, properties: { name, spellings } }) => ({
			kind: 'place' as const,
			...{ id, name, spellings }
		}))
	];
	return named
		.map(({ spellings, ...rest }) => ({
			...rest,
			spellings: spellings.flatMap(({ text, written_in }) => {
				const paragraphs = written_in
					.filter(({ source }) => source === sourceId)
					.map(({ paragraph }) => paragraph);
				return paragraphs.length > 0 ? [{ text, paragraphs }] : [];
			})
		}))
		.filter(({ spellings }) => spellings.length > 0)
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * The words of an article that take a side, found in its headline and in the short quotations of the claims that cite
 * it. Quotations are all that the atlas holds of the text, so this is not a full count.
 *
 * @param names - names of actors that may contain such a word
 */
export function wordingOf(
	source: { id: string; title: string; outlet: string },
	events: readonly AtlasEvent[],
	names: readonly string[]
): WordOfArticle[] {
	const quotations: WordOfArticle['uses'] = [
		{ quote: source.title, paragraph: null, reporting: null },
		...events.flatMap(({ claims }) =>
			claims.flatMap(({ citations, saidBy }) =>
				citations.flatMap(({ source: id, quote, paragraph }) =>
					id === source.id && quote !== undefined
						? [
								{
									quote,
									paragraph: paragraph ?? null,
									reporting: saidBy.id === source.outlet ? null : saidBy.name
								}
							]
						: []
				)
			)
		)
	];
	const words = new Map<string, WordOfArticle['uses']>();
	for (const use of quotations)
		for (const word of new Set(loadedWordsOf(use.quote, names).map((one) => one.toLowerCase()))) {
			const uses = words.get(word) ?? [];
			if (!uses.some(({ quote, paragraph }) => quote === use.quote && paragraph === use.paragraph))
				uses.push(use);
			words.set(word, uses);
		}
	return [...words]
		.map(([word, uses]) => ({ word, uses }))
		.sort((a, b) => a.word.localeCompare(b.word, 'en'));
}
