import type { Dataset } from './dataset.ts';

/** What the archive of a dataset's files is called, without its ending: the dataset with its version, if it has one. */
export function archiveName({ id, version }: Pick<Dataset, 'id' | 'version'>): string {
	return version === '' ? id : `${id}-${version}`;
}
