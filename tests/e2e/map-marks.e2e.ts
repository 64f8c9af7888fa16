import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { downloaded, eventPath, mainLine, waitForMap, withoutMap } from './support.ts';

const CAUSE = '2024-01-24-iraq-three-facilities-strikes';
const ANSWER = '2024-01-24-conoco-rocket-attack';

test('[B16] [B17] a step shows its lines in words, and the words lead to the other end', async ({ page }) => {
	await page.goto(eventPath(ANSWER));
	await waitForMap(page);
	const [answer, cause] = [mainLine.indexOf(ANSWER) + 1, mainLine.indexOf(CAUSE) + 1];
	const tag = page.locator('.marks .tag');
	await expect(tag).toHaveText(`${answer} said to answer ${cause}`);
	const popup = page.getByRole('dialog');
	await expect(popup).toContainText(`Said to answer ${cause}, according to`);
	await expect(popup).toContainText('not a flight path');
	await tag.click();
	await expect(page).toHaveURL(new RegExp(eventPath(CAUSE)));
	await expect(page.locator('.marks .tag')).toHaveCount(2);
	await expect(page.locator('.marks .arrow')).toHaveCount(2);
});

test('[B16] a step that answers no placed event has no line', async ({ page }) => {
	await withoutMap(page);
	await page.goto(eventPath('2020-01-05-baghdad-parliament-vote'));
	await expect(page.locator('.marks .tag')).toHaveCount(0);
});

test('[B17] [A31] the key says what the lines, the circles and the states mean', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	const key = page.locator('details.legend');
	await key.locator('summary').click();
	await expect(key).toContainText('order and claimed response, not a flight path');
	for (const words of [
		'Where it may have been, to scale; fainter: at another step',
		'3 eventsopens a list',
		'Paler: earlier than the step. Smaller, or in a dashed frame: still to come.',
		'disputed border',
		'lake',
		'salt'
	])
		await expect(key).toContainText(words, { useInnerText: true });
});

test('[A19] [B19] crowded places show their number and open a list, by keys as well @phone', async ({
	page
}) => {
	await page.goto('/');
	await waitForMap(page);
	const ids = new Set<string>();
	for (const mark of await page.locator('.marks .chip').all()) {
		const count = mark.locator('summary');
		if (await count.count()) {
			await count.focus();
			await page.keyboard.press('Enter');
			const links = mark.locator('details[open] a');
			await expect(links.first()).toBeVisible();
			const pane = (await page.locator('.map-pane').boundingBox())!;
			for (const link of await links.all()) {
				const box = (await link.boundingBox())!;
				expect(box.x >= pane.x && box.x + box.width <= pane.x + pane.width).toBe(true);
				expect(box.height).toBeGreaterThanOrEqual(44);
			}
			await page.keyboard.press('Tab');
			await expect(links.first()).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(mark.locator('details[open]')).toHaveCount(0);
			await expect(count).toBeFocused();
		}
		for (const link of await mark.locator('a').all())
			ids.add((await link.getAttribute('href'))!.split('/').at(-2)!);
	}
	const placed = mainLine.filter((id) =>
		downloaded.some(({ geometry, properties }) => geometry && properties.event_id === id)
	);
	expect([...ids].sort()).toEqual([...placed].sort());
});

test('[F27] a list of 50 events scrolls inside the map, and each is reached by keys @phone', async ({
	page
}) => {
	await page.goto('/');
	await waitForMap(page);
	const count = page.locator('.marks summary:visible').first();
	test.skip((await count.count()) === 0, 'every place has its own mark at this size');
	await count.click();
	const list = page.locator('.marks details[open] ol');
	await list.evaluate((events) => {
		const entry = events.querySelector('li')!;
		while (events.children.length < 50) events.append(entry.cloneNode(true));
		events.parentElement!.dispatchEvent(new Event('toggle'));
	});
	const pane = (await page.locator('.map-pane').boundingBox())!;
	const box = (await list.boundingBox())!;
	expect(box.y).toBeGreaterThanOrEqual(pane.y);
	expect(box.y + box.height).toBeLessThanOrEqual(pane.y + pane.height);
	await list.locator('a').last().focus();
	await expect(list.locator('a').last()).toBeInViewport({ ratio: 0.9 });
});

test('on a phone no mark of the overview covers another @phone', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	const boxes = await page
		.locator('.marks .chip > ol, .marks .chip summary, .pad')
		.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
	expect(boxes.length).toBeGreaterThan(3);
	for (const [i, one] of boxes.entries())
		for (const other of boxes.slice(i + 1))
			expect(
				one.right <= other.left ||
					other.right <= one.left ||
					one.bottom <= other.top ||
					other.bottom <= one.top,
				`${JSON.stringify(one)} and ${JSON.stringify(other)}`
			).toBe(true);
});

test('[B18] [A20] past, current and coming marks differ in shape and weight, without colour', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(eventPath(CAUSE));
	// Read at one moment: scripts hang the marks anew when they take the page over.
	const [past, next, coming] = await page.locator('.map-pane').evaluate((pane) =>
		['a.is-past', 'a.is-next', '.is-coming ol'].map((selector) => {
			const mark = pane.querySelector(`.marks ${selector}`)!;
			const { fontWeight, borderTopStyle } = getComputedStyle(mark);
			const { width } = mark.querySelector('.sym')!.getBoundingClientRect();
			return { fontWeight, borderTopStyle, width };
		})
	);
	expect(past!.fontWeight).not.toBe(next!.fontWeight);
	expect(past!.width).toBeGreaterThan(next!.width);
	expect(coming!.borderTopStyle).toBe('dashed');
});

test('[B16] the line of a claimed answer goes when a filter hides its other end, and its words stay', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(`${eventPath(ANSWER)}?kind=retaliation`);
	await expect(page.locator('article')).toContainText('hidden by filter');
	await expect(page.locator('.marks .tag')).toHaveCount(0);
	await expect(page.locator('.marks .arrow')).toHaveCount(0);
	await expect(page.getByRole('navigation', { name: 'Chain of claimed answers' })).toContainText(
		'said to answer'
	);
});
