import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { firstRecipe } from '$lib/opening/recipe.ts';
import { titleOfFiles } from '$lib/opening/title-of-files.ts';
import { storeFailureWords } from '$lib/words/own/store-failure.ts';
import type { Removed } from '$lib/workspace/record.ts';
import type { Workspace } from '$lib/workspace/workspace.ts';
import type { Given } from './given.ts';
import { importReport } from './own-address.ts';

/** Says in words why files cannot be taken. */
export class NotTakenError extends Error {}

/** Why files could not be taken, in words, and what to do. */
export function notTakenWords(error: unknown): string {
	return error instanceof NotTakenError
		? error.message
		: 'These files could not be read. They may have moved or changed since; choose them again.';
}

/** The way in for the user's own files: they are kept at once, and the import report opens. */
export class Door {
	readonly #workspace: Workspace;
	#isBusy = $state(false);
	#problem = $state('');
	/** What was discarded on its import report, until a list offers to bring it back. */
	discarded: Removed | undefined;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Why what was given last was not taken; empty where it was. */
	get problem(): string {
		return this.#problem;
	}

	/**
	 * Takes what is read; while one thing is being taken, another has to wait.
	 *
	 * @param replaces whether the report takes the place of the page in the history, so that nobody comes back to it
	 */
	async take(read: () => Promise<Given>, replaces = false): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		this.#problem = '';
		try {
			const { files, lastChange } = await read();
			const title = titleOfFiles([...files.keys()]);
			const { value: id, failure } = await this.#workspace.add(files, firstRecipe(lastChange), title);
			if (failure === undefined) await goto(importReport(id), { replaceState: replaces });
			else this.#problem = storeFailureWords[failure];
		} catch (error) {
			this.#problem = notTakenWords(error);
		} finally {
			this.#isBusy = false;
		}
	}

	/** Takes the note on what was not taken off the page. */
	dismiss(): void {
		this.#problem = '';
	}
}

/** The door of the site; the root layout sets it. */
export const [getDoor, setDoor] = createContext<Door>();
