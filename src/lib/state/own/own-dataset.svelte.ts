import type { Dataset } from '$lib/dataset/dataset.ts';
import { datasetOf } from '$lib/opening/dataset-of.ts';
import type { Change } from '$lib/workspace/change.ts';
import type { KeptDataset } from '$lib/workspace/kept-dataset.ts';
import { datasetFile, type FileToSave, givenFile, plainName } from '$lib/workspace/save-file.ts';
import type { StoreFailure } from '$lib/workspace/stored.ts';
import type { Workspace } from '$lib/workspace/workspace.ts';
import { WriterLock } from '$lib/workspace/writer-lock.ts';
import { smallDrawing } from './small-drawing.ts';

/** A dataset that is kept in this browser, on its page. Whatever fails, what is open stays open. */
export class OwnDataset {
	readonly #workspace: Workspace;
	#kept: KeptDataset;
	#writes: boolean | undefined = $state();
	#failure: StoreFailure | undefined = $state();
	#lock: WriterLock | undefined;

	readonly #contents: KeptDataset['contents'];
	/** What is shown; undefined where it does not open any more. The same object until its title or its contents change. */
	readonly dataset: Dataset | undefined;

	constructor(workspace: Workspace, kept: KeptDataset) {
		this.#workspace = workspace;
		this.#kept = $state.raw(kept);
		this.#contents = $derived(this.#kept.contents);
		this.dataset = $derived(read(this.#contents));
	}

	get kept(): KeptDataset {
		return this.#kept;
	}

	/** Whether this tab may change it; undefined until that is known. */
	get writes(): boolean | undefined {
		return this.#writes;
	}

	/** Why the last change is not kept; `absent` where another tab has deleted the dataset. */
	get failure(): StoreFailure | undefined {
		return this.#failure;
	}

	/**
	 * Asks for the right to change it, and follows what becomes of it, here and in other tabs.
	 *
	 * @returns what ends that
	 */
	open(): () => void {
		const { id } = this.#kept;
		const lock = new WriterLock(id, (isHeld) => (this.#writes = isHeld));
		this.#lock = lock;
		const deaf = this.#workspace.onchange((changed) => {
			if (changed === id) void this.#follow();
		});
		void this.#draw();
		return () => {
			deaf();
			lock.release();
		};
	}

	/** Takes the right to change it from another tab. */
	takeOver(): void {
		this.#lock?.takeOver();
	}

	/** Gives it another title, as soon as that is kept. */
	rename(title: string): Promise<void> {
		return this.#save({ title });
	}

	/** It as a file, which is noted as saved; where there is no dataset, the files it was given as. */
	async file(): Promise<FileToSave> {
		const { contents, title, files } = this.#kept;
		if (contents === undefined || this.dataset === undefined) return givenFile(files, title);
		const file = await datasetFile(contents, title);
		const saved = { when: Date.now(), file: file.name };
		this.#kept = { ...this.#kept, saved };
		void this.#save({ saved });
		return file;
	}

	async #save(change: Change): Promise<void> {
		this.#failure = (await this.#workspace.change(this.#kept.id, change)).failure;
	}

	/** Takes over what was kept, here or in another tab. */
	async #follow(): Promise<void> {
		const { value, failure } = await this.#workspace.recordOf(this.#kept.id);
		this.#failure = failure;
		if (value === undefined) return;
		const { changed, contents, files } = this.#kept;
		const isSame = value.changed === changed || value.contents === undefined;
		// What did not change stays the same object, and what is shown of it rests.
		this.#kept = { ...value, contents: isSame ? contents : value.contents, files };
	}

	/** Keeps a small drawing, where there is none. */
	async #draw(): Promise<void> {
		const { id, drawing, contents } = this.#kept;
		if (drawing !== '' || this.dataset === undefined) return;
		const drawn = await smallDrawing(this.dataset, `own-${id}`);
		if (drawn !== '' && this.#kept.contents === contents) await this.#save({ drawing: drawn });
	}
}

function read(contents: KeptDataset['contents']): Dataset | undefined {
	if (contents === undefined) return undefined;
	try {
		return datasetOf(plainName(contents.descriptor.title), contents).dataset;
	} catch (error) {
		// An older version of the program kept what this one cannot read.
		console.warn(error);
		return undefined;
	}
}
