import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import { areaOf, type Box } from './boxes.ts';
import { addEmptyPicture, GRAIN } from './empty-picture.ts';
import { coverBoxes, markBoxes } from './mark-boxes.ts';
import { fromUnits } from './mercator.ts';

const SOURCE = 'label-room';

/** How far names stay from the edges of the map, CSS pixels. */
const EDGE = 2;

interface Taken {
	size: string;
	/** From the position to the middle of the box, CSS pixels. */
	offset: [number, number];
}

/**
 * Keeps the names of the basemap away from the marks, the popup, what the page puts over the map, and the edges, which would
 * cut them: each such box has an empty picture of its size in the topmost layer, and MapLibre places the topmost layer first.
 *
 * @param marks - holds the marks
 * @returns `update`, to be called when the marks have changed or the popup has opened
 */
export function labelRoom(map: Map, marks: HTMLElement): { add: () => void; update: () => void } {
	let drawn = '';
	const update = () => {
		const source = map.getSource<GeoJSONSource>(SOURCE);
		if (!source) return;
		const boxes = takenOf(map, marks);
		const next = JSON.stringify(boxes);
		if (next === drawn) return;
		drawn = next;
		for (const { properties } of boxes.features) addEmptyPicture(map, properties.size);
		void source.setData(boxes);
	};
	return {
		add: () => {
			drawn = '';
			map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
			map.addLayer({
				id: SOURCE,
				type: 'symbol',
				source: SOURCE,
				layout: {
					'icon-image': ['get', 'size'],
					'icon-offset': ['get', 'offset'],
					'icon-allow-overlap': true,
					'icon-padding': 3
				},
				paint: { 'icon-opacity': 0 }
			});
			update();
		},
		update
	};
}

function takenOf(map: Map, marks: HTMLElement): FeatureCollection<Point, Taken> {
	const popup = map.getContainer().querySelector('.maplibregl-popup-content');
	const origin = map.getContainer().getBoundingClientRect();
	const covers = coverBoxes(map.getContainer());
	if (popup) {
		const { left, right, top, bottom } = popup.getBoundingClientRect();
		covers.push({
			left: left - origin.left,
			right: right - origin.left,
			top: top - origin.top,
			bottom: bottom - origin.top
		});
	}
	covers.push(...edgeStrips(map.getContainer()));
	const fixed = covers
		.filter((box) => areaOf(box) > 0)
		.map((box) => {
			const middle = map.unproject([(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
			return featureOf([middle.lng, middle.lat], { ...box }, [0, 0]);
		});
	const moving = markBoxes(marks).map(({ spot, box }) =>
		featureOf(fromUnits(spot), box, [(box.left + box.right) / 2, (box.top + box.bottom) / 2])
	);
	return { type: 'FeatureCollection', features: [...moving, ...fixed] };
}

/** Along each edge of the map a strip, just inside. */
function edgeStrips({ clientWidth: right, clientHeight: bottom }: HTMLElement): Box[] {
	return [
		{ left: 0, right: EDGE, top: 0, bottom },
		{ left: right - EDGE, right, top: 0, bottom },
		{ left: 0, right, top: 0, bottom: EDGE },
		{ left: 0, right, top: bottom - EDGE, bottom }
	];
}

function featureOf(
	[lon, lat]: [number, number],
	{ left, right, top, bottom }: Box,
	offset: [number, number]
) {
	const [width = 0, height = 0] = [right - left, bottom - top].map((side) => Math.ceil(side / GRAIN) * GRAIN);
	return {
		type: 'Feature' as const,
		geometry: { type: 'Point' as const, coordinates: [Number(lon.toFixed(5)), Number(lat.toFixed(5))] },
		properties: {
			size: `room-${width}x${height}`,
			offset: offset.map((part) => Math.round(part)) as [number, number]
		}
	};
}
