import type { AtlasEvent, SourceBrief } from './atlas-event.ts';
import { indexEvents, type AtlasIndex } from './atlas-index.ts';
import { checkGeodata } from './check/check-geodata.ts';
import { coverageOf, type ParagraphCoverage } from './check/check-coverage.ts';
import type { Geodata } from './check/geodata.ts';
import { eventFeatures, type EventCollection } from './event-features.ts';
import { sourceBrief } from './briefs.ts';
import { joinEvents } from './join-events.ts';
import type { ProvinceShapes } from './province-shapes.ts';
import type { GeodataFiles } from './read-geodata.ts';

/** Everything the pages and downloads are made of. */
export interface Atlas {
	geodata: Geodata;
	events: AtlasEvent[];
	index: AtlasIndex;
	collection: EventCollection;
	sources: SourceBrief[];
	coverage: ParagraphCoverage[];
}

/**
 * The one way from files to pages: check, join, index.
 *
 * @param files - text of every file of the record
 * @param urlOf - address of an event's page
 * @param shapes - of the provinces that the map can shade
 * @throws {GeodataError} listing every fault
 */
export function openAtlas(
	files: GeodataFiles,
	urlOf: (id: string) => string,
	shapes: ProvinceShapes = new Map()
): Atlas {
	const geodata = checkGeodata(files);
	const events = joinEvents(geodata, shapes);
	const collection = eventFeatures(events, urlOf);
	return {
		geodata,
		events,
		collection,
		index: indexEvents(events, collection, shapes),
		sources: [...geodata.sources.values()].map(sourceBrief),
		coverage: coverageOf(geodata)
	};
}
