import type { Contents } from '../formats/writer.ts';
import { answered, type Recipe } from '../opening/recipe.ts';
import { Database, type Transaction } from './database.ts';
import {
	filesIn,
	type GivenFiles,
	isEntry,
	isWork,
	type KeptDataset,
	type KeptEntry,
	summaryOf,
	titleIn,
	type Work
} from './kept-dataset.ts';
import { type Stored, StoreError } from './stored.ts';

/** A dataset in a list. One that cannot be read any more still has its files. */
export type Listed = KeptEntry | Unreadable;

/** A dataset that is kept and cannot be read any more. */
export interface Unreadable {
	readonly id: string;
	readonly title: string;
	readonly isUnreadable: true;
}

/** What changes of a dataset. Its title is also that of its contents; with new contents comes a new drawing, or none. */
export type Change = Partial<Pick<KeptDataset, 'title' | 'recipe' | 'contents' | 'drawing' | 'saved'>>;

/** All that was kept of a dataset, to bring it back. */
export interface Removed {
	readonly id: string;
	readonly entry: KeptEntry | undefined;
	readonly work: Work | undefined;
	readonly files: GivenFiles | undefined;
}

/** Hears the id of a dataset that changed, and whether it changed in this tab. */
type Listener = (id: string, isFromHere: boolean) => void;

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
		return this.#database.read((transaction) => found(transaction, id));
	}

	/** The files of a dataset, even where it cannot be read any more; none where nothing is kept under the id. */
	filesOf(id: string): Promise<Stored<GivenFiles>> {
		return this.#database.read(async (transaction) => filesIn(await transaction.objectStore('files').get(id)));
	}

	/** Keeps files as a new dataset, and gives its id. */
	async add(files: GivenFiles, recipe: Recipe, title: string): Promise<Stored<string>> {
		const now = Date.now();
		const kept: KeptDataset = {
			id: newId(),
			title,
			opened: now,
			changed: now,
			saved: undefined,
			summary: undefined,
			drawing: '',
			files,
			recipe,
			contents: undefined
		};
		const added = await this.#write(kept.id, (transaction) => put(transaction, kept));
		if (added.failure === undefined) void this.#askToStay();
		return added;
	}

	/** Changes a dataset. Only what is seen in its files and pictures counts as a change of its day. */
	change(id: string, parts: Change): Promise<Stored<string>> {
		return this.#write(id, async (transaction) =>
			put(transaction, withParts(await found(transaction, id), parts), true)
		);
	}

	/** Adds files to those of a dataset; one of the same path takes the place of the old one. */
	addFiles(id: string, files: GivenFiles): Promise<Stored<string>> {
		return this.#write(id, async (transaction) => {
			const kept = await found(transaction, id);
			await put(transaction, { ...kept, files: new Map([...kept.files, ...files]), changed: Date.now() });
		});
	}

	/** Keeps a second dataset with all that a first one holds, and gives its id. */
	async duplicate(id: string): Promise<Stored<string>> {
		const copy = newId();
		return this.#write(copy, async (transaction) => {
			const kept = await found(transaction, id);
			const now = Date.now();
			await put(transaction, {
				...retitled(kept, `${kept.title} (copy)`),
				id: copy,
				opened: now,
				changed: now,
				saved: undefined,
				// The ids in a drawing hold that of its dataset.
				drawing: kept.drawing.replaceAll(id, copy)
			});
		});
	}

	/** Takes a dataset out, readable or not, and gives all that was kept of it. */
	async remove(id: string): Promise<Stored<Removed>> {
		let removed: Removed = { id, entry: undefined, work: undefined, files: undefined };
		const { failure } = await this.#write(id, async (transaction) => {
			const [entries, work, files] = storesOf(transaction);
			removed = { id, entry: await entries.get(id), work: await work.get(id), files: await files.get(id) };
			await Promise.all([entries.delete(id), work.delete(id), files.delete(id)]);
		});
		return failure === undefined ? { value: removed } : { failure };
	}

	/** Brings back what was removed, exactly as it was. */
	restore({ id, entry, work, files }: Removed): Promise<Stored<string>> {
		return this.#write(id, async (transaction) => {
			const [entries, works, given] = storesOf(transaction);
			if (entry !== undefined) await entries.put(entry, id);
			if (work !== undefined) await works.put(work, id);
			if (files !== undefined) await given.put(files, id);
		});
	}

	close(): void {
		this.#channel?.close();
		this.#channel = undefined;
		this.#database.close();
		this.#listeners.clear();
	}

	async #write(id: string, act: (transaction: Transaction<'readwrite'>) => Promise<void>): Promise<Stored<string>> {
		const written = await this.#database.write(act);
		if (written.failure !== undefined) return { failure: written.failure };
		this.#opened().postMessage(id);
		this.#tell(id, true);
		return { value: id };
	}

	#opened(): BroadcastChannel {
		if (this.#channel === undefined) {
			this.#channel = new BroadcastChannel(this.#name);
			this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
				if (typeof data === 'string') this.#tell(data, false);
			});
		}
		return this.#channel;
	}

	#tell(id: string, isFromHere: boolean): void {
		for (const listener of this.#listeners) listener(id, isFromHere);
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

function storesOf(transaction: Transaction<'readwrite'>) {
	return [
		transaction.objectStore('entries'),
		transaction.objectStore('work'),
		transaction.objectStore('files')
	] as const;
}

async function found(
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

/** @param hasFiles whether its files are kept already: they never change, and may be large */
async function put(transaction: Transaction<'readwrite'>, kept: KeptDataset, hasFiles = false): Promise<void> {
	const { files, recipe, contents, ...entry } = kept;
	const [entries, work, given] = storesOf(transaction);
	await entries.put(entry, kept.id);
	await work.put({ recipe, contents }, kept.id);
	if (!hasFiles) await given.put(files, kept.id);
}

function withParts(kept: KeptDataset, { title, ...parts }: Change): KeptDataset {
	const { contents } = parts;
	const changed =
		title === undefined && contents === undefined && parts.recipe === undefined ? kept.changed : Date.now();
	const renewed = contents === undefined ? {} : { ...asRead(contents), drawing: '' };
	const next = { ...kept, ...renewed, ...parts, changed };
	return title === undefined ? next : retitled(next, title);
}

/** What a list shows of contents. */
function asRead(contents: Contents): Pick<KeptEntry, 'title' | 'summary'> {
	return { title: contents.descriptor.title, summary: summaryOf(contents) };
}

/** A dataset with another title, which its recipe and contents then have too. */
function retitled(kept: KeptDataset, title: string): KeptDataset {
	const { contents } = kept;
	return {
		...kept,
		title,
		recipe: answered(kept.recipe, { about: ['title'], is: title }),
		contents: contents && { ...contents, descriptor: { ...contents.descriptor, title } }
	};
}

function changedLast(listed: Listed): number {
	return 'isUnreadable' in listed ? 0 : listed.changed;
}

/** Eight letters and digits, made by chance. */
function newId(): string {
	return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}
