import type { Dataset, Id } from '$lib/dataset/dataset.ts';
import type { Layout, LayoutShape, RosterLayouts } from '$lib/layout/layout.ts';
import type { LayoutRequest } from './layout-worker.ts';

/** The layouts of a dataset: those given with it, and those computed beside the page when they are asked for. */
export class Layouts {
	readonly #dataset: Dataset;
	readonly #given: ReadonlyMap<Id, RosterLayouts>;
	/** One for each layout asked for, so that none waits for another and each fails by itself. */
	readonly #workers = new Map<string, Worker>();
	#computed: ReadonlyMap<string, Layout> = $state.raw(new Map());
	#failed: ReadonlySet<string> = $state.raw(new Set());

	/** @param given layouts by the id of their roster; there may be none */
	constructor(dataset: Dataset, given: ReadonlyMap<Id, RosterLayouts>) {
		this.#dataset = dataset;
		this.#given = given;
	}

	/** The layout of a roster, or undefined while nobody has asked for it, it is being computed, or that has failed. */
	layoutFor(roster: Id, shape: LayoutShape): Layout | undefined {
		return this.#given.get(roster)?.[shape] ?? this.#computed.get(keyOf(roster, shape));
	}

	/** Whether the layout could not be computed in this browser. */
	hasFailed(roster: Id, shape: LayoutShape): boolean {
		return this.#failed.has(keyOf(roster, shape));
	}

	/** Asks for a layout, to be called in an effect: one that is not given is computed, once, and comes later. */
	want(roster: Id, shape: LayoutShape): void {
		const key = keyOf(roster, shape);
		if (this.#given.has(roster) || this.#workers.has(key)) return;
		const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
		this.#workers.set(key, worker);
		worker.addEventListener('message', ({ data }: MessageEvent<Layout>) => {
			worker.terminate();
			this.#computed = new Map([...this.#computed, [key, data] as const]);
		});
		worker.addEventListener('error', () => {
			worker.terminate();
			this.#failed = new Set([...this.#failed, key]);
		});
		worker.postMessage({ dataset: this.#dataset, roster, shape } satisfies LayoutRequest);
	}

	/** Ends the workers. */
	close(): void {
		for (const worker of this.#workers.values()) worker.terminate();
	}
}

function keyOf(roster: Id, shape: LayoutShape): string {
	return `${roster} ${shape}`;
}
