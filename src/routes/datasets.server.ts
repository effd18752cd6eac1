import type { Dataset } from '$lib/dataset/dataset.ts';
import { wordsOfProblem } from '$lib/dataset/problem-words.ts';
import { readDataset } from '$lib/dataset/read-dataset.ts';

/** Every file of every dataset, as the build finds it; read here and nowhere else. */
const texts = import.meta.glob<string>('/data/*/*.{csv,json}', { query: '?raw', import: 'default', eager: true });

const files = new Map<string, Map<string, Uint8Array>>();
for (const [path, text] of Object.entries(texts)) {
	const [, , folder = '', name = ''] = path.split('/');
	files.set(folder, new Map([...(files.get(folder) ?? []), [name, new TextEncoder().encode(text)]]));
}

/** The names of the datasets, which are those of their folders and pages. */
export const datasetIds: readonly string[] = [...files.keys()].sort();

/** A dataset by name, or undefined where there is none. A dataset with errors stops the build, with the list of them. */
export function datasetOf(id: string): Dataset | undefined {
	const tables = files.get(id);
	if (tables === undefined) return undefined;
	const reading = readDataset(id, tables);
	if (reading.ok) return reading.dataset;
	throw new Error([`${id} does not read:`, ...reading.problems.map(wordsOfProblem)].join('\n'));
}
