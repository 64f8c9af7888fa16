import type { Rule } from './geodata.ts';

/** Addresses a reader can follow without risk, and letters that stand for one article each. */
export const checkSources: Rule = (geodata, report) => {
	const letters = new Map<string, string>();
	for (const [id, source] of geodata.sources) {
		if (source.URL.startsWith('http:') && !source.note)
			report('sources.json', `${id}.URL`, 'is http: say in `note` why there is no https address');
		if (source.custom.role !== 'article') continue;
		const { letter, uncoded, paragraphs } = source.custom;
		const other = letters.get(letter);
		if (other !== undefined)
			report('sources.json', `${id}.custom.letter`, `"${letter}" already stands for "${other}"`);
		letters.set(letter, id);
		for (const { paragraph } of uncoded)
			if (paragraph > paragraphs)
				report(
					'sources.json',
					`${id}.custom.uncoded`,
					`there is no ¶${paragraph}; the text has ${paragraphs}`
				);
	}
};
