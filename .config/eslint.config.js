import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', '.cache/', '.vitest-attachments/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['src/service-worker.ts'],
					defaultProject: '.config/service-worker.tsconfig.json'
				},
				tsconfigRootDir: process.cwd(),
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['warn', 'error'] }],

			// The compiler reports unknown names, and knows more of them.
			'no-undef': 'off',
			// Numbers read well in a text; anything else still has to be turned into one first.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `onclick={() => select(id)}` is how a callback reads best, whatever it gives back.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule takes away.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			// Taking a text apart by its code points is what the spread is for.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			// Both read well: `interface` for a record, `type` for a choice.
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_$', varsIgnorePattern: '^_$' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// `let { a, b = $bindable() } = $props()` needs a `let` for the one that is bound.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all', excludedRunes: ['$props'] }],
			// Values here are replaced whole (`$state.raw`, `$derived`), so that nothing has to watch their parts.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		// Programs for a terminal talk to it.
		files: ['.ci/**', 'src/cli/**', 'tests/{bench,words}/**'],
		rules: { 'no-console': 'off' }
	},
	{
		// What another program reports or sets up is taken as it comes; the type check is enough for these.
		files: ['**/*.{js,mjs}'],
		extends: [ts.configs.disableTypeChecked]
	}
);
