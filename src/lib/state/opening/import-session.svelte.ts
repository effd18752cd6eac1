import type { Opened } from '$lib/opening/opened.ts';
import { type Answer, answered, type Question, type Recipe, unanswered } from '$lib/opening/recipe.ts';
import type { OpeningAnswer, OpeningRequest } from './opening-worker.ts';

/** How far the reading of files is. */
export type Reading = 'reading' | 'done' | 'stopped' | 'failed';

/** Files being opened: what was understood of them, and the user's answers, each of which can be undone. */
export class ImportSession {
	#worker: Worker | undefined;
	/** How many answers of the worker are still to come. */
	#asked = $state(0);
	/** Why nothing more was understood. */
	#end: 'stopped' | 'failed' | undefined = $state();
	#past: readonly Recipe[] = $state.raw([]);
	/** What the user settled so far. */
	recipe: Recipe;
	/** The last that was understood; it stays while something new is worked out. */
	opened: Opened | undefined = $state.raw();

	/**
	 * @param files bytes by path
	 * @param recipe what was settled before
	 */
	constructor(files: ReadonlyMap<string, Uint8Array>, recipe: Recipe) {
		this.recipe = $state.raw(recipe);
		this.#start(files);
	}

	get reading(): Reading {
		return this.#end ?? (this.#asked > 0 ? 'reading' : 'done');
	}

	/** Whether there is an answer to undo. */
	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** Settles something. */
	answer(answer: Answer): void {
		this.use(answered(this.recipe, answer));
	}

	/** Takes an answer back. */
	takeBack(about: Question): void {
		this.use(unanswered(this.recipe, about));
	}

	/** Goes by another recipe. */
	use(recipe: Recipe): void {
		this.#past = [...this.#past, this.recipe];
		this.#open(recipe);
	}

	/** Undoes the last change of the recipe. */
	undo(): void {
		const last = this.#past.at(-1);
		if (last === undefined) return;
		this.#past = this.#past.slice(0, -1);
		this.#open(last);
	}

	/** Stops reading; what was understood before stays. */
	stop(): void {
		this.close();
		this.#end = 'stopped';
	}

	/** Ends the worker. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#start(files: ReadonlyMap<string, Uint8Array>): void {
		this.#worker = new Worker(new URL('./opening-worker.ts', import.meta.url), { type: 'module' });
		this.#worker.addEventListener('message', ({ data }: MessageEvent<OpeningAnswer>) => {
			this.#asked -= 1;
			this.#end = 'failed' in data ? 'failed' : undefined;
			if ('opened' in data) this.opened = data.opened;
		});
		this.#worker.addEventListener('error', () => (this.#end = 'failed'));
		this.#tell({ files, recipe: this.recipe });
	}

	#open(recipe: Recipe): void {
		this.recipe = recipe;
		this.#tell({ recipe });
	}

	#tell(request: OpeningRequest): void {
		if (this.#worker === undefined) return;
		this.#end = undefined;
		this.#asked += 1;
		this.#worker.postMessage(request);
	}
}
