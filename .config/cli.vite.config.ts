import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * Bundles one program of `src/cli`, `tests/bench` or `tests/words` so that Node 20 can run it, which knows neither TypeScript nor
 * `$lib`: `vite build --config .config/cli.vite.config.ts --ssr src/cli/check-data.ts`, then
 * `node .cache/cli/check-data.js`. Packages are left outside, so a program must be run where they are installed.
 */
export default defineConfig({
	publicDir: false,
	logLevel: 'warn',
	resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
	build: { outDir: '.cache/cli', emptyOutDir: false, target: 'node20', minify: false }
});
