import type { IControl, Map } from 'maplibre-gl';

/** From this zoom on, lines are further off than they look and there is nothing between the towns. */
export const DETAIL_ENDS = 9.9;

/** A line of words on the map, which can change. */
export interface DetailNote extends IControl {
	say: (words: string) => void;
}

/**
 * A line of words on the map that appears where the basemap's detail ends, so that emptiness is not taken for desert.
 *
 * @param words - what it says at first
 */
export function detailNote(words: string): DetailNote {
	const note = document.createElement('p');
	note.className = 'maplibregl-ctrl detail-note';
	note.textContent = words;
	const update = ({ target }: { target: Map }) => {
		note.hidden = target.getZoom() < DETAIL_ENDS;
	};
	return {
		say: (next) => {
			note.textContent = next;
		},
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
