import type { Opened } from '$lib/opening/opened.ts';
import type { ColumnValues } from '$lib/opening/part/column-values.ts';
import type { PartCount } from '$lib/opening/part/part-count.ts';
import { type Part, withPart } from '$lib/opening/part/part.ts';
import { type Answer, answered, type Question, type Recipe, unanswered } from '$lib/opening/recipe.ts';
import type { OpeningAnswer, OpeningRequest } from './opening-worker.ts';

/** How far the reading of files is. */
export type Reading = 'reading' | 'done' | 'stopped' | 'failed';

/** Files being opened: what was understood of them, and the user's answers, each of which can be undone. */
export class ImportSession {
	readonly #files: ReadonlyMap<string, Uint8Array>;
	#worker: Worker | undefined;
	/** How many answers of the worker are still to come. */
	#asked = $state(0);
	/** Why nothing more was understood. */
	#end: 'stopped' | 'failed' | undefined = $state();
	#failed = $state('');
	#past: readonly Recipe[] = $state.raw([]);
	/** What the user settled so far. */
	recipe: Recipe;
	/** The last that was understood; it stays while something new is worked out. */
	opened: Opened | undefined = $state.raw();
	/** The columns by which a part can be chosen; undefined until they are counted. */
	columns: readonly ColumnValues[] | 'failed' | undefined = $state.raw();
	/** How much the part holds that was asked about last; undefined until it is counted. */
	counted: PartCount | 'failed' | undefined = $state.raw();
	#isCountingColumns = false;
	/** The part that is being counted. */
	#counting: Part | undefined;
	/** The part to be counted next: of several that were asked about meanwhile, the last. */
	#toCount: Part | undefined;

	/**
	 * @param files bytes by path
	 * @param recipe what was settled before
	 */
	constructor(files: ReadonlyMap<string, Uint8Array>, recipe: Recipe) {
		this.#files = files;
		this.recipe = $state.raw(recipe);
		this.again();
	}

	get reading(): Reading {
		return this.#end ?? (this.#asked > 0 ? 'reading' : 'done');
	}

	/** What went wrong where reading failed, as the browser says it; empty where it does not say. */
	get failed(): string {
		return this.#failed;
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
		// Sheets may be called otherwise in the recipe than where they were asked about.
		const settled = this.#asked === 0 ? (this.opened?.recipe ?? this.recipe) : this.recipe;
		this.use({ ...this.recipe, answers: unanswered(settled, about).answers });
	}

	/** Goes by another recipe. */
	use(recipe: Recipe): void {
		this.#past = [...this.#past, this.recipe];
		this.#open(recipe);
	}

	/** Shows a part of what the files hold. */
	usePart(part: Part): void {
		this.use(withPart(this.recipe, part));
	}

	/** Counts the columns by which a part can be chosen. */
	countColumns(): void {
		this.columns = undefined;
		this.#isCountingColumns = true;
		this.#ask({ recipe: this.recipe, wants: 'columns' });
	}

	/** Counts how much a part holds. */
	count(part: Part): void {
		this.counted = undefined;
		this.#toCount = part;
		this.#countNext();
	}

	/** Undoes the last change of the recipe. */
	undo(): void {
		const last = this.#past.at(-1);
		if (last === undefined) return;
		this.#past = this.#past.slice(0, -1);
		this.#open(last);
	}

	/** Stops reading; what was understood before stays, until something is answered. A part is counted on. */
	stop(): void {
		const [hadColumns, part] = [this.#isCountingColumns, this.#toCount ?? this.#counting];
		this.close();
		this.#end = 'stopped';
		if (hadColumns) this.countColumns();
		if (part !== undefined) this.count(part);
	}

	/** Reads the files from the start. */
	again(): void {
		this.close();
		this.#open(this.recipe);
	}

	/** Ends the worker. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#asked = 0;
		this.#isCountingColumns = false;
		this.#counting = undefined;
		this.#toCount = undefined;
	}

	#take(answer: OpeningAnswer): void {
		if ('columns' in answer) this.#takeColumns(answer.columns);
		else if ('counted' in answer) this.#takeCount(answer.counted);
		else if ('opened' in answer) this.#takeOpened(answer.opened);
		else if (answer.wants === 'columns') this.#takeColumns('failed');
		else if (answer.wants === 'count') this.#takeCount('failed');
		else this.#fail(answer.failed);
	}

	#takeOpened(opened: Opened): void {
		this.#asked -= 1;
		this.#end = undefined;
		this.opened = opened;
	}

	#takeColumns(columns: readonly ColumnValues[] | 'failed'): void {
		this.#isCountingColumns = false;
		this.columns = columns;
	}

	#takeCount(counted: PartCount | 'failed'): void {
		this.#counting = undefined;
		if (this.#toCount === undefined) this.counted = counted;
		else this.#countNext();
	}

	#fail(message: string): void {
		this.#asked -= 1;
		this.#end = 'failed';
		this.#failed = message;
	}

	#countNext(): void {
		if (this.#counting !== undefined || this.#toCount === undefined) return;
		this.#counting = this.#toCount;
		this.#toCount = undefined;
		this.#ask({ recipe: withPart(this.recipe, this.#counting), wants: 'count' });
	}

	#open(recipe: Recipe): void {
		this.recipe = recipe;
		this.#end = undefined;
		this.#ask({ recipe });
		this.#asked += 1;
	}

	/** Asks the worker; one that is started for it gets the files too. */
	#ask(request: OpeningRequest): void {
		if (this.#worker === undefined) {
			this.#worker = this.#started();
			this.#worker.postMessage({ files: this.#files, ...request } satisfies OpeningRequest);
		} else {
			this.#worker.postMessage(request);
		}
	}

	#started(): Worker {
		const worker = new Worker(new URL('./opening-worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<OpeningAnswer>) => this.#take(data));
		worker.addEventListener('error', ({ message }) => {
			if (this.#isCountingColumns) this.columns = 'failed';
			if (this.#counting !== undefined) this.counted = 'failed';
			this.close();
			this.#end = 'failed';
			this.#failed = message;
		});
		return worker;
	}
}
