import type { Feature, Point, Position } from 'geojson';
import type { AtlasEvent, EventBrief } from './atlas-event.ts';
import type { EventCollection } from './event-features.ts';
import type { Precision } from './vocabulary.ts';
import type { WhenRecord } from './schema/event.ts';
import type { PublishedEvent } from './schema/published.ts';

/** As much of an event as the list and the steps need. */
export interface IndexEntry extends EventBrief {
	when: Pick<WhenRecord, 'edtf' | 'time'>;
	contested: boolean;
	/** How well its best-known location is known. */
	precision: Precision;
	/** Names of the locations, in the order of the record. */
	placeNames: string[];
	/** The main-line event it belongs to. */
	about: string | null;
}

/** As much of a published feature as the map draws. */
export type MapFeature = Feature<
	Point,
	Pick<
		PublishedEvent,
		| 'event_id'
		| 'seq'
		| 'kind'
		| 'title'
		| 'place_id'
		| 'place'
		| 'place_ar'
		| 'precision'
		| 'uncertainty_km'
		| 'responds_to'
	> & { position: number | null; label_side: 'left' | 'right' }
> & { id: string };

/** What every page carries of the whole atlas: light, and the same everywhere. */
export interface AtlasIndex {
	events: IndexEntry[];
	features: MapFeature[];
}

/** The light index of all events. The map's features are those of the download, with fewer properties. */
export function indexEvents(events: readonly AtlasEvent[], collection: EventCollection): AtlasIndex {
	const locations = new Map(
		events.flatMap((event) => event.locations.map((location) => [location.key, { event, location }]))
	);
	const features = collection.features.flatMap((feature): MapFeature[] => {
		const joined = locations.get(feature.id);
		if (!feature.geometry || !joined) return [];
		const { event_id, seq, kind, title, place_id, place, place_ar, precision, uncertainty_km, responds_to } =
			feature.properties;
		return [
			{
				type: 'Feature',
				id: feature.id,
				geometry: feature.geometry,
				properties: {
					event_id,
					seq,
					kind,
					title,
					place_id,
					place,
					place_ar,
					precision,
					uncertainty_km,
					responds_to,
					position: joined.event.position,
					label_side: joined.location.labelSide
				}
			}
		];
	});
	return { events: events.map(indexEntry), features };
}

function indexEntry(event: AtlasEvent): IndexEntry {
	const { id, kind, title, seq, isMainLine, position, isOnMap, when, contested, locations, about } = event;
	return {
		id,
		kind,
		title,
		seq,
		isMainLine,
		position,
		isOnMap,
		contested,
		when: { edtf: when.edtf, time: when.time },
		precision:
			locations.find((location) => location.position !== null)?.precision ??
			locations[0]?.precision ??
			'unknown',
		placeNames: locations.map(({ name }) => name),
		about: about?.id ?? null
	};
}

/** Where an event stands in the line being stepped, and its neighbours there. */
export interface Step {
	/** From 1. */
	position: number;
	length: number;
	previous: IndexEntry | undefined;
	next: IndexEntry | undefined;
	first: IndexEntry | undefined;
	last: IndexEntry | undefined;
	/** Whether the line is the main one, or everything. */
	isMainLine: boolean;
}

/**
 * The step at an event. Events of the main line are stepped along the main line; statements and background,
 * which are not on it, along the order of everything.
 *
 * @returns `undefined` if the id is not in the index
 */
export function stepAt(index: AtlasIndex, id: string): Step | undefined {
	const current = index.events.find((entry) => entry.id === id);
	if (!current) return undefined;
	const line = current.isMainLine ? index.events.filter(({ isMainLine }) => isMainLine) : index.events;
	const at = line.indexOf(current);
	return {
		position: at + 1,
		length: line.length,
		previous: line[at - 1],
		next: line[at + 1],
		first: line[0],
		last: line.at(-1),
		isMainLine: current.isMainLine
	};
}

/** All features of one place on the map: the same point, in the order of the events. */
export interface PlaceOnMap {
	position: Position;
	features: MapFeature[];
}

/** Groups features that stand at the same point, so that they can share one symbol. Positions are not moved. */
export function groupByPoint(features: readonly MapFeature[]): PlaceOnMap[] {
	const groups = new Map<string, PlaceOnMap>();
	for (const feature of features) {
		const key = feature.geometry.coordinates.join(',');
		const group = groups.get(key) ?? { position: feature.geometry.coordinates, features: [] };
		group.features.push(feature);
		groups.set(key, group);
	}
	return [...groups.values()];
}
