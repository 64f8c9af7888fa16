import { expect, test } from 'vitest';
import {
	citeAsBibtex,
	citeAsCsl,
	citeAsText,
	embedCode,
	type Citable
} from '../../src/lib/data/cite-event.ts';

const raid: Citable = {
	id: '2022-03-04-aldan-strike',
	title: 'Strike near Aldan',
	atlas: 'Strike Atlas',
	version: '1.2.3',
	url: 'https://atlas.example/events/2022-03-04-aldan-strike/',
	accessed: '2026-11-20'
};

test('a citation names title, atlas, event, data version, address and day of access [B26]', () => {
	expect(citeAsText(raid)).toBe(
		'“Strike near Aldan”, Strike Atlas, event 2022-03-04-aldan-strike, data version 1.2.3, https://atlas.example/events/2022-03-04-aldan-strike/ (accessed 2026-11-20).'
	);
	expect(citeAsBibtex(raid)).toBe(`@misc{strike-atlas-2022-03-04-aldan-strike,
  title = {{Strike near Aldan}},
  howpublished = {Strike Atlas},
  note = {Event 2022-03-04-aldan-strike, data version 1.2.3},
  version = {1.2.3},
  url = {https://atlas.example/events/2022-03-04-aldan-strike/},
  urldate = {2026-11-20}
}`);
	expect(citeAsCsl(raid)).toEqual({
		id: 'strike-atlas-2022-03-04-aldan-strike',
		type: 'entry',
		title: 'Strike near Aldan',
		'container-title': 'Strike Atlas',
		version: '1.2.3',
		URL: 'https://atlas.example/events/2022-03-04-aldan-strike/',
		accessed: { 'date-parts': [[2026, 11, 20]] },
		note: 'Event 2022-03-04-aldan-strike, data version 1.2.3'
	});
});

test('what is not known before a reader is there is left out, never made up', () => {
	const static_ = { ...raid, url: null, accessed: null };
	expect(citeAsText(static_)).toMatch(/data version 1\.2\.3\.$/);
	expect(citeAsBibtex(static_)).not.toMatch(/url|null/);
	expect(citeAsCsl(static_)).not.toHaveProperty('accessed');
	expect(citeAsCsl(static_)).not.toHaveProperty('URL');
});

test('signs that TeX or HTML take for commands are only text [F11]', () => {
	const title = '50 % of #1 & {a_b} \\x ~^$ "<img onerror=1>';
	expect(citeAsBibtex({ ...raid, title })).toContain(
		'{{50 \\% of \\#1 \\& \\{a\\_b\\} \\textbackslash{}x \\textasciitilde{}\\textasciicircum{}\\$ "<img onerror=1>}}'
	);
	expect(embedCode('https://atlas.example/?a=1&b="2"', title)).toBe(
		'<iframe src="https://atlas.example/?a=1&amp;b=&quot;2&quot;" title="50 % of #1 &amp; {a_b} \\x ~^$ &quot;&lt;img onerror=1&gt;" width="100%" height="640" loading="lazy"></iframe>'
	);
});
