import type { Dataset } from '../dataset/dataset.ts';
import type { Contents } from '../formats/writer.ts';
import type { Problem } from '../reading/problems/problem-list.ts';
import { readWhatCanBe } from './read-what-can-be.ts';

/**
 * The dataset that kept contents hold, and what was passed over in it. It asks for no more than a picture needs, whatever
 * the description says. The dataset is undefined where there is nothing to show; the remarks say why.
 *
 * @param id what the dataset is called in names of files
 */
export function datasetOf(
	id: string,
	{ descriptor, tables }: Contents
): { readonly dataset: Dataset | undefined; readonly remarks: readonly Problem[] } {
	const own = { ...descriptor, cadre: { ...descriptor.cadre, profile: 'own' as const } };
	const { dataset, problems } = readWhatCanBe(id, own, tables);
	const isWhole = problems.every(({ severity }) => severity !== 'error');
	return { dataset: isWhole ? dataset : undefined, remarks: problems };
}
