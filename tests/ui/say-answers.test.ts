import { expect, test } from 'vitest';
import type { AtlasResponse, EventBrief } from '../../src/lib/data/atlas-event.ts';
import { en as words } from '../../src/lib/ui/messages/en.ts';
import { sayAnswers } from '../../src/lib/ui/say-answers.ts';

const event = (position: number | null): EventBrief => ({
	...{
		id: `e${position}`,
		kind: 'strike',
		title: `Event ${position}`,
		seq: 1,
		isMainLine: true,
		position,
		isOnMap: true
	}
});
const said = (of: EventBrief | null, name: string): AtlasResponse => ({
	event: of,
	text: '',
	saidBy: { id: name, name, kind: 'outlet', isParty: false },
	citations: [{ source: 'aldan-gazette-1', paragraph: 1 }]
});
const textsOf = (responses: AtlasResponse[], answeredBy: AtlasResponse[]) =>
	sayAnswers({ responses, answeredBy }, words).map(({ text }) => text);

test('[E05] what one speaker says of several events is one sentence, and each speaker has one of their own', () => {
	expect(
		textsOf([], [said(event(6), 'Gazette'), said(event(7), 'Gazette'), said(event(7), 'Herald')])
	).toEqual([
		'6 and 7 are said to answer it, according to Gazette',
		'7 is said to answer it, according to Herald'
	]);
});

test('[E05] an answer to attacks in general names no event, so no line is spoken of', () => {
	expect(textsOf([said(null, 'Gazette')], [])).toEqual([]);
	expect(textsOf([said(event(5), 'Gazette')], [])).toEqual(['Said to answer 5, according to Gazette']);
});
