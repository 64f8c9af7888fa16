import type { AtlasEvent, SourceBrief } from '../data/atlas-event.ts';
import { fillOf } from '../data/symbol-of.ts';
import { CARD } from './card-size.ts';
import type { Messages } from './messages/en.ts';
import { publishersOf } from './publishers.ts';
import { sayDate } from './say-when.ts';
import { SHAPES } from './shapes.ts';

/** Distance of everything from the edges, pixels. */
const EDGE = 80;

/** The light tokens of tokens.css: a card has no style sheet. */
const INK = '#181a20';
const INK_2 = '#454a54';
const PAPER = '#fcfcfa';
const RULE = '#181a20';
const ACCENT = '#5c2a70';

/** Faces that the renderer has. */
const PLAIN = 'Noto Sans';
const BOLD = 'Noto Sans SemiBold';
const ARABIC = 'Noto Sans Arabic';

interface Fact {
	text: string;
	face: string;
}

/** What a card needs to know. */
export interface Card {
	/** The event; `null` for the card of the atlas as a whole. */
	event: AtlasEvent | null;
	sources: readonly SourceBrief[];
	version: string;
	words: Messages;
}

/** A card as SVG: shape of the kind, title, date, places, who reports it, and the version. Never a picture. */
export function drawCard({ event, sources, version, words }: Card): string {
	const title = wrap(event?.title ?? words.site.title, 31, 3);
	const below = 190 + title.length * 74;
	const facts = event
		? factsOf(event, words).slice(0, title.length > 2 ? 2 : 3)
		: wrap(words.card.deck, 52, 2).map((text): Fact => ({ text, face: PLAIN }));
	const drawn = [
		event ? markOf(event) : '',
		textAt(EDGE + (event ? 52 : 0), 122, 30, event ? words.kindShort[event.kind] : words.card.by, INK_2),
		...title.map((line, i) => textAt(EDGE, 216 + i * 74, 62, line, INK, BOLD)),
		...facts.map(({ text, face }, i) =>
			textAt(EDGE, below + 40 + i * 46, 32, text, i === 0 ? INK : INK_2, face)
		),
		`<path d="M${EDGE} 512H${CARD.width - EDGE}" stroke="${RULE}" stroke-width="2"/>`,
		textAt(EDGE, 556, 26, reportedBy(event, sources, words), INK_2),
		textAt(EDGE, 594, 24, words.card.name(version), ACCENT, BOLD)
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><rect width="100%" height="100%" fill="${PAPER}"/>${drawn.join('')}</svg>`;
}

/** The day, the places, and their Arabic names on a line of their own: the renderer sets a line in one face only. */
function factsOf(event: AtlasEvent, words: Messages): Fact[] {
	const named = event.locations.slice(0, 2);
	const more = event.locations.length - named.length;
	const names = [...named.map(({ name }) => name), ...(more > 0 ? [words.card.more(more)] : [])].join(' · ');
	const arabic = named.flatMap(({ nameAr }) => nameAr ?? []).join('، ');
	return [
		{ text: sayDate(event.when, words.when), face: PLAIN },
		{ text: names === '' ? words.precision.unknown : shorten(names, 62), face: PLAIN },
		...(arabic === '' ? [] : [{ text: arabic, face: ARABIC }])
	];
}

/** “As reported by …”, with as many names as there is room for. */
function reportedBy(event: AtlasEvent | null, sources: readonly SourceBrief[], words: Messages): string {
	const names = publishersOf(event, sources);
	for (let shown = names.length; shown > 0; shown -= 1) {
		const rest = names.length - shown;
		const line = words.card.reportedBy([
			...names.slice(0, shown),
			...(rest > 0 ? [words.card.more(rest)] : [])
		]);
		if (line.length <= 80 || shown === 1) return line;
	}
	return '';
}

function markOf(event: AtlasEvent): string {
	const location = event.locations.find(({ position }) => position !== null) ?? event.locations[0];
	const { full, inset } = SHAPES[event.kind];
	const fill = fillOf(location?.precision);
	const path =
		fill === 'solid'
			? `<path d="${full}" fill="${INK}"/>`
			: `<path d="${inset}" fill="none" stroke="${INK}" stroke-width="2.6"${fill === 'none' ? ' stroke-dasharray="3.4 2.8"' : ''}/>`;
	return `<g transform="translate(${EDGE - 4} 92) scale(1.6)">${path}</g>`;
}

/** @param y - baseline, pixels @param size - pixels */
function textAt(
	x: number,
	y: number,
	size: number,
	text: string,
	colour: string,
	face = 'Noto Sans'
): string {
	return `<text x="${x}" y="${y}" font-size="${size}" font-family="${face}" fill="${colour}">${escapeXml(text)}</text>`;
}

/**
 * Lines of at most `width` characters, and at most `most` of them; a card cannot measure text. Lines are made about
 * equally long, so that no word stands alone.
 */
function wrap(text: string, width: number, most: number): string[] {
	const lines = fillLines(text, width);
	if (lines.length > most)
		return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width)];
	let even = width;
	while (even > 1 && fillLines(text, even - 1).length === lines.length) even -= 1;
	return fillLines(text, even);
}

function fillLines(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function shorten(text: string, width: number): string {
	return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
