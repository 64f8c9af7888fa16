import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What axe finds in the page, light and dark, each as `<colours> <rule>: <element>`. A rule that broke down is found too:
 * axe itself only files it with what is unclear.
 *
 * @param part - selector of the only part that is looked at
 */
export async function axeFaults(page: Page, part?: string): Promise<string[]> {
	const faults: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const axe = new AxeBuilder({ page });
		if (part) axe.include(part);
		// Only colours change in the dark.
		if (colorScheme === 'dark') axe.withRules(['color-contrast']);
		const { violations, incomplete, passes } = await axe.analyze();
		expect(passes.map(({ id }) => id)).toContain('color-contrast');
		const broken = incomplete.filter(({ nodes }) =>
			nodes.some(({ none }) => none.some(({ id }) => id === 'error-occurred'))
		);
		faults.push(
			...[...violations, ...broken].map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)
		);
	}
	return faults;
}
