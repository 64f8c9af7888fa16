import type { IControl, Map } from 'maplibre-gl';

/** From this zoom on, lines are further off than they look and there is nothing between the towns. */
export const DETAIL_ENDS = 9.9;

/**
 * A line of words on the map that appears where the basemap's detail ends, so that emptiness is not taken for desert.
 *
 * @param words - what it says
 */
export function detailNote(words: string): IControl {
	const note = document.createElement('p');
	note.className = 'maplibregl-ctrl detail-note';
	note.textContent = words;
	const update = ({ target }: { target: Map }) => {
		note.hidden = target.getZoom() < DETAIL_ENDS;
	};
	return {
		onAdd: (map) => {
			update({ target: map });
			map.on('zoom', update);
			return note;
		},
		onRemove: (map) => {
			map.off('zoom', update);
			note.remove();
		}
	};
}
