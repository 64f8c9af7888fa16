import type { AtlasEvent, SourceBrief } from '../data/atlas-event.ts';

/** The outlets of the articles that report an event, or of all, each once. */
export function publishersOf(
	event: Pick<AtlasEvent, 'sourceIds'> | null,
	sources: readonly SourceBrief[]
): string[] {
	return [
		...new Set(
			sources
				.filter(({ id, letter }) => letter !== null && (event === null || event.sourceIds.includes(id)))
				.map(({ publisher }) => publisher)
		)
	];
}
