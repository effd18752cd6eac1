import { expect, test } from 'vitest';

/** What the test reads of a descriptor; a list that a dataset has no use for may be absent. */
interface Descriptor {
	readonly cadre: {
		readonly vocabulary: Partial<Record<List, Readonly<Record<string, string | { readonly label?: string }>>>>;
	};
}

const lists = ['ties', 'portfolios', 'events', 'metrics', 'units', 'sides'] as const;
type List = (typeof lists)[number];

const descriptors = import.meta.glob<Descriptor>('../data/*/datapackage.json', { import: 'default', eager: true });
const sources = import.meta.glob<string>(['./{routes,cli,lib}/**/*.{ts,svelte}', '!./**/*.test.ts'], {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Words with a rule of their own: ties that are derived, and sides that are the organisation or only watch. */
const ruled = ['command', 'council', 'organisation', 'media', 'monitor'];

/** Words of every text, which a vocabulary may use too. */
const common = ['other', '%'];

/** Files of code without their comments. Other formats have words of their own, which can be the same by chance. */
const code = Object.entries(sources)
	.filter(([path]) => !path.startsWith('./lib/formats/'))
	.map(([path, text]) => [path, text.replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<!:)\/\/.*/g, '')] as const);

/** The codes that the vocabulary of a dataset declares, and their labels. */
function wordsIn({ cadre: { vocabulary } }: Descriptor): ReadonlySet<string> {
	return new Set(
		lists.flatMap((list) =>
			Object.entries(vocabulary[list] ?? {})
				.filter(([code]) => !ruled.includes(code))
				.flatMap(([code, given]) => [code, typeof given === 'string' ? given : (given.label ?? code)])
		)
	);
}

test.each(Object.entries(descriptors))('no word that %s declares stands in the code', (_, descriptor) => {
	const own = [...wordsIn(descriptor)].filter((word) => !common.includes(word));

	const found = own.flatMap((word) =>
		code
			.filter(([, text]) => ["'", '"', '`'].some((mark) => text.includes(`${mark}${word}${mark}`)))
			.map(([file]) => `${word} in ${file}`)
	);

	expect(own.length).toBeGreaterThan(0);
	expect(found).toEqual([]);
});
