import type { ParticipantRecord } from '../../../data/schema/event.ts';
import type { ActorRecord } from '../../../data/schema/actor.ts';

type ActorKind = ActorRecord['kind'];

/** Who acts and speaks. */
export const actors = {
	actors: {
		title: 'Actors',
		deck: (count: number) =>
			`${count} people, groups, states and outlets that act or speak in the five articles: what they are called, what they are said to have done and by whom, and what they say.`,
		kind: {
			person: 'Person',
			'armed-group': 'Armed group',
			'political-group': 'Political group',
			state: 'State',
			'state-body': 'Body of a state',
			outlet: 'Outlet',
			unnamed: 'Not named in the articles',
			other: 'Other'
		} satisfies Record<ActorKind, string>,
		kinds: {
			person: 'People',
			'armed-group': 'Armed groups',
			'political-group': 'Political groups',
			state: 'States',
			'state-body': 'Bodies of states',
			outlet: 'Outlets',
			unnamed: 'Not named in the articles',
			other: 'Others'
		} satisfies Record<ActorKind, string>,
		party: 'Party to the conflict',
		partyWhy:
			'By the articles it takes part in the fighting, or speaks for one that does. Both sides are marked in the same way.',
		counts: (acts: number, says: number) =>
			[
				acts === 0 ? '' : acts === 1 ? '1 act attributed' : `${acts} acts attributed`,
				says === 0 ? '' : says === 1 ? '1 claim made' : `${says} claims made`
			]
				.filter((text) => text !== '')
				.join(', '),
		belongs: 'Belongs to, and who says so',
		partOf: 'Part of or speaks for',
		members: 'Part of it or speaking for it',
		spellings: 'What the articles call it',
		noSpelling: 'No article writes its name.',
		arabicFrom: 'Arabic name, not in the articles; so written by',
		acts: 'What it is said to have done',
		actsDeck: 'Each with whoever says so. An act that nobody attributes to it is not here.',
		noActs: 'No article attributes an act to it.',
		others: 'How else it appears in events',
		role: {
			attacker: 'Said to have carried it out',
			target: 'Said to be a target',
			killed: 'Said to have been killed',
			harmed: 'Said to have been harmed',
			decider: 'Said to have decided it',
			speaker: 'Its speaker',
			subject: 'Spoken of'
		} satisfies Record<ParticipantRecord['role'], string>,
		statements: 'Its statements',
		says: 'What it says',
		saysDeck: 'In our words, in the order of the events, with the article and paragraph.',
		noSays: 'No claim of the atlas is its own.',
		passesOn: 'What it passes on from others',
		answers: 'What it describes as an answer',
		answersTo: (text: string) => `Described as an answer to: ${text}`
	}
};
