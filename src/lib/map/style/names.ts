import type { ExpressionSpecification } from 'maplibre-gl';

/** The languages of the pages; the one of the page comes first on the map. */
export type Language = 'en' | 'ar';

const HAIR_SPACE = '\u200A';

const NAME: ExpressionSpecification = ['get', 'name'];
const NAME_AR: ExpressionSpecification = ['get', 'name_ar'];

/**
 * Capitals set apart by hair spaces: `text-letter-spacing` would tear the joined letters of the Arabic line.
 */
const SPACED: ExpressionSpecification = ['join', ['split', ['upcase', NAME], ''], HAIR_SPACE];

/** Both names, one script to a line, the page's language first and larger; one line where there is one name. */
export function bothNames(language: Language, { isSpaced = false } = {}): ExpressionSpecification {
	const latin = isSpaced ? SPACED : NAME;
	const [first, second] = language === 'ar' ? [NAME_AR, latin] : [latin, NAME_AR];
	return [
		'case',
		['has', 'name_ar'],
		['format', first, {}, '\n', {}, second, { 'font-scale': language === 'ar' ? 0.86 : 0.95 }],
		['format', latin, {}]
	] as ExpressionSpecification;
}
