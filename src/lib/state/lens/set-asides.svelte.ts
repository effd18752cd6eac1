import type { SetAside } from '$lib/view/set-aside.ts';
import type { Edits } from './edits.svelte.ts';

/** The sources, publishers and sides of reports that the viewer has set aside. */
export class SetAsides {
	readonly #edits: Edits;

	/** What is set aside, in the order in which it was. */
	readonly all: ReadonlySet<SetAside>;

	constructor(edits: Edits) {
		this.all = $derived(edits.standing.setAside);
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
