import { least } from 'd3-array';
import type { Dataset, Id } from '$lib/dataset/dataset.ts';
import type { Layout, Size } from '$lib/layout/layout.ts';
import type { LayoutRequest } from './layout-worker.ts';

/** While there is a layout to look at, another one is computed once the room has not changed for this long. */
const restMs = 150;

/** A roster in a room. */
type Wanted = Pick<LayoutRequest, 'roster' | 'room'>;

/** The layouts of a dataset: those given with it, and those computed beside the page for the room there is. */
export class Layouts {
	readonly #dataset: Dataset;
	readonly #given: ReadonlyMap<Id, readonly Layout[]>;
	/** The layout of each roster that was wanted last and is there. */
	#latest: ReadonlyMap<Id, Layout> = $state.raw(new Map());
	/** What could not be computed. */
	#failed: ReadonlySet<string> = $state.raw(new Set());
	/** One for all requests, as it keeps the network. */
	#worker: Worker | undefined;
	/** What was asked for last, whether it is there or not. */
	#wanted: Wanted | undefined;
	/** What is being computed. */
	#asked: Wanted | undefined;
	/** What is computed next; a later request takes its place. */
	#next: Wanted | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;

	/** @param given layouts by the id of their roster, each for a room of its own; there may be none */
	constructor(dataset: Dataset, given: ReadonlyMap<Id, readonly Layout[]>) {
		this.#dataset = dataset;
		this.#given = given;
	}

	/** The layouts of a roster that were given. */
	givenFor(roster: Id): readonly Layout[] {
		return this.#given.get(roster) ?? [];
	}

	/**
	 * The layout of a roster to be shown: the one wanted last, or the last before it until that is computed, or the given one
	 * whose room is nearest. Undefined if there is none yet.
	 *
	 * @param room undefined while nobody knows it
	 */
	layoutFor(roster: Id, room: Size | undefined): Layout | undefined {
		const given = this.givenFor(roster);
		return (
			this.#latest.get(roster) ??
			(room === undefined ? given[0] : least(given, (layout) => Math.abs(layout.room.width - room.width)))
		);
	}

	/** Whether a layout that was wanted is there; until then a given one may stand in. */
	isPlaced(roster: Id): boolean {
		return this.#latest.has(roster);
	}

	/** Whether the layout could not be computed in this browser. */
	hasFailed(roster: Id, room: Size): boolean {
		return this.#failed.has(keyOf(roster, room));
	}

	/** Asks for the layout of a roster in a room, whenever one of them has changed. */
	want(roster: Id, room: Size): void {
		clearTimeout(this.#rest);
		this.#wanted = { roster, room };
		this.#next = undefined;
		const shown = this.layoutFor(roster, room);
		const there = [shown, ...this.givenFor(roster)].find((layout) => layout && areAlike(layout.room, room));
		if (there !== undefined) this.#show(roster, there);
		else if (!this.hasFailed(roster, room)) {
			const ask = () => this.#ask({ roster, room });
			if (shown === undefined) ask();
			else this.#rest = setTimeout(ask, restMs);
		}
	}

	/** Ends the worker. */
	close(): void {
		clearTimeout(this.#rest);
		this.#worker?.terminate();
	}

	#show(roster: Id, layout: Layout): void {
		this.#latest = new Map([...this.#latest, [roster, layout] as const]);
	}

	#ask(wanted: Wanted): void {
		if (this.#asked !== undefined) {
			this.#next = areSame(this.#asked, wanted) ? undefined : wanted;
			return;
		}
		this.#asked = wanted;
		this.#worker ??= this.#started();
		this.#worker.postMessage({ dataset: this.#dataset, ...wanted } satisfies LayoutRequest);
	}

	#started(): Worker {
		const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Layout>) => {
			const asked = this.#asked;
			// What nobody wants any more does not take the place of what is there.
			if (asked && (areSame(asked, this.#wanted) || !this.isPlaced(asked.roster))) this.#show(asked.roster, data);
			this.#goOn();
		});
		worker.addEventListener('error', () => {
			worker.terminate();
			this.#worker = undefined;
			if (this.#asked !== undefined) {
				this.#failed = new Set([...this.#failed, keyOf(this.#asked.roster, this.#asked.room)]);
			}
			this.#goOn();
		});
		return worker;
	}

	#goOn(): void {
		const next = this.#next;
		this.#asked = undefined;
		this.#next = undefined;
		if (next !== undefined) this.#ask(next);
	}
}

function areSame(a: Wanted, b: Wanted | undefined): boolean {
	return a.roster === b?.roster && areAlike(a.room, b.room);
}

function areAlike(a: Size, b: Size): boolean {
	return a.width === b.width && a.height === b.height;
}

function keyOf(roster: Id, { width, height }: Size): string {
	return `${roster} ${width} ${height}`;
}
