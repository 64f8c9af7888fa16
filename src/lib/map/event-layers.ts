import type { FilterSpecification, GeoJSONSource, Map } from 'maplibre-gl';
import type { MapFeature } from '../data/atlas-index.ts';
import { areasOf, isArea } from './areas.ts';
import { hatchOf } from './hatch.ts';
import type { Palette } from './palette.ts';

/** Layers that show the current step only; their filter names the event. */
const CURRENT_LAYERS = ['area-now-fill', 'area-now-line', 'point-now'];

/** Draws areas and points of the events on top of the basemap. */
export function addEventLayers(map: Map, features: readonly MapFeature[], palette: Palette): void {
	map.addImage('hatch-now', hatchOf(palette.accent, 0.42), { pixelRatio: 2 });
	map.addImage('hatch', hatchOf(palette.symbol, 0.22), { pixelRatio: 2 });
	map.addSource('areas', { type: 'geojson', data: areasOf(features) });
	map.addSource('points', {
		type: 'geojson',
		data: { type: 'FeatureCollection', features: features.filter((feature) => !isArea(feature)) }
	});
	map.addLayer({ id: 'area-fill', type: 'fill', source: 'areas', paint: { 'fill-pattern': 'hatch' } });
	map.addLayer({
		id: 'area-line',
		type: 'line',
		source: 'areas',
		paint: { 'line-color': palette.symbol, 'line-width': 0.9 }
	});
	map.addLayer({
		id: 'point',
		type: 'circle',
		source: 'points',
		paint: {
			'circle-radius': 3.5,
			'circle-color': palette.symbol,
			'circle-stroke-color': palette.symbolHalo,
			'circle-stroke-width': 2
		}
	});
	map.addLayer({
		id: 'area-now-fill',
		type: 'fill',
		source: 'areas',
		paint: { 'fill-pattern': 'hatch-now' }
	});
	map.addLayer({
		id: 'area-now-line',
		type: 'line',
		source: 'areas',
		paint: { 'line-color': palette.accent, 'line-width': 1.6 }
	});
	map.addLayer({
		id: 'point-now',
		type: 'circle',
		source: 'points',
		paint: {
			'circle-radius': 6,
			'circle-color': palette.accent,
			'circle-stroke-color': palette.symbolHalo,
			'circle-stroke-width': 2.5
		}
	});
}

/** Marks the current step by filters alone; the data stay as they are. Other areas keep their outline only. */
export function showCurrent(map: Map, current: string | undefined): void {
	const isNow: FilterSpecification = ['==', ['get', 'event_id'], current ?? ''];
	for (const layer of CURRENT_LAYERS) map.setFilter(layer, isNow);
	map.setFilter('area-fill', current === undefined ? null : ['boolean', false]);
	map.setFilter('area-line', ['!=', ['get', 'event_id'], current ?? '']);
}

/** Replaces what is drawn when other events are shown; before the style is there, nothing is. */
export function setFeatures(map: Map, features: readonly MapFeature[]): void {
	void map.getSource<GeoJSONSource>('areas')?.setData(areasOf(features));
	void map.getSource<GeoJSONSource>('points')?.setData({
		type: 'FeatureCollection',
		features: features.filter((feature) => !isArea(feature))
	});
}
