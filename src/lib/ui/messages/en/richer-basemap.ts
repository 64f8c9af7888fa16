/** The choice of basemaps, fetched when it is opened. */
export const richerBasemap = {
	title: 'Basemap',
	session:
		'Events and their circles stay the same on every basemap: a finer background does not make a place better known. The choice is stored nowhere and ends when you reload or leave the map.',
	choices: {
		own: {
			name: 'The atlas’s own',
			about: 'Comes with the atlas and asks nobody else. No roads or villages.'
		},
		file: {
			name: 'A file of your own',
			about:
				'A .pmtiles file in the layout of Protomaps. It is read on this device, piece by piece, and sent nowhere.'
		},
		openfreemap: {
			name: 'OpenFreeMap',
			about: 'Roads, villages and buildings, asked piece by piece of another host: tiles.openfreemap.org.'
		}
	},
	pick: 'PMTiles file',
	learns: {
		title: 'What tiles.openfreemap.org will learn',
		lines: [
			'Your IP address.',
			'Every area of the map that you look at, how close, and when.',
			'What your browser sends with every request: its name and version, your languages, and the address of this site, but not of the page.',
			'No cookies go along, and nothing of what you read or choose here. What the host keeps is its own affair.'
		]
	},
	links: [
		{ name: 'OpenFreeMap', address: 'https://openfreemap.org/' },
		{ name: '© OpenMapTiles', address: 'https://openmaptiles.org/' },
		{ name: '© OpenStreetMap contributors', address: 'https://www.openstreetmap.org/copyright' }
	],
	use: {
		own: 'Use the atlas’s own',
		file: 'Use this file',
		openfreemap: 'Connect to tiles.openfreemap.org'
	},
	cancel: 'Cancel',
	opening: 'Opening …',
	faults: {
		'no-file': 'Choose a file first.',
		'not-pmtiles': 'This is not a PMTiles file. The map stays as it is.',
		'not-vector': 'This file holds pictures, not vector tiles. The map stays as it is.',
		'other-layout':
			'The tiles of this file are not laid out as Protomaps version 4 does. The map stays as it is.',
		'other-area': 'This file does not reach Iraq or Syria. The map stays as it is.',
		unreadable: 'This file is damaged or packed in a way that cannot be read here. The map stays as it is.',
		'no-answer':
			'tiles.openfreemap.org cannot be reached: there is no connection, or something blocks it. The map stays as it is.',
		'not-found': 'tiles.openfreemap.org has no map where it should be. The map stays as it is.',
		'not-tiles': 'tiles.openfreemap.org answered, but not with a map. The map stays as it is.',
		'other-host':
			'tiles.openfreemap.org sent the atlas on to another host, which was not asked. The map stays as it is.'
	}
};
