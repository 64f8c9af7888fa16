import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { AtlasEvent, EventBrief } from './atlas-event.ts';
import { precisionOf } from './event-brief.ts';
import type { EventCollection } from './event-features.ts';
import { provinceOf, type ProvinceShapes } from './province-shapes.ts';
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
	/** Ids of the particular events it is said to answer. */
	answers: string[];
	/** Ids of the gazetteer's places where it was, of those who take part in it, and of the sources that it cites. */
	places: string[];
	actors: string[];
	sources: string[];
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
	> & {
		position: number | null;
		label_side: 'left' | 'right';
		/** The province of a location that is known no better; its point then only says where the words stand. */
		shape?: Polygon | MultiPolygon;
	}
> & { id: string };

/** What every page carries of the whole atlas: light, and the same everywhere. */
export interface AtlasIndex {
	events: IndexEntry[];
	features: MapFeature[];
	/** Names by id of all places and actors that the events name. */
	names: { places: Record<string, string>; actors: Record<string, string> };
}

/**
 * The light index of all events. The map's features are those of the download, with fewer properties; a location that is
 * known to its province only has no geometry there, and is shaded here.
 *
 * @param shapes - of the provinces that the map can shade
 */
export function indexEvents(
	events: readonly AtlasEvent[],
	collection: EventCollection,
	shapes: ProvinceShapes = new Map()
): AtlasIndex {
	const locations = new Map(
		events.flatMap((event) => event.locations.map((location) => [location.key, { event, location }]))
	);
	const features = collection.features.flatMap((feature): MapFeature[] => {
		const joined = locations.get(feature.id);
		if (!joined) return [];
		const province = provinceOf(joined.location, shapes);
		const geometry = feature.geometry ?? province?.middle;
		if (!geometry) return [];
		const { event_id, seq, kind, title, place_id, place, place_ar, precision, uncertainty_km, responds_to } =
			feature.properties;
		return [
			{
				type: 'Feature',
				id: feature.id,
				geometry,
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
					label_side: joined.location.labelSide,
					...(province && { shape: province.shape })
				}
			}
		];
	});
	return { events: events.map(indexEntry), features, names: namesIn(events) };
}

function namesIn(events: readonly AtlasEvent[]): AtlasIndex['names'] {
	const places = events.flatMap(({ locations }) =>
		locations.flatMap(({ placeId, name }) => (placeId === null ? [] : [[placeId, name] as const]))
	);
	const actors = events.flatMap((event) => event.actors.map(({ actor }) => [actor.id, actor.name] as const));
	return { places: Object.fromEntries(places), actors: Object.fromEntries(actors) };
}

function indexEntry(event: AtlasEvent): IndexEntry {
	const {
		id,
		kind,
		title,
		seq,
		isMainLine,
		position,
		isOnMap,
		when,
		contested,
		locations,
		about,
		sourceIds
	} = event;
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
		precision: precisionOf(event),
		placeNames: locations.map(({ name }) => name),
		about: about?.id ?? null,
		answers: unique(event.responses.map(({ event: cause }) => cause?.id)),
		places: unique(locations.map(({ placeId }) => placeId)),
		actors: unique(event.actors.map(({ actor }) => actor.id)),
		sources: sourceIds
	};
}

function unique(ids: readonly (string | null | undefined)[]): string[] {
	return [...new Set(ids.filter((id) => typeof id === 'string'))];
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
