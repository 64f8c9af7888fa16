import type { AtlasClaim, AtlasEvent, AtlasResponse, EventBrief } from './atlas-event.ts';
import { citationsOf, type Geodata } from './check/geodata.ts';
import { actorBrief, sourceBrief } from './briefs.ts';
import { joinLocation } from './join-location.ts';
import { orderEvents } from './order-events.ts';
import { provinceOf, type ProvinceShapes } from './province-shapes.ts';
import { wanted } from './wanted.ts';
import { MAIN_LINE } from './vocabulary.ts';
import type { ClaimRecord, EventRecord, ResponseRecord } from './schema/event.ts';
import { boundsOf } from './time-bounds.ts';

/**
 * Joins the checked record into events that stand on their own, in their one order.
 *
 * @param geodata - a record without faults; ids are not looked at again
 * @param shapes - of the provinces that the map can shade
 */
export function joinEvents(geodata: Geodata, shapes: ProvinceShapes = new Map()): AtlasEvent[] {
	const ordered = orderEvents(geodata.events.values());
	const mainLine = ordered.filter(({ kind }) => MAIN_LINE.includes(kind));
	const briefs = new Map(
		ordered.map((event, i) => [
			event.id,
			briefOf(event, i + 1, mainLine.indexOf(event) + 1, { geodata, shapes })
		])
	);
	const join: Join = { geodata, briefs, ordered };
	return ordered.map((event) => joinEvent(event, join));
}

interface Join {
	geodata: Geodata;
	briefs: Map<string, EventBrief>;
	ordered: EventRecord[];
}

function joinEvent(event: EventRecord, join: Join): AtlasEvent {
	const { geodata, ordered } = join;
	const cited = new Set([...citationsOf(event)].map(({ source }) => source));
	const brief = wanted(join.briefs, event.id);
	return {
		...brief,
		means: event.means,
		subEventType: event.sub_event_type,
		summary: event.summary,
		when: { ...event.when, ...boundsOf(event.when) },
		order: event.order,
		locations: event.where.map((where, i) => joinLocation(event.id, where, i, geodata)),
		// Without a point it may still be on the map: its province is shaded.
		notOnMap: brief.isOnMap ? null : (event.not_on_map ?? null),
		actors: event.actors.map(({ actor, role, said_by, citations }) => ({
			actor: actorBrief(actor, geodata),
			role,
			saidBy: actorBrief(said_by, geodata),
			citations
		})),
		about: event.about === undefined ? null : wanted(join.briefs, event.about),
		responses: (event.responds_to ?? []).map((response) => joinResponse(response, response.event, join)),
		answeredBy: ordered.flatMap((other) =>
			(other.responds_to ?? [])
				.filter((response) => response.event === event.id)
				.map((response) => joinResponse(response, other.id, join))
		),
		reactions: ordered.filter(({ about }) => about === event.id).map(({ id }) => wanted(join.briefs, id)),
		claims: event.claims.map((claim) => joinClaim(event, claim, join)),
		saidHere: ordered.flatMap((other) =>
			other.claims
				.filter(({ stated_in }) => stated_in === event.id)
				.map((claim) => ({ event: wanted(join.briefs, other.id), claim: joinClaim(other, claim, join) }))
		),
		contested: event.claims.some(({ disputes }) => (disputes ?? []).length > 0),
		sourceIds: [...geodata.sources.keys()].filter((id) => cited.has(id))
	};
}

function joinClaim(event: EventRecord, claim: ClaimRecord, join: Join): AtlasClaim {
	const { geodata } = join;
	return {
		id: claim.id,
		topic: claim.topic,
		text: claim.text,
		value: claim.value,
		saidBy: actorBrief(claim.said_by, geodata),
		via: (claim.via ?? []).map((id) => actorBrief(id, geodata)),
		statedIn: claim.stated_in === undefined ? null : wanted(join.briefs, claim.stated_in),
		saidOn: saidOn(claim, geodata),
		placeId: claim.place ?? null,
		placeName: claim.place === undefined ? null : wanted(geodata.places, claim.place).properties.name,
		disputes: (claim.disputes ?? []).map(({ claim: reference, note }) => {
			const [eventPart = '', claimId = ''] = reference.split('#');
			const eventId = eventPart || event.id;
			const { title, claims } = wanted(geodata.events, eventId);
			const other = claims.find(({ id }) => id === claimId);
			if (!other) throw new Error(`no claim "${reference}"; the record was not checked`);
			const { text, citations } = other;
			const saidBy = actorBrief(other.said_by, geodata);
			return { eventId, eventTitle: title, claimId, text, saidBy, citations, note };
		}),
		citations: claim.citations
	};
}

function joinResponse(response: ResponseRecord, eventId: string | null, join: Join): AtlasResponse {
	return {
		event: eventId === null ? null : wanted(join.briefs, eventId),
		text: response.text,
		saidBy: actorBrief(response.said_by, join.geodata),
		citations: response.citations
	};
}

function briefOf(
	event: EventRecord,
	seq: number,
	position: number,
	{ geodata, shapes }: { geodata: Geodata; shapes: ProvinceShapes }
): EventBrief {
	const { id, kind, title } = event;
	const isOnMap = event.where.some((where, i) => {
		const location = joinLocation(id, where, i, geodata);
		return location.position !== null || provinceOf(location, shapes) !== undefined;
	});
	return {
		id,
		kind,
		title,
		seq,
		isMainLine: position > 0,
		position: position > 0 ? position : null,
		isOnMap
	};
}

/** The day on which a claim was made: of its statement, or of the first article that reports it. */
function saidOn(claim: ClaimRecord, geodata: Geodata): string {
	const statement = claim.stated_in === undefined ? undefined : wanted(geodata.events, claim.stated_in);
	if (statement)
		return (
			statement.when.edtf
				.split('/')
				.at(-1)
				?.replace(/[~?%]$/, '') ?? ''
		);
	const days = claim.citations.map(({ source }) => sourceBrief(wanted(geodata.sources, source)).issued);
	return days.sort()[0] ?? '';
}
