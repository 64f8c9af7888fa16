import type { ClaimRecord, EventRecord } from '../schema/event.ts';
import { fileOf, type Geodata, type Rule } from './geodata.ts';

/**
 * Claims that cannot both be true name each other, with the same note.
 *
 * @param faultyEvents - ids of events whose file cannot be read; disputes with their claims are not looked at
 */
export function checkDisputes(faultyEvents: ReadonlySet<string>): Rule {
	return (geodata, report) => {
		for (const event of geodata.events.values())
			for (const { claim, dispute, field } of disputesOf(event)) {
				const reason = faultOf(event, claim, dispute, geodata, faultyEvents);
				if (reason !== undefined) report(fileOf(event), field, reason);
			}
	};
}

type Dispute = NonNullable<ClaimRecord['disputes']>[number];

function disputesOf(event: EventRecord): { claim: ClaimRecord; dispute: Dispute; field: string }[] {
	return event.claims.flatMap((claim, i) =>
		(claim.disputes ?? []).map((dispute, k) => ({ claim, dispute, field: `claims.${i}.disputes.${k}.claim` }))
	);
}

function faultOf(
	event: EventRecord,
	claim: ClaimRecord,
	dispute: Dispute,
	geodata: Geodata,
	faultyEvents: ReadonlySet<string>
): string | undefined {
	const [eventId, claimId] = partsOf(dispute.claim, event.id);
	if (faultyEvents.has(eventId)) return undefined;
	const other = geodata.events.get(eventId)?.claims.find(({ id }) => id === claimId);
	if (!other) return `no claim "${dispute.claim}"`;
	if (other === claim) return 'the claim disputes itself';
	const back = other.disputes?.find(({ claim: reference }) => {
		const [backEvent, backClaim] = partsOf(reference, eventId);
		return backEvent === event.id && backClaim === claim.id;
	});
	if (!back) return `"${eventId}#${claimId}" does not dispute this claim in turn`;
	return back.note === dispute.note ? undefined : 'the two claims carry different notes on their dispute';
}

/** Event and claim that a reference names; within the same event the event is left out. */
function partsOf(reference: string, ownEvent: string): [event: string, claim: string] {
	const [event = '', claim = ''] = reference.split('#');
	return [event || ownEvent, claim];
}
