import { expect } from '@playwright/test';
import { test } from './atlas-test.ts';
import { eventPath, LOCATED, mainLine, withoutMap } from './support.ts';

// What is tried here goes by the text.
test.beforeEach(({ page }) => withoutMap(page));

const at = (i: number) => eventPath(mainLine.at(i) ?? '');

// From fourteen hours ahead of UTC to eleven behind it, each with English and with an Arabic, Islamic or Persian calendar.
for (const [timezoneId, locale] of [
	['Pacific/Kiritimati', 'ar-IQ'],
	['Pacific/Kiritimati', 'en-US'],
	['Pacific/Pago_Pago', 'fa-IR'],
	['Pacific/Pago_Pago', 'en-GB'],
	['America/New_York', 'ar-IQ-u-nu-arab-ca-islamic'],
	['America/New_York', 'en-US'],
	['Asia/Baghdad', 'ar-IQ'],
	['Asia/Baghdad', 'en-GB']
] as const)
	test.describe(`in ${timezoneId} with ${locale}`, () => {
		test.use({ timezoneId, locale });
		test('[B10] [F41] dates and times are the same words', async ({ page }) => {
			await page.goto(eventPath(LOCATED));
			const when = page.locator('dl.meta dd').first();
			await expect(when).toContainText('Monday 28 June 2021, about 01:00 (UTC+3)');
			await page.goto(at(0));
			await page.locator('nav.stepper .next a').click();
			await page.locator('nav.stepper .next a').click();
			await page.locator('nav.stepper .next a').click();
			await expect(when).toContainText('Monday 28 June 2021, about 01:00 (UTC+3)');
			await expect(page.locator('[data-announcer]')).toContainText('28 June 2021');
			await expect(page.locator('nav.timeline a[aria-current]')).toHaveAccessibleName(/28 Jun/);
		});
	});
