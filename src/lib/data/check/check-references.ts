import type { EventRecord } from '../schema/event.ts';
import { citationsOf, fileOf, spellingsOf, type Geodata, type ReportIn, type Rule } from './geodata.ts';

/** Every id that a record names must exist, and every event must be named by its file. */
export function checkReferences(faultyEvents: ReadonlySet<string>): Rule {
	return (geodata, report) => {
		const isEvent = (id: string) => geodata.events.has(id) || faultyEvents.has(id);
		for (const event of geodata.events.values()) checkEvent(event, geodata, isEvent, report);
		for (const [id, actor] of geodata.actors) {
			for (const part of actor.part_of ?? [])
				if (!geodata.actors.has(part.actor))
					report('actors.json', `${id}.part_of`, `no actor "${part.actor}"`);
			reportSources('actors.json', id, actor, geodata, report);
		}
		for (const [id, place] of geodata.places) {
			for (const field of ['proxy_for', 'part_of'] as const) {
				const other = place.properties[field];
				if (other !== null && !geodata.places.has(other))
					report('gazetteer.geojson', `${id}.properties.${field}`, `no place "${other}"`);
				if (other === id) report('gazetteer.geojson', `${id}.properties.${field}`, 'names itself');
			}
			reportSources('gazetteer.geojson', id, spellingsOf(place), geodata, report);
		}
		for (const [id, source] of geodata.sources)
			if (source.custom.role === 'article' && !geodata.actors.has(source.custom.outlet))
				report('sources.json', `${id}.custom.outlet`, `no actor "${source.custom.outlet}"`);
	};
}

function checkEvent(
	event: EventRecord,
	geodata: Geodata,
	isEvent: (id: string) => boolean,
	report: ReportIn
): void {
	const file = fileOf(event);
	const wantActor = (field: string, id: string) => {
		if (!geodata.actors.has(id)) report(file, field, `no actor "${id}" in actors.json`);
	};
	const wantEvent = (field: string, id: string) => {
		if (id === event.id) report(file, field, 'names the event itself');
		else if (!isEvent(id)) report(file, field, `no event "${id}"`);
	};
	event.where.forEach(({ place }, i) => {
		if (place !== null && !geodata.places.has(place))
			report(file, `where.${i}.place`, `no place "${place}" in gazetteer.geojson`);
	});
	event.actors.forEach((participant, i) => {
		wantActor(`actors.${i}.actor`, participant.actor);
		wantActor(`actors.${i}.said_by`, participant.said_by);
	});
	if (event.about !== undefined) wantEvent('about', event.about);
	if (event.when.not_before !== undefined) wantEvent('when.not_before', event.when.not_before);
	event.responds_to?.forEach((response, i) => {
		wantActor(`responds_to.${i}.said_by`, response.said_by);
		if (response.event !== null) wantEvent(`responds_to.${i}.event`, response.event);
	});
	event.claims.forEach((claim, i) => {
		wantActor(`claims.${i}.said_by`, claim.said_by);
		claim.via?.forEach((id, k) => wantActor(`claims.${i}.via.${k}`, id));
		if (claim.stated_in !== undefined) wantEvent(`claims.${i}.stated_in`, claim.stated_in);
		if (claim.place !== undefined && !event.where.some(({ place }) => place === claim.place))
			report(file, `claims.${i}.place`, `"${claim.place}" is not one of the locations of the event`);
	});
	reportSources(file, '', event, geodata, report);
}

function reportSources(
	file: string,
	prefix: string,
	value: unknown,
	geodata: Geodata,
	report: ReportIn
): void {
	for (const { path, source } of citationsOf(value))
		if (!geodata.sources.has(source))
			report(
				file,
				[prefix, ...path, 'source'].filter(Boolean).join('.'),
				`no source "${source}" in sources.json`
			);
}
