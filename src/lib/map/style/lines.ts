import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { GroundLayer } from '../ground-layers.ts';

type Width = DataDrivenPropertyValueSpecification<number>;

const IS_GREAT: ExpressionSpecification = ['==', ['get', 'rank'], 1];
const IS_DISPUTED: ExpressionSpecification = ['==', ['get', 'kind'], 'disputed'];

/** Rivers by rank, governorates, and country borders on top of their case: one line style for all countries. */
export function lineLayers(palette: Palette): LayerSpecification[] {
	return [
		// Below the rivers, which it would interrupt where they cross the border.
		line('border-case', 'borders', palette.borderCase, byZoom(2.6, 4.5, 7)),
		wadis(palette),
		{
			...line('tributaries', 'lesser-rivers', palette.river, byZoom(0.3, 0.9, 1.6)),
			minzoom: 6,
			filter: isRank(2)
		},
		{ ...line('lesser-rivers', 'rivers', palette.river, byZoom(0.4, 1, 1.8)), filter: ['!', IS_GREAT] },
		{ ...line('rivers', 'rivers', palette.river, byZoom(0.9, 2, 3.4)), filter: IS_GREAT },
		line('governorates', 'governorates', palette.admin, byZoom(0.5, 0.8, 1)),
		{ ...line('borders', 'borders', palette.border, byZoom(0.9, 1.4, 1.8)), filter: ['!', IS_DISPUTED] },
		disputed(palette)
	];
}

/** Dry valleys that carry water after rain: thin and broken, and only when there is room. */
function wadis({ river }: Palette): LayerSpecification {
	const wadi = line('wadis', 'lesser-rivers', river, 0.8);
	return { ...wadi, minzoom: 7.5, filter: isRank(3), paint: { ...wadi.paint, 'line-dasharray': [4, 3] } };
}

/** Lines that are not agreed borders are broken, so that the map takes no side. */
function disputed({ border }: Palette): LayerSpecification {
	const borders = line('disputed', 'borders', border, byZoom(0.9, 1.4, 1.8));
	return {
		...borders,
		filter: IS_DISPUTED,
		layout: { 'line-join': 'round', 'line-cap': 'butt' },
		paint: { ...borders.paint, 'line-dasharray': [4, 3] }
	};
}

function line(id: string, source: GroundLayer, color: string, width: Width): LineLayerSpecification {
	return {
		id,
		type: 'line',
		source,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': color, 'line-width': width }
	};
}

/** A width in CSS pixels that grows with the zoom: at 5, 8 and 11, the whole region, a province, a town. */
function byZoom(far: number, near: number, close: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], 5, far, 8, near, 11, close];
}

function isRank(rank: number): ExpressionSpecification {
	return ['==', ['get', 'rank'], rank];
}
