import type { Id } from '$lib/dataset/dataset.ts';
import type { WhatIf } from '$lib/dataset/view.ts';
import type { FateKind } from '$lib/history/fate.ts';
import type { Day } from '$lib/time/day.ts';

type Suppositions = ReadonlyMap<Id, WhatIf>;

/** The viewer's own changes of fate, one a person, kept apart from the record, with undo and redo. */
export class WhatIfs {
	readonly #change: (whatIfs: Suppositions) => void;
	#past: readonly Suppositions[] = $state.raw([]);
	#future: readonly Suppositions[] = $state.raw([]);

	/** The what-ifs that stand, by person. */
	readonly all: Suppositions;

	/**
	 * @param standing the what-ifs of the view
	 * @param change replaces them
	 */
	constructor(standing: () => Suppositions, change: (whatIfs: Suppositions) => void) {
		this.all = $derived(standing());
		this.#change = change;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Supposes a fate for a person, or goes back to the record. */
	suppose(person: Id, whatIf: WhatIf | undefined): void {
		const others = [...this.all].filter(([id]) => id !== person);
		this.#set(new Map(whatIf === undefined ? others : [...others, [person, whatIf]]));
	}

	/**
	 * Flips a person: whoever is not lost is lost from the date on, whoever is lost lives, whoever stands under a what-if
	 * goes back to the record.
	 */
	flip(person: Id, fate: FateKind | undefined, date: Day): void {
		if (this.all.has(person)) this.suppose(person, undefined);
		else this.suppose(person, fate === 'lost' ? { kind: 'alive' } : { kind: 'lost', from: date });
	}

	/** Goes back to the record for everyone. */
	clear(): void {
		if (this.all.size > 0) this.#set(new Map());
	}

	/** Forgets what could be undone and redone: the view has become another one. */
	forget(): void {
		this.#past = [];
		this.#future = [];
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (before === undefined) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.all];
		this.#change(before);
	}

	redo(): void {
		const after = this.#future.at(-1);
		if (after === undefined) return;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.all];
		this.#change(after);
	}

	#set(whatIfs: Suppositions): void {
		this.#past = [...this.#past, this.all];
		this.#future = [];
		this.#change(whatIfs);
	}
}
