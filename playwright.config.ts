import { defineConfig } from '@playwright/test';
import { resolveBrowser } from './tests/browser/resolve.mjs';

const port = Number(process.env.TEST_PORT ?? 4805);
const address = `http://127.0.0.1:${port}`;

// Workers read this file again: the environment hands them the answer found here.
const browser = await resolveBrowser();
Object.assign(process.env, browser.env, { TEST_BROWSER: browser.executablePath });

/** Opens the built site in `build/`; `npm test` builds it first. */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'node_modules/.cache/atlas/test-results',
	reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/atlas/playwright.json' }]],
	fullyParallel: true,
	// More than the two processors it is meant for: a test often waits, for the network, a frame or a while.
	workers: 3,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	// A busy machine is slow, not wrong.
	timeout: 60_000,
	globalTimeout: 30 * 60_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: address,
		locale: 'en-GB',
		trace: 'off',
		screenshot: 'off',
		video: 'off',
		// Without a sandbox, so that the tests also run as root, as in most containers.
		launchOptions: { executablePath: browser.executablePath, chromiumSandbox: false }
	},
	webServer: {
		command: `node src/tools/serve.mjs build ${port}`,
		url: `${address}/`,
		reuseExistingServer: false,
		timeout: 20_000
	},
	projects: [
		{
			name: 'desktop',
			use: { viewport: { width: 1440, height: 900 } },
			grepInvert: /@phone/,
			testIgnore: '**/*.phone.e2e.ts'
		},
		{
			// A test runs here, and only here, if its title has @phone or its file ends in `.phone.e2e.ts`.
			name: 'phone',
			grep: /@phone|\.phone\.e2e\.ts/,
			use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
		}
	]
});
