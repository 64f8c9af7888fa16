import type { SourceBrief } from '../data/atlas-event.ts';
import type { Messages } from './messages/en.ts';

/** What every part of “Who says what” needs besides its claims: the sources, the words, and where pages are. */
export interface EvidenceLinks {
	sources: readonly SourceBrief[];
	words: Messages;
	/** Address of an event's page. */
	hrefOf: (id: string) => string;
	/** Address of a source's page, or of one of its paragraphs. */
	sourceHref: (id: string, paragraph?: number) => string;
	/** Address of an actor's page; names are no links without it. */
	actorHref?: ((id: string) => string) | undefined;
}
