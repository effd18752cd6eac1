import type { Transaction } from './database.ts';
import {
	filesIn,
	type GivenFiles,
	isEntry,
	isWork,
	type KeptDataset,
	type KeptEntry,
	type Work
} from './kept-dataset.ts';
import { StoreError } from './stored.ts';

/** All that was kept of a dataset, readable or not, to bring it back. */
export interface Removed {
	readonly id: string;
	readonly entry: KeptEntry | undefined;
	readonly work: Work | undefined;
	readonly files: GivenFiles | undefined;
}

/** All that is kept of a dataset; a StoreError where there is none, or it cannot be read any more. */
export async function found(
	transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
	id: string
): Promise<KeptDataset> {
	const entry = await transaction.objectStore('entries').get(id);
	const work = await transaction.objectStore('work').get(id);
	const files = await transaction.objectStore('files').get(id);
	if (entry === undefined) throw new StoreError('absent');
	if (work === undefined || !isEntry(entry) || !isWork(work)) throw new StoreError('unreadable');
	return { ...entry, ...work, files: filesIn(files) };
}

/**
 * Keeps all of a dataset, and gives its id.
 *
 * @param hasFiles whether its files are kept already: they never change, and may be large
 */
export async function put(transaction: Transaction<'readwrite'>, kept: KeptDataset, hasFiles = false): Promise<string> {
	const { files, recipe, contents, ...entry } = kept;
	const { id } = entry;
	return putBack(transaction, { id, entry, work: { recipe, contents }, files: hasFiles ? undefined : files });
}

/** Takes a dataset out. */
export async function remove(transaction: Transaction<'readwrite'>, id: string): Promise<Removed> {
	const [entries, work, files] = storesOf(transaction);
	const removed = { id, entry: await entries.get(id), work: await work.get(id), files: await files.get(id) };
	await Promise.all([entries.delete(id), work.delete(id), files.delete(id)]);
	return removed;
}

/** Keeps what there is of a dataset, and gives its id. */
export async function putBack(
	transaction: Transaction<'readwrite'>,
	{ id, entry, work, files }: Removed
): Promise<string> {
	const [entries, works, given] = storesOf(transaction);
	if (entry !== undefined) await entries.put(entry, id);
	if (work !== undefined) await works.put(work, id);
	if (files !== undefined) await given.put(files, id);
	return id;
}

function storesOf(transaction: Transaction<'readwrite'>) {
	return [
		transaction.objectStore('entries'),
		transaction.objectStore('work'),
		transaction.objectStore('files')
	] as const;
}
