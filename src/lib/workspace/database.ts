import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { GivenFiles, KeptEntry, Work } from './kept-dataset.ts';
import { failureOf, type Stored, StoreError } from './stored.ts';

/** What is listed stands apart from what is large, so that a list is read at once and files are written once. */
interface Stores extends DBSchema {
	entries: { key: string; value: KeptEntry };
	work: { key: string; value: Work };
	files: { key: string; value: GivenFiles };
}

const names = ['entries', 'work', 'files'] as const;

/** One go at the stores: all of it happens, or nothing. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Stores, typeof names, Mode>;

/** The database of own datasets. It is opened when it is first asked, and again when the browser has closed it. */
export class Database {
	readonly #name: string;
	#open: Promise<IDBPDatabase<Stores>> | undefined;

	constructor(name: string) {
		this.#name = name;
	}

	read<Value>(act: (transaction: Transaction<'readonly'>) => Promise<Value>): Promise<Stored<Value>> {
		return this.#attempt(async (database) => act(database.transaction(names)));
	}

	/** Changes what is kept; where it fails, all stays as it was. */
	write<Value>(act: (transaction: Transaction<'readwrite'>) => Promise<Value>): Promise<Stored<Value>> {
		return this.#attempt(async (database) => {
			const transaction = database.transaction(names, 'readwrite');
			// Where the work fails, its end is not waited for.
			transaction.done.catch(() => undefined);
			try {
				const value = await act(transaction);
				await transaction.done;
				return value;
			} catch (error) {
				abort(transaction);
				throw error;
			}
		});
	}

	close(): void {
		void this.#open?.then((database) => database.close()).catch(() => undefined);
		this.#open = undefined;
	}

	async #attempt<Value>(act: (database: IDBPDatabase<Stores>) => Promise<Value>): Promise<Stored<Value>> {
		try {
			return { value: await act(await this.#opened()) };
		} catch (error) {
			return { failure: failureOf(error) };
		}
	}

	async #opened(): Promise<IDBPDatabase<Stores>> {
		try {
			this.#open ??= openDB<Stores>(this.#name, 1, {
				upgrade: (database) => names.forEach((name) => database.createObjectStore(name)),
				// A newer version of the site waits for this in another tab.
				blocking: () => this.close(),
				terminated: () => this.close()
			});
			return await this.#open;
		} catch {
			this.#open = undefined;
			throw new StoreError('closed');
		}
	}
}

function abort(transaction: Transaction<'readwrite'>): void {
	try {
		transaction.abort();
	} catch {
		// The browser had ended it itself.
	}
}
