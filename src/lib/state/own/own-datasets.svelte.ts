import { saveLocalSetting } from '$lib/state/local-settings.ts';
import { titleIn } from '$lib/workspace/kept-dataset.ts';
import type { Removed } from '$lib/workspace/record.ts';
import { datasetFile, type FileToSave, givenFile } from '$lib/workspace/save-file.ts';
import type { Stored, StoreFailure } from '$lib/workspace/stored.ts';
import { toldApart } from '$lib/workspace/told-apart.ts';
import type { Listed, Workspace } from '$lib/workspace/workspace.ts';

/** How many there are; `static/early.js` keeps room for as many before the store is read. */
const countSetting = 'cadre-own-count';

/** A dataset that was deleted and can be brought back, while the page is open. */
export interface Deleted {
	readonly id: string;
	readonly title: string;
	/** Where it stood in the list. */
	readonly at: number;
	readonly removed: Removed;
}

/** One place of the list. */
export type Item =
	| { readonly key: string; readonly listed: Listed; readonly deleted?: undefined }
	| { readonly key: string; readonly listed?: undefined; readonly deleted: Deleted };

/** The list of own datasets, as this tab and others change it. */
export class OwnDatasets {
	readonly #workspace: Workspace;
	#listed: readonly Listed[] | undefined = $state.raw();
	#deleted: readonly Deleted[] = $state.raw([]);
	#failure: StoreFailure | undefined = $state();
	/** The key of what was deleted or brought back last, where somebody who works by keyboard goes on. */
	latest: string | undefined;
	/** What is kept and, in the place where it stood, what was deleted; undefined until the store is read. */
	readonly items: readonly Item[] | undefined = $derived.by(() => {
		const kept = this.#listed && toldApart(this.#listed).map((listed): Item => ({ key: listed.id, listed }));
		return kept && this.#deleted.reduce(withDeleted, kept);
	});

	/** @param discarded what was taken out just before, which can be brought back too */
	constructor(workspace: Workspace, discarded?: Removed) {
		this.#workspace = workspace;
		if (discarded === undefined) return;
		this.#deleted = [{ id: discarded.id, title: titleIn(discarded.entry), at: 0, removed: discarded }];
	}

	/** Why the list could not be read, or what was last done to it was not. */
	get failure(): StoreFailure | undefined {
		return this.#failure;
	}

	/**
	 * Reads the list, and again whenever something in it changes.
	 *
	 * @returns what ends that
	 */
	open(): () => void {
		void this.#read();
		return this.#workspace.onchange(() => void this.#read());
	}

	async rename(id: string, title: string): Promise<void> {
		this.#noted(await this.#workspace.change(id, { title }));
	}

	async duplicate(id: string): Promise<void> {
		this.#noted(await this.#workspace.duplicate(id));
	}

	async delete({ id, title }: Listed): Promise<void> {
		const at = this.items?.findIndex(({ listed }) => listed?.id === id) ?? 0;
		const removed = this.#noted(await this.#workspace.remove(id));
		if (removed === undefined) return;
		this.#deleted = [...this.#deleted, { id, title, at, removed }];
		this.latest = keyOfDeleted(id);
	}

	/** Brings back what was deleted. */
	async restore({ id, removed }: Deleted): Promise<void> {
		if (this.#noted(await this.#workspace.restore(removed)) === undefined) return;
		this.#deleted = this.#deleted.filter((deleted) => deleted.id !== id);
		this.latest = id;
	}

	/** A dataset as a file, which is noted as saved; one that does not open as the files it was given as. */
	async file({ id, title }: Listed): Promise<FileToSave | undefined> {
		const { value } = await this.#workspace.recordOf(id);
		if (value?.contents !== undefined) {
			const file = await datasetFile(value.contents, value.title);
			this.#noted(await this.#workspace.change(id, { saved: { when: Date.now(), file: file.name } }));
			return file;
		}
		const files = this.#noted(await this.#workspace.filesOf(id));
		return files && givenFile(files, title);
	}

	async #read(): Promise<void> {
		const { value, failure } = await this.#workspace.list();
		this.#listed = value ?? this.#listed ?? [];
		// What was not done stays told until the next thing is.
		this.#failure = failure ?? this.#failure;
		if (value !== undefined) saveLocalSetting(countSetting, value.length === 0 ? undefined : String(value.length));
	}

	/** The value, where there is one; else the failure is told. */
	#noted<Value>({ value, failure }: Stored<Value>): Value | undefined {
		this.#failure = failure;
		return value;
	}
}

function withDeleted(items: readonly Item[], deleted: Deleted): Item[] {
	return items.toSpliced(deleted.at, 0, { key: keyOfDeleted(deleted.id), deleted });
}

function keyOfDeleted(id: string): string {
	return `deleted ${id}`;
}
