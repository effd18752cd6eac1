import adapter from '@sveltejs/adapter-static';

/** The hash is of the one rule Cytoscape puts into a style element of its own. */
const cytoscapeStyle = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';

/** What TypeScript checks besides `src` and `tests`, as seen from `.svelte-kit`. */
const alsoChecked = ['../data/**/*.ts', '../.ci/*.mjs', '../.config/*.js', '../.config/*.ts', '../svelte.config.js'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: true }),
		paths: { relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['none'],
				'style-src': ['self', cytoscapeStyle],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:']
			}
		},
		typescript: {
			config: ({ include, ...rest }) => ({ ...rest, include: [...include, ...alsoChecked] })
		}
	}
};
