import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/browser.ts';

const browser = {
	enabled: true,
	headless: true,
	screenshotFailures: false,
	provider: playwright({ launchOptions }),
	instances: [{ browser: 'chromium' as const }]
};

export default defineConfig({
	plugins: [sveltekit()],
	// Most of a build is prerendering, which the bundler would report as a slow plugin each time.
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	test: {
		// A test says what holds, not how fast: a busy machine must not fail it.
		expect: { requireAssertions: true, poll: { timeout: 30_000 } },
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					include: ['{src,data,tests}/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{ extends: true, test: { name: 'browser', include: ['src/**/*.svelte.test.ts'], browser } }
		]
	}
});
