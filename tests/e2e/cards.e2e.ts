import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, everything } from './support.ts';

/** Content of the meta element of that name in a page. */
const metaOf = (html: string, name: string) =>
	new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

test('[B01] every step has a title and a description for links, and a card of 1200 by 630 pixels', () => {
	for (const id of [...everything, 'atlas']) {
		const html = readFileSync(
			id === 'atlas' ? 'build/index.html' : `build${eventPath(id)}index.html`,
			'utf8'
		);
		expect(metaOf(html, 'og:title'), id).toBeTruthy();
		expect(metaOf(html, 'og:description'), id).toMatch(/As reported by .+ data version \d/);
		const png = readFileSync(`build/cards/${id}.png`);
		expect(png.toString('latin1', 1, 4), id).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([1200, 630]);
		expect(png.length, id).toBeLessThan(100_000);
	}
});

test('whole addresses stand in a page only if the build was told where the site will be', () => {
	const html = readFileSync('build/index.html', 'utf8');
	const origin = process.env.ORIGIN;
	if (origin === undefined) {
		for (const name of ['og:url', 'og:image', 'twitter:card']) expect(metaOf(html, name)).toBeUndefined();
		expect(html).not.toContain('rel="canonical"');
		return;
	}
	const image = metaOf(html, 'og:image') ?? '';
	expect(image.startsWith(origin)).toBe(true);
	expect(existsSync(`build${new URL(image).pathname}`)).toBe(true);
});

test('cards of different events are different pictures', () => {
	expect(new Set(everything.map((id) => readFileSync(`build/cards/${id}.png`, 'base64'))).size).toBe(
		everything.length
	);
});
