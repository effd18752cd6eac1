import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { wordsOfProblems } from '../../src/lib/reading/problems/problem-words.ts';
import { openPackage } from '../../src/lib/opening/open-package.ts';
import { madeDataset } from './made-dataset.ts';

/** What is measured, by name. */
export const datasets = {
	flagship: () => read('shura-council'),
	committee: () => read('committee-of-public-safety'),
	'made-40': () => madeDataset({ people: 40, ties: 60 }),
	'made-100': () => madeDataset({ people: 100, ties: 300 }),
	'made-300': () => madeDataset({ people: 300, ties: 1000 }),
	'made-1000': () => madeDataset({ people: 1000, ties: 5000 }),
	'no-posts-300': () => withoutPosts(madeDataset({ people: 300, ties: 1000 })),
	'no-posts-1000': () => withoutPosts(madeDataset({ people: 1000, ties: 5000 })),
	'no-posts-1200': () => withoutPosts(madeDataset({ people: 1200, ties: 19_000 }))
} as const satisfies Readonly<Record<string, () => Dataset>>;

/** A name of one of {@link datasets}. */
export type SubjectName = keyof typeof datasets;

function read(folder: string): Dataset {
	const texts = import.meta.glob<string>('/data/*/*.{csv,json}', { query: '?raw', import: 'default', eager: true });
	const encoder = new TextEncoder();
	const files = Object.entries(texts)
		.filter(([path]) => path.startsWith(`/data/${folder}/`))
		.map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), encoder.encode(text)] as const);
	const { dataset, problems } = openPackage(new Map(files));
	if (dataset === undefined) throw new Error(wordsOfProblems(problems));
	return dataset;
}

/** As files of other programs give it: people and ties alone. */
function withoutPosts(dataset: Dataset): Dataset {
	return { ...dataset, bodies: [], posts: [], occupancies: [] };
}
