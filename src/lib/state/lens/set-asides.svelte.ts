import type { Dataset, Id } from '$lib/dataset/dataset.ts';
import { type SetAside, sourcesSetAside } from '$lib/view/set-aside.ts';
import type { Edits } from './edits.svelte.ts';

/** The sources, publishers and sides of reports that the viewer has set aside. */
export class SetAsides {
	readonly #edits: Edits;

	/** What is set aside, in the order in which it was. */
	readonly all: ReadonlySet<SetAside>;
	/** The sources that do not count, by themselves or with their publisher. */
	readonly sources: ReadonlySet<Id>;

	constructor(edits: Edits, dataset: Dataset) {
		this.all = $derived(edits.standing.setAside);
		this.sources = $derived(sourcesSetAside(dataset, this.all));
		this.#edits = edits;
	}

	/** Sets something aside, or takes it up again. */
	readonly toggle = (item: SetAside): void => {
		const others = [...this.all].filter((other) => other !== item);
		this.#edits.make({ setAside: new Set(others.length < this.all.size ? others : [...others, item]) });
	};

	/** Takes everything up again. */
	clear(): void {
		if (this.all.size > 0) this.#edits.make({ setAside: new Set() });
	}
}
