import type { KnipConfig } from 'knip';

/** What style sheets import, written as a script would, so that Knip sees it. */
const importsOfCss = (css: string): string =>
	[...css.matchAll(/@import\s+(?:url\()?'([^']+)'/g)].map(([, what]) => `import '${String(what)}';`).join('\n');

export default {
	entry: [
		'.ci/*.mjs',
		'src/cli/{cadre,check-data}.ts',
		'tests/bench/{bench,selecting}.ts',
		'tests/bench/page.ts',
		'tests/bench/explorer.ts',
		'tests/words/words.ts',
		'tests/fixtures/app.ts'
	],
	project: ['{src,data,tests}/**/*.{ts,svelte,css}', '.ci/*.mjs', '.config/*.{js,ts}'],
	compilers: { css: importsOfCss },
	eslint: { config: ['.config/eslint.config.js'] },
	playwright: { config: ['tests/playwright.config.ts'] },
	vite: { config: ['vite.config.ts', '.config/cli.vite.config.ts'] },
	ignoreExportsUsedInFile: { interface: true, type: true }
} satisfies KnipConfig;
