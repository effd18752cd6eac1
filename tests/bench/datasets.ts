import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { wordsOfProblems } from '../../src/lib/reading/problems/problem-words.ts';
import { openDataset } from '../../src/lib/opening/open-dataset.ts';
import { madeDataset } from './made-dataset.ts';
import type { SubjectName } from './measured.ts';

/** What is measured, by name. */
export const datasets: Readonly<Record<SubjectName, () => Dataset>> = {
	flagship,
	'made-300': () => madeDataset({ people: 300, ties: 1000 }),
	'made-1000': () => madeDataset({ people: 1000, ties: 5000 })
};

function flagship(): Dataset {
	const texts = import.meta.glob<string>('/data/shura-council/*.{csv,json}', {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const encoder = new TextEncoder();
	const files = Object.entries(texts).map(
		([path, text]) => [path.slice(path.lastIndexOf('/') + 1), encoder.encode(text)] as const
	);
	const { dataset, problems } = openDataset(new Map(files));
	if (dataset === undefined) throw new Error(wordsOfProblems(problems));
	return dataset;
}
