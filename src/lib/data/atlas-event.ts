import type { Position } from 'geojson';
import type { CitationRecord, CitedTextRecord } from './schema/common.ts';
import type { Precision } from './vocabulary.ts';
import type { ActorRecord } from './schema/actor.ts';
import type { ClaimRecord, EventRecord, ParticipantRecord, WhenRecord, WhereRecord } from './schema/event.ts';
import type { Kind, Topic } from './vocabulary.ts';
import type { TimeBounds } from './time-bounds.ts';

/** As much of an actor as is shown beside what it says. */
export interface ActorBrief {
	id: string;
	name: string;
	kind: ActorRecord['kind'];
	/** Whether the articles show it taking part in the fighting; marked in the same way for both sides. */
	isParty: boolean;
	/** What it is, in a few words, when an article says so: "official news agency of Syria". */
	tag?: string | undefined;
}

/** As much of a source as a citation shows. */
export interface SourceBrief {
	id: string;
	/** The tile of an article; `null` for an outside reference. */
	letter: string | null;
	title: string;
	publisher: string;
	url: string;
	/** Date of publication as finely as it is known, `2021-06-28`. */
	issued: string;
	issuedBasis: 'stated' | 'inferred';
}

/** As much of another event as a link to it shows. */
export interface EventBrief {
	id: string;
	kind: Kind;
	title: string;
	/** Position in the order of all events, from 1. */
	seq: number;
	isMainLine: boolean;
	/** Position on the main line, from 1; `null` for statements and background. */
	position: number | null;
	isOnMap: boolean;
}

/** One location of an event, joined with its place. */
export interface AtlasLocation {
	/** `<event id>:<place id>`, or with the number of the location where no place is named. */
	key: string;
	placeId: string | null;
	name: string;
	nameAr: string | null;
	relation: WhereRecord['relation'];
	asWritten: string;
	precision: Precision;
	/** Kilometres; `null` when no radius can be given. */
	uncertaintyKm: number | null;
	/** `[longitude, latitude]`, or `null` when the location is not known to a point or area. */
	position: Position | null;
	isProxy: boolean;
	proxyReason: string | null;
	geoPrecision: number | null;
	wherePrec: number | null;
	countries: string[];
	admin1: string | null;
	labelSide: 'left' | 'right';
	reason: string;
	citations: CitationRecord[];
}

/** A claim that cannot be true together with another, as that other names it. */
export interface AtlasDispute {
	eventId: string;
	eventTitle: string;
	claimId: string;
	text: string;
	saidBy: ActorBrief;
	citations: CitationRecord[];
	/** What differs, neutrally; the same on both sides. */
	note: string;
}

/** One claim, with its speaker and the claims that contradict it. */
export interface AtlasClaim {
	id: string;
	topic: Topic;
	text: string;
	value: ClaimRecord['value'];
	saidBy: ActorBrief;
	/** Those between the article and the speaker, nearest to the article first. */
	via: ActorBrief[];
	/** The statement in which it was said, when that is a record of its own. */
	statedIn: EventBrief | null;
	/**
	 * Local day on which it was said, `2021-06-28`: that of the statement when it is a record of its own, otherwise
	 * the day on which the first article to report it was published. Rows are ordered by it, never by side.
	 */
	saidOn: string;
	/** The location it is about, when the article says so. */
	placeId: string | null;
	placeName: string | null;
	disputes: AtlasDispute[];
	citations: CitationRecord[];
}

export interface AtlasResponse {
	/** The particular event that is answered; `null` when attacks in general are meant. */
	event: EventBrief | null;
	text: string;
	saidBy: ActorBrief;
	citations: CitationRecord[];
}

/** An event as everything shows it: page, popup, map and download. */
export interface AtlasEvent extends EventBrief {
	means: EventRecord['means'];
	subEventType: EventRecord['sub_event_type'];
	summary: CitedTextRecord[];
	when: WhenRecord & TimeBounds;
	order: EventRecord['order'];
	locations: AtlasLocation[];
	/** Why the event has no place on the map; `null` when it has one. */
	notOnMap: string | null;
	actors: {
		actor: ActorBrief;
		role: ParticipantRecord['role'];
		saidBy: ActorBrief;
		citations: CitationRecord[];
	}[];
	about: EventBrief | null;
	/** What it is said to answer. */
	responses: AtlasResponse[];
	/** Later events that are said to answer it. */
	answeredBy: AtlasResponse[];
	/** Statements and background about it, in order. */
	reactions: EventBrief[];
	claims: AtlasClaim[];
	/** Claims filed with other events that were made in this statement. */
	saidHere: { event: EventBrief; claim: AtlasClaim }[];
	/** Whether any two claims of the event cannot both be true. */
	contested: boolean;
	/** The sources cited, in the order of sources.json. */
	sourceIds: string[];
}
