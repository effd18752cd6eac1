import type { Dataset } from '$lib/dataset/dataset.ts';
import { reservedNames } from '$lib/dataset/reserved-names.ts';
import { wordsOfProblems } from '$lib/reading/problems/problem-words.ts';
import { openPackage } from '$lib/opening/open-package.ts';

/** Every file of every dataset, as the build finds it; read here and nowhere else. */
const texts = import.meta.glob<string>('/data/*/*.{csv,json}', { query: '?raw', import: 'default', eager: true });

const files = new Map<string, Map<string, Uint8Array>>();
for (const [path, text] of Object.entries(texts)) {
	const [, , folder = '', name = ''] = path.split('/');
	files.set(folder, new Map([...(files.get(folder) ?? []), [`${folder}/${name}`, new TextEncoder().encode(text)]]));
}

/**
 * The datasets by name, which is that of their folder and page; the one with the most reports comes first. A dataset with
 * errors stops the build, with the list of them.
 */
export const datasets: ReadonlyMap<string, Dataset> = new Map(
	[...files]
		.map(([id, inFolder]) => datasetFrom(id, inFolder))
		.sort((a, b) => b.reports.length - a.reports.length)
		.map((dataset) => [dataset.id, dataset])
);

function datasetFrom(id: string, inFolder: ReadonlyMap<string, Uint8Array>): Dataset {
	if (reservedNames.includes(id)) throw new Error(`data/${id} needs another name: /${id}/ is a page of the site.`);
	const { dataset, problems } = openPackage(inFolder);
	if (dataset !== undefined) return dataset;
	throw new Error(`${id} does not read:\n${wordsOfProblems(problems)}`);
}

/** The files of a dataset by path, as `guild/people.csv`, byte for byte as they stand in its folder. */
export function filesOf(dataset: string): ReadonlyMap<string, Uint8Array> {
	return files.get(dataset) ?? new Map();
}
