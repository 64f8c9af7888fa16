/** What the pane shows: the picture, the picture until the map is there, the map, or the picture for good. */
export type MapStatus = 'static' | 'loading' | 'ready' | 'unavailable';
