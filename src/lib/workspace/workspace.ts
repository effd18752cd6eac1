import type { Recipe } from '../opening/recipe.ts';
import { type Change, changed, retitled } from './change.ts';
import { Database, type Transaction } from './database.ts';
import {
	type GivenFiles,
	isEntry,
	type KeptDataset,
	type KeptEntry,
	type KeptRecord,
	titleIn
} from './kept-dataset.ts';
import { found, foundFiles, freeTitle, put, putBack, remove, type Removed } from './record.ts';
import type { Stored } from './stored.ts';

/** A dataset in a list. One that cannot be read any more still has its files. */
export type Listed = KeptEntry | Unreadable;

/** A dataset that is kept and cannot be read any more. */
export interface Unreadable {
	readonly id: string;
	readonly title: string;
	readonly isUnreadable: true;
}

/** Hears the id of a dataset that changed. */
type Listener = (id: string) => void;

/**
 * The datasets that are kept in this browser, and nowhere else. Nothing here throws: whatever the browser refuses comes back
 * as a failure, and then all stays as it was. Other tabs hear of each change.
 */
export class Workspace {
	readonly #name: string;
	readonly #database: Database;
	readonly #listeners = new Set<Listener>();
	/** To other tabs; opened when it is first needed, as nobody needs it where the site is built. */
	#channel: BroadcastChannel | undefined;
	#hasAsked = false;

	constructor(name = 'cadre-own') {
		this.#name = name;
		this.#database = new Database(name);
	}

	/** Hears of each dataset that changes, here or in another tab, until what comes back is called. */
	onchange(listener: Listener): () => void {
		this.#opened();
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** What is kept; what changed last comes first. */
	async list(): Promise<Stored<readonly Listed[]>> {
		return this.#database.read(async (transaction) => {
			const entries = transaction.objectStore('entries');
			const [ids, stored] = await Promise.all([entries.getAllKeys(), entries.getAll()]);
			return ids
				.map((id, index): Listed => {
					const entry = stored[index];
					return entry !== undefined && isEntry(entry) ? entry : { id, title: titleIn(entry), isUnreadable: true };
				})
				.sort((a, b) => changedLast(b) - changedLast(a));
		});
	}

	/** All that is kept of a dataset. */
	get(id: string): Promise<Stored<KeptDataset>> {
		return this.#database.read(async (transaction) => ({
			...(await found(transaction, id)),
			files: await foundFiles(transaction, id)
		}));
	}

	/** What is kept of a dataset, but for its files. */
	recordOf(id: string): Promise<Stored<KeptRecord>> {
		return this.#database.read((transaction) => found(transaction, id));
	}

	/** The files of a dataset, even where it cannot be read any more; none where nothing is kept under the id. */
	filesOf(id: string): Promise<Stored<GivenFiles>> {
		return this.#database.read((transaction) => foundFiles(transaction, id));
	}

	/** Keeps files as a new dataset, and gives its id. Where its title is taken, it gets a number behind it for good. */
	async add(files: GivenFiles, recipe: Recipe, title: string): Promise<Stored<string>> {
		const now = Date.now();
		const kept: KeptRecord = {
			id: newId(),
			title,
			opened: now,
			changed: now,
			saved: undefined,
			summary: undefined,
			drawing: '',
			recipe,
			contents: undefined
		};
		const added = await this.#write(kept.id, async (transaction) => {
			const free = await freeTitle(transaction, kept.id, title);
			return put(transaction, free === title ? kept : retitled(kept, free), files);
		});
		if (added.failure === undefined) void this.#askToStay();
		return added;
	}

	/** Changes a dataset. A new title that is taken gets a number behind it. */
	change(id: string, parts: Change): Promise<Stored<string>> {
		return this.#write(id, async (transaction) => {
			const title = parts.title === undefined ? {} : { title: await freeTitle(transaction, id, parts.title) };
			return put(transaction, changed(await found(transaction, id), { ...parts, ...title }));
		});
	}

	/** Adds files to those of a dataset; one of the same path takes the place of the old one. */
	addFiles(id: string, files: GivenFiles): Promise<Stored<string>> {
		return this.#write(id, async (transaction) => {
			const kept = await found(transaction, id);
			const before = await foundFiles(transaction, id);
			return put(transaction, { ...kept, changed: Date.now() }, new Map([...before, ...files]));
		});
	}

	/** Keeps a second dataset with all that a first one holds, and gives its id. */
	async duplicate(id: string): Promise<Stored<string>> {
		const copy = newId();
		return this.#write(copy, async (transaction) => {
			const kept = await found(transaction, id);
			const now = Date.now();
			const second = {
				...retitled(kept, await freeTitle(transaction, copy, `Copy of ${kept.title}`)),
				id: copy,
				opened: now,
				changed: now,
				saved: undefined,
				// The ids in a drawing hold that of its dataset.
				drawing: kept.drawing.replaceAll(id, copy)
			};
			return put(transaction, second, await foundFiles(transaction, id));
		});
	}

	/** Takes a dataset out, readable or not, and gives all that was kept of it. */
	remove(id: string): Promise<Stored<Removed>> {
		return this.#write(id, (transaction) => remove(transaction, id));
	}

	/** Brings back what was removed, exactly as it was. */
	restore(removed: Removed): Promise<Stored<string>> {
		return this.#write(removed.id, (transaction) => putBack(transaction, removed));
	}

	close(): void {
		this.#channel?.close();
		this.#channel = undefined;
		this.#database.close();
		this.#listeners.clear();
	}

	async #write<Value>(
		id: string,
		act: (transaction: Transaction<'readwrite'>) => Promise<Value>
	): Promise<Stored<Value>> {
		const written = await this.#database.write(act);
		if (written.failure === undefined) {
			this.#opened().postMessage(id);
			this.#tell(id);
		}
		return written;
	}

	#opened(): BroadcastChannel {
		if (this.#channel === undefined) {
			this.#channel = new BroadcastChannel(this.#name);
			this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
				if (typeof data === 'string') this.#tell(data);
			});
		}
		return this.#channel;
	}

	#tell(id: string): void {
		for (const listener of this.#listeners) listener(id);
	}

	/** Asks the browser, once, not to clear what is kept when it needs room. */
	async #askToStay(): Promise<void> {
		if (this.#hasAsked || !('storage' in navigator)) return;
		this.#hasAsked = true;
		try {
			if (!(await navigator.storage.persisted())) await navigator.storage.persist();
		} catch {
			// It may refuse; the page says in any case that clearing the browser's data removes what is kept.
		}
	}
}

function changedLast(listed: Listed): number {
	return 'isUnreadable' in listed ? 0 : listed.changed;
}

/** Eight letters and digits, made by chance. */
function newId(): string {
	return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}
