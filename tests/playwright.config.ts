import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './browser.ts';

/** Not the port of `npm start`, so that the site can stay open while its tests run. */
const port = 4187;
const baseURL = `http://127.0.0.1:${port}/`;

export default defineConfig({
	testMatch: '**/*.e2e.ts',
	outputDir: '../.cache/e2e',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['line'], ['json', { outputFile: '../.cache/e2e.json' }]],
	// Without motion, and without filling the offline cache at every test: the tests of these two ask for them.
	use: {
		baseURL,
		launchOptions,
		screenshot: 'only-on-failure',
		serviceWorkers: 'block',
		contextOptions: { reducedMotion: 'reduce' }
	},
	projects: [
		{ name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, launchOptions } }
	],
	webServer: { command: `node .ci/serve.mjs ${port}`, cwd: '..', url: baseURL, reuseExistingServer: false }
});
