import type { Transaction } from './database.ts';
import {
	filesIn,
	type GivenFiles,
	isEntry,
	isWork,
	type KeptEntry,
	type KeptRecord,
	titleIn,
	type Work
} from './kept-dataset.ts';
import { StoreError } from './stored.ts';

type AnyTransaction = Transaction<'readonly'> | Transaction<'readwrite'>;

/** All that was kept of a dataset, readable or not, to bring it back. */
export interface Removed {
	readonly id: string;
	readonly entry: KeptEntry | undefined;
	readonly work: Work | undefined;
	readonly files: GivenFiles | undefined;
}

/** What is kept of a dataset, but for its files; a StoreError where there is none, or it cannot be read any more. */
export async function found(transaction: AnyTransaction, id: string): Promise<KeptRecord> {
	const entry = await transaction.objectStore('entries').get(id);
	const work = await transaction.objectStore('work').get(id);
	if (entry === undefined) throw new StoreError('absent');
	if (work === undefined || !isEntry(entry) || !isWork(work)) throw new StoreError('unreadable');
	return { ...entry, ...work };
}

/** The files that are kept of a dataset. */
export async function foundFiles(transaction: AnyTransaction, id: string): Promise<GivenFiles> {
	return filesIn(await transaction.objectStore('files').get(id));
}

/** A title that no other dataset has: with a number behind it where it is taken. */
export async function freeTitle(transaction: AnyTransaction, id: string, title: string): Promise<string> {
	const entries = transaction.objectStore('entries');
	const [ids, stored] = await Promise.all([entries.getAllKeys(), entries.getAll()]);
	const taken = new Set(stored.filter((_, index) => ids[index] !== id).map(titleIn));
	let free = title;
	for (let number = 2; taken.has(free); number += 1) free = `${title} (${number})`;
	return free;
}

/**
 * Keeps a dataset, and gives its id.
 *
 * @param files undefined where they are kept already
 */
export async function put(
	transaction: Transaction<'readwrite'>,
	kept: KeptRecord,
	files?: GivenFiles
): Promise<string> {
	const { recipe, contents, ...entry } = kept;
	return putBack(transaction, { id: entry.id, entry, work: { recipe, contents }, files });
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
