import type { ActorBrief, SourceBrief } from './atlas-event.ts';
import type { Geodata } from './check/geodata.ts';
import type { ActorRecord } from './schema/actor.ts';
import type { SourceRecord } from './schema/source.ts';
import { wanted } from './wanted.ts';

/** What stands of an actor beside what it says. */
export function actorBrief(id: string, geodata: Geodata): ActorBrief {
	const { name, kind, side, tag }: ActorRecord = wanted(geodata.actors, id);
	return { id, name, kind, isParty: side !== null, ...(tag === undefined ? {} : { tag }) };
}

/** What a citation shows of its source. */
export function sourceBrief(source: SourceRecord): SourceBrief {
	return {
		id: source.id,
		letter: source.custom.role === 'article' ? source.custom.letter : null,
		title: source.title,
		publisher: source['container-title'],
		url: source.URL,
		issued: (source.issued['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
		issuedBasis: source.custom.role === 'article' ? source.custom.issued_basis.basis : 'stated'
	};
}
