import type { PlaceRecord } from '../data/schema/place.ts';
import type { PageMessages } from './messages/en-pages.ts';

type Described = Pick<
	PlaceRecord['properties'],
	'feature_class' | 'feature_code' | 'admin1' | 'countries' | 'name'
>;

/** What a place is and where, in words: “Air base, Anbar Governorate, Iraq”. */
export function sayPlace({ properties }: { properties: Described }, words: PageMessages): string {
	const { feature_class, feature_code, admin1, countries, name } = properties;
	const kind = words.places.featureCode[feature_code ?? ''] ?? words.places.featureClass[feature_class];
	const parts = [
		kind.charAt(0).toUpperCase() + kind.slice(1),
		...(admin1 !== null && admin1 !== name ? [admin1] : []),
		...countries.map((code) => words.places.country[code] ?? code).filter((country) => country !== name)
	];
	return parts.join(', ');
}
