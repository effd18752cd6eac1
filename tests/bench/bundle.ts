import { svelte } from '@sveltejs/vite-plugin-svelte';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

/** What SvelteKit gives a page, for pages without it. */
const app = resolve('tests/fixtures/app.ts');

/**
 * Bundles a page of the benchmark, without a server and without SvelteKit; not minified, so that a profile of it can be
 * read.
 *
 * @param entry its script, from `tests/bench`
 * @returns the folder in which it stands: `main.js`, `main.css`, and what they fetch
 */
export async function bundleInto(entry: string): Promise<string> {
	const outDir = resolve('.cache/bench', basename(entry, '.ts'));
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		resolve: {
			alias: {
				$lib: resolve('src/lib'),
				'$app/navigation': app,
				'$app/state': app,
				'$app/paths': app
			}
		},
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir,
			emptyOutDir: true,
			minify: false,
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: join('tests/bench', entry),
				output: { entryFileNames: 'main.js', assetFileNames: 'main[extname]' }
			}
		}
	});
	return outDir;
}
