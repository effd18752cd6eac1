import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { firstRecipe } from '$lib/opening/recipe.ts';
import { storeFailureWords } from '$lib/words/own/store-failure.ts';
import type { Workspace } from '$lib/workspace/workspace.ts';
import { type Given, titleOf } from './given.ts';

/** Says in words why files cannot be taken. */
export class NotTakenError extends Error {}

/** The way in for the user's own files: they are kept at once, and the import report opens. */
export class Door {
	readonly #workspace: Workspace;
	#isBusy = $state(false);
	#problem = $state('');

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
			const given = await read();
			const { value: id, failure } = await this.#workspace.add(
				given.files,
				firstRecipe(given.lastChange),
				titleOf(given)
			);
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- resolved, with the dataset behind it
			if (failure === undefined) await goto(`${resolve('/own/import')}?data=${id}`, { replaceState: replaces });
			else this.#problem = storeFailureWords[failure];
		} catch (error) {
			this.#problem =
				error instanceof NotTakenError
					? error.message
					: 'These files could not be read. They may have moved or changed since; choose them again.';
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
