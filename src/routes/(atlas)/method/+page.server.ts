import { countBalance } from '$lib/data/balance.ts';
import { LOADED_WORDS } from '$lib/data/loaded-words.ts';
import { readingRows } from '$lib/data/reading-rows.ts';
import { precisionRows, scopeOf } from '$lib/data/scope.ts';
import { atlas } from '../../atlas.server.ts';
import { changes, codingRules, reviewed } from '../../record-notes.server.ts';
import type { PageServerLoad } from './$types';

/** Everything the method page states: counted, parsed or read from the record, never typed in a second time. */
export const load: PageServerLoad = () => ({
	scope: scopeOf(atlas.events),
	precision: precisionRows(atlas.geodata.places.values(), atlas.events),
	balance: countBalance(atlas.geodata),
	standings: [...atlas.geodata.sources.values()].map(({ id, custom, 'container-title': publisher }) => ({
		id,
		letter: custom.role === 'article' ? custom.letter : null,
		publisher,
		outletKind: custom.outlet_kind,
		standing: custom.role === 'article' ? custom.standing : custom.used_for
	})),
	readings: readingRows(atlas.geodata),
	readers: atlas.geodata.readings.readers,
	loadedWords: LOADED_WORDS,
	rules: codingRules,
	log: changes,
	reviewed
});
