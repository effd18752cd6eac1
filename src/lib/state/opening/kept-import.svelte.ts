import type { Opened } from '$lib/opening/opened.ts';
import type { Recipe } from '$lib/opening/recipe.ts';
import type { Change } from '$lib/workspace/change.ts';
import type { GivenFiles, KeptDataset } from '$lib/workspace/kept-dataset.ts';
import type { Removed } from '$lib/workspace/record.ts';
import { datasetFile } from '$lib/workspace/save-file.ts';
import type { StoreFailure } from '$lib/workspace/stored.ts';
import type { Workspace } from '$lib/workspace/workspace.ts';
import { WriterLock } from '$lib/workspace/writer-lock.ts';

/** A dataset that is kept in this browser, on its import report: what is settled there is kept at once. */
export class KeptImport {
	readonly #workspace: Workspace;
	readonly #id: string;
	readonly #lock: WriterLock;
	/** The recipe that was kept last. */
	#recipe: Recipe | undefined;
	/** Another object each time its files are to be read anew; undefined until it is found. */
	kept: KeptDataset | undefined = $state.raw();
	/** Why there is nothing to show. */
	why: StoreFailure | undefined = $state();
	/** The files of a dataset that cannot be shown, to be saved. */
	files: GivenFiles = $state.raw(new Map());
	/** Why what was settled or opened could not be kept. */
	failure: StoreFailure | undefined = $state();
	#writes: boolean | undefined = $state();

	/** Asks for the right to change it, and reads it once that is known. */
	constructor(workspace: Workspace, id: string) {
		this.#workspace = workspace;
		this.#id = id;
		this.#lock = new WriterLock(id, (isHeld) => {
			const isFirst = this.#writes === undefined;
			this.#writes = isHeld;
			// Another tab may have changed it until now.
			if (isHeld || isFirst) void this.#read();
		});
	}

	/** Whether this tab may change it. */
	get writes(): boolean {
		return this.#writes === true;
	}

	/** Takes the right to change it from another tab. */
	takeOver(): void {
		this.#lock.takeOver();
	}

	close(): void {
		this.#lock.release();
	}

	/** Keeps what was settled so far. */
	async settle(recipe: Recipe): Promise<void> {
		if (recipe === this.#recipe) return;
		this.#recipe = recipe;
		await this.#save({ recipe });
	}

	/** Keeps further files, and reads all of them anew. */
	async add(files: GivenFiles): Promise<void> {
		this.failure = (await this.#workspace.addFiles(this.#id, files)).failure;
		if (this.failure === undefined) await this.#read();
	}

	/** Keeps what was opened, and says whether it is kept. What comes from a file that Cadre would write again is in that file. */
	async open({ contents, recipe }: Opened): Promise<boolean> {
		const isKept = await this.#save({ contents, recipe });
		const file = await fileOf(this.kept?.files ?? new Map(), contents);
		return isKept && file !== undefined ? this.#save({ saved: { when: Date.now(), file } }) : isKept;
	}

	/** Takes it out where nothing was ever opened from it, and gives what brings it back. */
	async discard(): Promise<Removed | undefined> {
		if (!this.writes) return undefined;
		const { value } = await this.#workspace.recordOf(this.#id);
		if (value === undefined || value.contents !== undefined) return undefined;
		return (await this.#workspace.remove(this.#id)).value;
	}

	async #save(change: Change): Promise<boolean> {
		this.failure = (await this.#workspace.change(this.#id, change)).failure;
		return this.failure === undefined;
	}

	async #read(): Promise<void> {
		const found = await this.#workspace.get(this.#id);
		this.#recipe = found.value?.recipe;
		if (found.failure !== undefined) this.files = (await this.#workspace.filesOf(this.#id)).value ?? new Map();
		this.kept = found.value;
		this.why = found.failure;
	}
}

/** The name of the only file that contents come from, where they would be written as it is. */
async function fileOf(files: GivenFiles, contents: Opened['contents']): Promise<string | undefined> {
	const [only, another] = files;
	if (only === undefined || another !== undefined) return undefined;
	const [path, bytes] = only;
	const { content } = await datasetFile(contents, contents.descriptor.title);
	if (content.size !== bytes.byteLength) return undefined;
	const written = new Uint8Array(await content.arrayBuffer());
	return written.every((byte, index) => byte === bytes[index]) ? path.slice(path.lastIndexOf('/') + 1) : undefined;
}
