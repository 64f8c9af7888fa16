import { atlas } from '../../atlas.server.ts';
import type { PageServerLoad } from './$types';

/** Every place in brief, by name, with the number of events there. */
export const load: PageServerLoad = () => ({
	places: [...atlas.geodata.places.values()]
		.map(({ id, geometry, properties }) => ({
			id,
			properties: {
				name: properties.name,
				name_ar: properties.name_ar,
				feature_class: properties.feature_class,
				feature_code: properties.feature_code,
				admin1: properties.admin1,
				countries: properties.countries,
				precision: properties.precision,
				uncertainty_km: properties.uncertainty_km
			},
			isOnMap: geometry !== null,
			events: atlas.events.filter(({ locations }) => locations.some(({ placeId }) => placeId === id)).length
		}))
		.sort((a, b) => (sortName(a.properties.name) < sortName(b.properties.name) ? -1 : 1))
});

/** The name without its article, so that al-Bukamal stands under B, whatever the locale of the machine. */
function sortName(name: string): string {
	return name.toLowerCase().replace(/^al-/, '');
}
