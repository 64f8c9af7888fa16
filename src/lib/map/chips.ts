import { Marker, type Map } from 'maplibre-gl';
import { groupByPoint, type MapFeature, type PlaceOnMap } from '../data/atlas-index.ts';
import { fillOf, symbolOf } from '../data/symbol-of.ts';
import { edgeOf, isArea, widest } from './areas.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What the marks need from the page. */
export interface ChipOptions {
	hrefOf: (id: string) => string;
	/** Told when the reader chooses the event that is already shown. */
	onChooseCurrent: (link: HTMLAnchorElement) => void;
}

/** The marks on the map. */
export interface Chips {
	/** Shows which step is current, past or to come. */
	show: (current: string | undefined) => void;
	remove: () => void;
}

/**
 * One mark for each place: a list of links, symbol and number for each of its events in order, with the name of the
 * place. Events at the same point share a mark; their positions are never moved apart.
 */
export function addChips(map: Map, features: readonly MapFeature[], options: ChipOptions): Chips {
	const links: { link: HTMLAnchorElement; feature: MapFeature }[] = [];
	const markers = groupByPoint(features).map((place) => addChip(map, place, options, links));
	return {
		show: (current) => {
			const now = features.find(({ properties }) => properties.event_id === current)?.properties.seq;
			for (const { link, feature } of links) showState(link, feature, current, now);
		},
		remove: () => markers.forEach((marker) => marker.remove())
	};
}

function addChip(
	map: Map,
	place: PlaceOnMap,
	{ hrefOf, onChooseCurrent }: ChipOptions,
	links: { link: HTMLAnchorElement; feature: MapFeature }[]
): Marker {
	const first = place.features[0];
	if (!first) throw new RangeError('a place on the map has at least one event');
	const side = first.properties.label_side;
	const chip = element('div', 'chip');
	chip.dataset['side'] = side;
	chip.setAttribute('role', 'group');
	chip.setAttribute('aria-label', first.properties.place ?? '');
	const list = element('ol');
	for (const feature of place.features) {
		const link = linkTo(feature, hrefOf(feature.properties.event_id));
		link.addEventListener('click', (click) => {
			if (link.getAttribute('aria-current') !== 'step') return;
			click.preventDefault();
			onChooseCurrent(link);
		});
		links.push({ link, feature });
		const item = element('li');
		item.append(link);
		list.append(item);
	}
	chip.append(element('span', 'leader'), list, nameOf(first));
	const anchor = place.features.every(isArea) ? (widest(place.features) ?? first) : first;
	const [lon = 0, lat = 0] = place.features.every(isArea)
		? edgeOf(anchor, side === 'left' ? 270 : 90)
		: place.position;
	// The list stands level with the place; the name hangs below it.
	return new Marker({ element: chip, anchor: side === 'left' ? 'right' : 'left' })
		.setLngLat([lon, lat])
		.addTo(map);
}

function linkTo({ properties }: MapFeature, href: string): HTMLAnchorElement {
	const link = element('a');
	link.href = href;
	link.title = properties.title;
	link.dataset['sveltekitKeepfocus'] = '';
	const symbol = document.createElementNS(SVG, 'svg');
	symbol.setAttribute('class', 'sym');
	symbol.setAttribute('aria-hidden', 'true');
	const use = document.createElementNS(SVG, 'use');
	use.setAttribute('href', `#${symbolOf(properties.kind, fillOf(properties.precision))}`);
	symbol.append(use);
	const number = element('span');
	number.textContent = properties.position === null ? '' : String(properties.position);
	const title = element('span', 'visually-hidden');
	title.textContent = ` ${properties.title}`;
	link.append(symbol, number, title);
	return link;
}

function nameOf({ properties }: MapFeature): HTMLElement {
	const name = element('span', 'name');
	name.textContent = properties.place;
	if (properties.place_ar) {
		const arabic = element('bdi');
		arabic.lang = 'ar';
		arabic.textContent = properties.place_ar;
		name.append(arabic);
	}
	return name;
}

/** Past, current and coming steps differ in fill, size and weight, not in hue alone. */
function showState(
	link: HTMLAnchorElement,
	{ properties }: MapFeature,
	current: string | undefined,
	now: number | undefined
) {
	const isNow = properties.event_id === current;
	if (isNow) link.setAttribute('aria-current', 'step');
	else link.removeAttribute('aria-current');
	link.classList.toggle('is-past', now !== undefined && properties.seq < now);
	link.classList.toggle('is-next', now !== undefined && properties.seq > now);
	link
		.closest('.chip')
		?.classList.toggle('has-now', link.closest('ol')?.querySelector('[aria-current]') !== null);
	link
		.closest('.chip')
		?.classList.toggle('is-quiet', now !== undefined && !link.closest('ol')?.querySelector('[aria-current]'));
}

function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className?: string
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	return made;
}
