import type { Dataset } from './dataset.ts';

/** The file name of a dataset's archive, without its ending: `id-version`, or `id` where there is no version. */
export function archiveName({ id, version }: Pick<Dataset, 'id' | 'version'>): string {
	return version === '' ? id : `${id}-${version}`;
}
