import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../style/names.ts';

const NAME: ExpressionSpecification = ['to-string', ['get', 'name']];

/** Whether the name as written on the spot begins with a letter from one range of Unicode, of which the end is left out. */
function begins(from: string, end: string): ExpressionSpecification {
	const first: ExpressionSpecification = ['slice', NAME, 0, 1];
	return ['all', ['>=', first, from], ['<', first, end]];
}

/** The name in one script: as translated by people, else as written on the spot if that is the script. */
function nameIn(tag: string, isWritten: ExpressionSpecification): ExpressionSpecification {
	return ['case', ['has', tag], ['to-string', ['get', tag]], isWritten, NAME, ''];
}

/*
 * Both schemas also carry names that a machine put into Latin letters (`name:latin`, `pgf:name`). They are left out: what
 * nobody wrote is no name.
 */
const LATIN = nameIn('name:en', begins(' ', '\u0370'));
const ARABIC = nameIn('name:ar', begins('\u0600', '\u0700'));

/**
 * Both names of a place or water in tiles made from OpenStreetMap, one script to a line, the page's language first; one
 * line where there is one name, and none where there is neither, because the fonts have no other script.
 */
export function tileNames(language: Language): ExpressionSpecification {
	const [first, second, scale] = language === 'ar' ? ['arabic', 'latin', 0.86] : ['latin', 'arabic', 0.95];
	return [
		'let',
		'latin',
		LATIN,
		'arabic',
		ARABIC,
		[
			'case',
			['any', ['==', ['var', 'latin'], ''], ['==', ['var', 'arabic'], '']],
			['format', ['concat', ['var', 'latin'], ['var', 'arabic']], {}],
			['format', ['var', first], {}, '\n', {}, ['var', second], { 'font-scale': scale }]
		]
	] as unknown as ExpressionSpecification;
}
